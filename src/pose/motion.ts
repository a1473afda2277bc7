/**
 * Motion energy from the picture alone: how much of a lane has changed since the picture before. It needs no
 * skeleton, so whole-room play goes on when the model cannot run and when hands are under a blanket.
 */
import { clamp01, type SeatId } from '#core';
import type { Box, Lane } from './contracts.ts';
import { isInLane, type Spot } from './lanes.ts';
import { inOnePlace } from './one-place.ts';

/** A small grey picture, row by row. */
export interface GrayFrame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What the picture of one moment says about movement, each 0..1. */
export interface MotionReading {
  readonly room: number;
  readonly seats: ReadonlyMap<SeatId, number>;
}

/** Steps of 256 that no camera's noise reaches on a picture averaged over 8×8 pixels. */
const leastThreshold = 7;
/** Times the typical difference of a picture: noise in the dark is larger, and this grows with it. */
const noiseFactor = 4;
/** When this share of the whole picture has changed at once, it was the light, the camera's exposure or the camera itself. */
const lightShare = 0.7;
/** A difference of this many steps counts as wholly changed. */
const wholeChange = 32;
/**
 * Share of a lane that changes in a tenth of a second of a big wave with one arm: a forearm and hand of 0.45 × 0.12 m
 * sweeping its own length covers about 0.05 of a square of 4.6 shoulder widths (1.65 m).
 */
const bigWave = 0.05;

/** Whose the parts of a picture are. */
export interface Ground {
  readonly lanes: readonly Lane[];
  /** Where people only pass. */
  readonly walkways: readonly Box[];
}

const openGround: Ground = { lanes: [], walkways: [] };

const isIn = ({ x, y }: Spot, { left, right, top, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Somebody passes there; within a lane it is whoever sits in it. */
const isPassage = (spot: Spot, { lanes, walkways }: Ground): boolean =>
  walkways.some((walkway) => isIn(spot, walkway)) && !lanes.some((lane) => isInLane(spot, lane));

/**
 * Energy between two grey pictures of equal size taken `dtMs` apart; `boxes` in frame heights. A change of light that
 * shifts all of the picture by the same amount, or nearly all of it by any, is no movement; and what passes along a walkway
 * moves nobody.
 */
export function motionBetween(
  before: GrayFrame,
  after: GrayFrame,
  dtMs: number,
  boxes: ReadonlyMap<SeatId, Box>,
  ground: Ground = openGround,
): MotionReading {
  const still = { room: 0, seats: new Map([...boxes.keys()].map((seat) => [seat, 0] as const)) };
  const { width, height } = after;
  const difference = differenceOf(before, after);
  if (difference === null || dtMs <= 0) return still;
  const { shift, threshold } = difference;
  const whole = changed(before, after, shift, threshold, { x0: 0, y0: 0, x1: width, y1: height }, (spot) =>
    isPassage(spot, ground),
  );
  if (whole.share > lightShare) return still;
  const perTenth = 100 / Math.max(dtMs, 20);
  const energy = (change: number): number => clamp01((change / bigWave) * perTenth);
  const seats = new Map<SeatId, number>();
  for (const [seat, box] of boxes) {
    seats.set(seat, energy(changed(before, after, shift, threshold, cellsOf(box, width, height)).weighted));
  }
  return { room: energy(whole.weighted), seats };
}

/** A chair for those of whom no lane is known: frame heights squared. */
const oneLane = 0.6 ** 2;

/**
 * From the energy of a whole picture, which is spread over all that it shows, to that of an average person in it: 1 when each lane
 * shows a big wave. Whoever has no lane adds to it.
 */
export function averageEnergy(room: number, aspect: number, lanes: readonly Pick<Lane, 'side'>[]): number {
  const people = Math.max(
    oneLane,
    lanes.reduce((sum, { side }) => sum + side * side, 0),
  );
  return clamp01((room * aspect) / Math.min(aspect, people));
}

/** What the light did to all of a picture, and the least difference from that which is more than noise; steps of 256. */
interface Difference {
  readonly shift: number;
  readonly threshold: number;
}

/** Null for pictures of different sizes. */
function differenceOf(before: GrayFrame, after: GrayFrame): Difference | null {
  if (before.width !== after.width || before.height !== after.height) return null;
  const histogram = new Uint32Array(511);
  for (let i = 0; i < after.data.length; i += 1) {
    const step = (after.data[i] as number) - (before.data[i] as number) + 255;
    histogram[step] = (histogram[step] as number) + 1;
  }
  const shift = middleOf(histogram, after.data.length);
  return { shift, threshold: Math.max(leastThreshold, noiseFactor * spreadOf(histogram, shift, after.data.length)) };
}

/** Middle of a cell. */
const spotOf = (cell: number, { width, height }: GrayFrame): Spot => ({
  x: ((cell % width) + 0.5) / height,
  y: (Math.floor(cell / width) + 0.5) / height,
});

/**
 * Less than this has moved in one place, frame heights squared: no newcomer. The torso of somebody with shoulders of 0.06, who sits six
 * metres away; a clock's pendulum, a cat's tail and a curtain's hem are smaller.
 */
const leastStirring = 0.004;

/**
 * Middles of the cells, in frame heights, in which something has moved outside of every lane and walkway. None when the light has changed;
 * what is too little in its place to be a person is left out.
 */
export function stirredOutside(before: GrayFrame, after: GrayFrame, ground: Ground): readonly Spot[] {
  const difference = differenceOf(before, after);
  if (difference === null) return [];
  const { shift, threshold } = difference;
  const { height, data } = after;
  const spots: Spot[] = [];
  let count = 0;
  for (let i = 0; i < data.length; i += 1) {
    if (Math.abs((data[i] as number) - (before.data[i] as number) - shift) <= threshold) continue;
    count += 1;
    const spot = spotOf(i, after);
    if (!ground.lanes.some((lane) => isInLane(spot, lane)) && !isPassage(spot, ground)) spots.push(spot);
  }
  if (count > lightShare * data.length) return [];
  return inOnePlace(spots, leastStirring * height * height);
}

interface Cells {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function cellsOf(box: Box, width: number, height: number): Cells {
  const cell = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value * height)));
  return {
    x0: cell(box.left, width),
    x1: cell(box.right, width),
    y0: cell(box.top, height),
    y1: cell(box.bottom, height),
  };
}

/**
 * Share of cells that changed, plainly, and weighted by how much where somebody is meant. Cells are square, so a box is measured in
 * frame heights.
 */
function changed(
  before: GrayFrame,
  after: GrayFrame,
  shift: number,
  threshold: number,
  cells: Cells,
  isNobodys: (spot: Spot) => boolean = () => false,
) {
  const total = (cells.x1 - cells.x0) * (cells.y1 - cells.y0);
  if (total <= 0) return { share: 0, weighted: 0 };
  let count = 0;
  let weight = 0;
  for (let y = cells.y0; y < cells.y1; y += 1) {
    for (let i = y * after.width + cells.x0; i < y * after.width + cells.x1; i += 1) {
      const step = Math.abs((after.data[i] as number) - (before.data[i] as number) - shift);
      if (step <= threshold) continue;
      count += 1;
      if (!isNobodys(spotOf(i, after))) weight += Math.min(1, (step - threshold) / wholeChange);
    }
  }
  return { share: count / total, weighted: weight / total };
}

/** Median of the differences: what the light did to the whole picture. */
function middleOf(histogram: Uint32Array, total: number): number {
  let below = 0;
  for (let step = 0; step < histogram.length; step += 1) {
    below += histogram[step] as number;
    if (below * 2 >= total) return step - 255;
  }
  return 0;
}

/** Median distance of the differences from `shift`: what noise does to a typical cell. */
function spreadOf(histogram: Uint32Array, shift: number, total: number): number {
  let within = 0;
  for (let distance = 0; distance < 511; distance += 1) {
    within += histogram[shift + 255 + distance] ?? 0;
    if (distance > 0) within += histogram[shift + 255 - distance] ?? 0;
    if (within * 2 >= total) return distance;
  }
  return 0;
}
