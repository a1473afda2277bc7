/**
 * How long the loop from the television back through the camera takes: which cells of the camera's picture change as the
 * patch of `loop-patch.ts` does, and how much later. Pure: brightness of cells in, a delay or a reason out.
 */
import { clamp } from '#core';
import { type LoopPatch, patchLevel } from './loop-patch.ts';

/** How bright each cell of a picture was, 0..255, row by row. */
export interface CellFrame {
  /** On the clock of the patch. */
  readonly capturedAtMs: number;
  readonly cells: Float32Array;
}

/**
 * Why there is no delay. `not-yet`: not watched for long enough. `few-pictures`: fewer than five a second. `unseen`: nothing
 * in the picture changes as the patch does. `unsure`: parts of the picture do, each by another delay.
 */
export const loopRefusals = ['not-yet', 'few-pictures', 'unseen', 'unsure'] as const;
export type LoopRefusal = (typeof loopRefusals)[number];

export type LoopFinding =
  /** `delayMs`: from drawing to `capturedAtMs` of a picture that shows it, 0 to 900. `likeScore`: how alike the two are, 0..1. */
  | { readonly seen: true; readonly delayMs: number; readonly likeScore: number }
  | { readonly seen: false; readonly reason: LoopRefusal };

/** Pictures older than this before the newest count for nothing: the camera may have been turned since. */
export const loopWindowMs = 20_000;
/** Eleven changes or so: fewer, and somebody who walks through the picture may fit by chance. */
const leastSpanMs = 16_000;
const leastHz = 5;
/** Steps of the even time that pictures are laid on, and that delays are tried by. */
const stepMs = 25;
const mostSteps = 36;
/** Only what changes within about this long counts: daylight and the camera's exposure are slower. */
const evenMs = 1200;
/** A cell whose brightness, beside the picture's, changes less than this shows noise alone. Steps of 256. */
const leastChange = 0.35;
/** Changes of a cell beyond so many times its usual one are held there: somebody passed before it. */
const heldAt = 1.5;
/**
 * So alike a cell and the patch must be. In 100 simulated measurements without a patch, where up to four people walk about
 * all the time, the likest of 576 cells reached 0.47; with a patch it is 0.85 and more in a noisy picture.
 */
const alike = 0.5;
const surelyAlike = 0.6;
/** Cells within this of the best agree with it. */
const agreeMs = 50;

const refused = (reason: LoopRefusal): LoopFinding => ({ seen: false, reason });

function median(values: Float32Array | readonly number[]): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Takes off the mean of `evenMs` about each moment. */
function quickPart(series: Float32Array): Float32Array {
  const reach = Math.round(evenMs / stepMs / 2);
  const sums = new Float64Array(series.length + 1);
  for (let i = 0; i < series.length; i += 1) sums[i + 1] = (sums[i] as number) + (series[i] as number);
  return series.map((value, i) => {
    const from = Math.max(0, i - reach);
    const to = Math.min(series.length, i + reach + 1);
    return value - ((sums[to] as number) - (sums[from] as number)) / (to - from);
  });
}

/** For each step of even time, the picture before it and how far it lies towards the next. */
function evenly(times: readonly number[]): { readonly before: Int32Array; readonly share: Float32Array } {
  const firstMs = times[0] as number;
  const count = Math.floor(((times.at(-1) as number) - firstMs) / stepMs);
  const before = new Int32Array(count);
  const share = new Float32Array(count);
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const ms = firstMs + i * stepMs;
    while (at < times.length - 2 && (times[at + 1] as number) <= ms) at += 1;
    before[i] = at;
    share[i] = (ms - (times[at] as number)) / ((times[at + 1] as number) - (times[at] as number));
  }
  return { before, share };
}

interface Likeness {
  readonly delayMs: number;
  readonly likeScore: number;
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

/** The patch as it would be seen by each delay tried, of length 1. */
function patchByDelay(patch: LoopPatch, firstMs: number, count: number): readonly Float32Array[] {
  const level = (_: unknown, i: number): number => patchLevel(patch, firstMs + (i - mostSteps) * stepMs);
  const all = quickPart(Float32Array.from({ length: count + mostSteps }, level));
  return Array.from({ length: mostSteps + 1 }, (_, lag) => {
    const seen = all.subarray(mostSteps - lag, mostSteps - lag + count);
    const length = Math.sqrt(product(seen, seen)) || 1;
    return seen.map((value) => value / length);
  });
}

/** The delay by which a cell is most like the patch; null when that lies at the end of those tried. */
function bestDelay(cell: Float32Array, shown: readonly Float32Array[]): Likeness | null {
  const own = Math.sqrt(product(cell, cell));
  const likeness = shown.map((patch) => product(cell, patch) / own);
  const lag = likeness.indexOf(Math.max(...likeness));
  const [before, here, after] = [likeness[lag - 1], likeness[lag] as number, likeness[lag + 1]];
  if (before === undefined || after === undefined) return null;
  const bend = before - 2 * here + after;
  const between = bend === 0 ? 0 : clamp((before - after) / (2 * bend), -0.5, 0.5);
  return { delayMs: (lag + between) * stepMs, likeScore: here };
}

/**
 * The delay that the newest `loopWindowMs` of `frames` tell, or why they tell none. Frames in order of capture, all of the
 * same number of cells. The camera's exposure is taken off by the middle of each picture, people by what agrees with them.
 */
export function loopLatency(frames: readonly CellFrame[], patch: LoopPatch): LoopFinding {
  const newestMs = frames.at(-1)?.capturedAtMs ?? 0;
  const heard = frames.filter(({ capturedAtMs }) => newestMs - capturedAtMs <= loopWindowMs);
  const times = heard.map(({ capturedAtMs }) => capturedAtMs);
  const firstMs = times[0] ?? newestMs;
  const spanMs = newestMs - firstMs;
  if (spanMs < leastSpanMs) return refused('not-yet');
  if (heard.length / (spanMs / 1000) < leastHz) return refused('few-pictures');
  const { before, share } = evenly(times);
  const shown = patchByDelay(patch, firstMs, before.length);
  const middles = heard.map(({ cells }) => median(cells) + 1);
  const usualMiddle = median(middles);
  const seenLike: Likeness[] = [];
  const count = (heard[0] as CellFrame).cells.length;
  for (let cell = 0; cell < count; cell += 1) {
    const lit = heard.map(({ cells }, i) => ((cells[cell] as number) * usualMiddle) / (middles[i] as number));
    const even = quickPart(
      Float32Array.from(before, (at, i) => {
        const [one, other] = [lit[at] as number, lit[at + 1] as number];
        return one + (other - one) * (share[i] as number);
      }),
    );
    const usual = median(even.map(Math.abs));
    if (usual < leastChange) continue;
    const held = even.map((value) => clamp(value, -heldAt * usual, heldAt * usual));
    const best = bestDelay(held, shown);
    if (best !== null && best.likeScore >= alike) seenLike.push(best);
  }
  return agreed(seenLike);
}

function agreed(likenesses: readonly Likeness[]): LoopFinding {
  const best = likenesses.reduce<Likeness | null>(
    (top, each) => (top === null || each.likeScore > top.likeScore ? each : top),
    null,
  );
  if (best === null || best.likeScore < surelyAlike) return refused('unseen');
  const agreeing = likenesses.filter(({ delayMs }) => Math.abs(delayMs - best.delayMs) <= agreeMs);
  if (agreeing.length * 2 <= likenesses.length) return refused('unsure');
  return { seen: true, delayMs: median(agreeing.map(({ delayMs }) => delayMs)), likeScore: best.likeScore };
}
