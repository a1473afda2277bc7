/** The small grey picture that motion is read from. */
import type { GrayFrame } from '#pose';
import type { Plate } from './plate.ts';

/** Rows of the grey picture: 8×8 pixels of a 720-line frame to a cell, which evens a webcam's noise out. */
const rows = 90;
/** Pixels read along each side of a cell; half of them tell as much as all. */
const perCell = 4;

/** Square cells, so that boxes in frame heights can be laid on it. Green stands for brightness in an RGB plate. */
export function grayOf(plate: Plate): GrayFrame {
  const { bytes } = plate;
  const plane = plate.kind === 'yuv' ? plate.y : plate.green;
  const cell = plate.height / rows;
  const columns = Math.max(1, Math.floor(plate.width / cell));
  const data = new Uint8Array(columns * rows);
  const step = cell / perCell;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let j = 0; j < perCell; j += 1) {
        const line = plane.offset + Math.floor(row * cell + (j + 0.5) * step) * plane.stride;
        for (let i = 0; i < perCell; i += 1) {
          sum += bytes[line + Math.floor(column * cell + (i + 0.5) * step) * plane.step] as number;
        }
      }
      data[row * columns + column] = sum / (perCell * perCell);
    }
  }
  return { width: columns, height: rows, data };
}
