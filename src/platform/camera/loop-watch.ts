/**
 * Watches for the patch on the television. While it does, and no longer, it holds the brightness of 18 rows of cells for
 * twenty seconds: too coarse for a face, in this worker alone. What comes out is a delay, or why there is none.
 */
import { type CellFrame, type LoopFinding, type LoopPatch, loopLatency, loopWindowMs } from '#pose';
import { grayOf } from './gray-of.ts';
import type { Plate } from './plate.ts';

export interface LoopWatch {
  /** Null: no longer, and what was held is let go. */
  watch(patch: LoopPatch | null): void;
  /** Cheap while nothing is watched. Returns what is found, every other second; else null. */
  look(plate: Plate, capturedAtMs: number): LoopFinding | null;
  /** Another camera, or the same again: what was held is let go. */
  restart(): void;
}

/** Cells of the grey picture to a side of one that is held: 18 rows. The patch fills one or more at three metres. */
const pooled = 5;
/** Looking for the patch takes 0.2 to 0.4 s of the worker. */
const everyMs = 2000;

/** Mean brightness, cell by cell, 0..255. */
export function loopCells(plate: Plate): Float32Array {
  const { width, height, data } = grayOf(plate);
  const [columns, rows] = [Math.floor(width / pooled), Math.floor(height / pooled)];
  return Float32Array.from({ length: columns * rows }, (_, cell) => {
    const corner = Math.floor(cell / columns) * pooled * width + (cell % columns) * pooled;
    let sum = 0;
    for (let i = 0; i < pooled * pooled; i += 1) {
      sum += data[corner + Math.floor(i / pooled) * width + (i % pooled)] as number;
    }
    return sum / (pooled * pooled);
  });
}

export function createLoopWatch(): LoopWatch {
  let patch: LoopPatch | null = null;
  let frames: readonly CellFrame[] = [];
  let askedAtMs = Number.NEGATIVE_INFINITY;
  const letGo = (): void => {
    frames = [];
    askedAtMs = Number.NEGATIVE_INFINITY;
  };
  return {
    watch(wanted) {
      patch = wanted;
      letGo();
    },
    look(plate, capturedAtMs) {
      if (patch === null) return null;
      const cells = loopCells(plate);
      const sameSize = frames.filter((frame) => frame.cells.length === cells.length);
      const recent = sameSize.filter((frame) => capturedAtMs - frame.capturedAtMs <= loopWindowMs);
      frames = [...recent, { capturedAtMs, cells }];
      if (capturedAtMs - askedAtMs < everyMs) return null;
      askedAtMs = capturedAtMs;
      return loopLatency(frames, patch);
    },
    restart: letGo,
  };
}
