import { describe, expect, it } from 'vitest';
import { acted, traceOf } from '../../tests/traces/make.ts';
import { type Body, type BodyPoints, guestAbility } from './contracts.ts';
import { noDrop, stepDrop } from './drop.ts';
import { gentleRange } from './range.ts';
import { createSeatReader } from './seat-reader.ts';

const dtMs = 1000 / 15;
const unit = 0.12;
const range = gentleRange(guestAbility);
const points = {} as BodyPoints;

/** How often somebody dropped, whose shoulders are `height(ms)` shoulder widths below where they usually are; null: not seen. */
function drops(
  height: (ms: number) => number | null,
  lengthMs: number,
  breadth: (ms: number) => number = () => 1,
): number {
  let memory = noDrop;
  let told = 0;
  for (let ms = 0; ms < lengthMs; ms += dtMs) {
    const down = height(ms);
    const place = { x: 0.5, y: 0.4 + (down ?? 0) * unit, unit: unit * breadth(ms) };
    const body: Body = { seat: 1, capturedAtMs: ms, points, led: points, place, motion: 0, blur: 0 };
    const step = stepDrop(memory, down === null ? null : body, dtMs);
    memory = step.memory;
    if (step.dropped) told += 1;
  }
  return told;
}

/** Down by `deep` in `inMs` from two seconds on, up again at `upAt`. */
const sinks =
  (deep: number, inMs: number, upAt = Number.POSITIVE_INFINITY) =>
  (ms: number): number =>
    ms > upAt ? 0 : deep * Math.min(1, Math.max(0, ms - 2000) / inMs);

describe('somebody who sinks', () => {
  it('is told of once, when they stay down', () => {
    expect(drops(sinks(1.4, 350), 12_000)).toBe(1);
  });

  it('is told of when they sink out of sight', () => {
    const gone = (ms: number): number | null => (ms > 2400 ? null : sinks(1.4, 350)(ms));
    expect(drops(gone, 12_000)).toBe(1);
  });

  it('is let be who comes up again: a sneeze, a bow, fun', () => {
    expect(drops(sinks(1.2, 350, 3000), 12_000)).toBe(0);
  });

  it('is let be who bends for a bag, as slowly as one does', () => {
    expect(drops(sinks(1.3, 1300, 6000), 12_000)).toBe(0);
  });

  it('is let be who slumps a little or dozes off', () => {
    expect(drops(sinks(0.5, 300), 12_000)).toBe(0);
    expect(drops(sinks(0.7, 4000), 12_000)).toBe(0);
  });

  it('is let be before whom a helper stood up, was taken for them, and went', () => {
    const helper = (ms: number): boolean => ms > 4000 && ms < 7000;
    expect(drops((ms) => (helper(ms) ? -1.6 : 0), 14_000)).toBe(0);
    expect(
      drops(
        (ms) => (helper(ms) ? 1 : 0),
        14_000,
        (ms) => (helper(ms) ? 1.5 : 1),
      ),
    ).toBe(0);
  });

  it('is let be who walks out of the picture', () => {
    expect(drops((ms) => (ms > 3000 ? null : 0), 12_000)).toBe(0);
  });
});

describe('play', () => {
  it.each(['raise', 'swing', 'lob', 'sway', 'clap'] as const)('is no drop: %s', (type) => {
    const script = [2000, 5000, 8000, 11_000].map((atMs) => ({ type, side: 'right', atMs }) as never);
    const trace = traceOf(acted({ script, lengthMs: 15_000 }), 0, 15_000, { hz: 15, jitter: 0.006 });
    const reader = createSeatReader({ pace: 'lively' });
    reader.setSeats([{ id: 1, ability: guestAbility, range, hasLane: true, resting: false }]);
    let memory = noDrop;
    let told = 0;
    for (let nowMs = 0, next = 0; nowMs < 15_000; nowMs += dtMs) {
      for (let sample = trace[next]; sample && sample.capturedAtMs <= nowMs; sample = trace[next]) {
        reader.hear(sample);
        next += 1;
      }
      const step = stepDrop(memory, reader.read(nowMs, dtMs)[1]?.body ?? null, dtMs);
      memory = step.memory;
      if (step.dropped) told += 1;
    }
    expect(told).toBe(0);
  });
});
