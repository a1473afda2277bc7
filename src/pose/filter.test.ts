import { describe, expect, it } from 'vitest';
import { randomAt } from '#core';
import type { BodySample, Pose } from './contracts.ts';
import { bodyFilter, type FilterMemory, leadS, tremorOf } from './filter.ts';
import { joints } from './joints.ts';

const unit = 0.15;
type Offset = (joint: string, timeMs: number, n: number) => { x: number; y: number };

/** A square-on person, joints moved by `offset` (shoulder widths), in a square frame. */
function sampleAt(timeMs: number, n: number, offset: Offset): BodySample {
  const base: Record<string, [number, number]> = { shoulderLeft: [0.5, 0], shoulderRight: [-0.5, 0] };
  const mark = (joint: string) => {
    const [x, y] = base[joint] ?? [0, 1];
    const off = offset(joint, timeMs, n);
    return { x: 0.5 + (x + off.x) * unit, y: 0.4 + (y + off.y) * unit, z: 0, sure: 0.97 };
  };
  const pose = Object.fromEntries(joints.map((joint) => [joint, mark(joint)])) as Pose;
  return { seat: 1, capturedAtMs: timeMs, aspect: 1, pose, motion: 0 };
}

function seen(hz: number, lengthMs: number, offset: Offset): FilterMemory {
  let memory = bodyFilter.start;
  for (let n = 0; (n * 1000) / hz < lengthMs; n += 1) {
    memory = bodyFilter.observe(memory, sampleAt(1000 + (n * 1000) / hz, n, offset));
  }
  return memory;
}

const nowhere = { x: 0, y: 0 };
const noisy =
  (sigma: number): Offset =>
  (joint, _, n) => {
    const random = randomAt(3, n, (joints as readonly string[]).indexOf(joint));
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    return { x: sigma * normal(), y: sigma * normal() };
  };

describe('the filter', () => {
  it('never goes back in time', () => {
    const memory = seen(15, 1000, () => nowhere);
    const late = sampleAt(memory.timeMs - 200, 0, () => ({ x: 3, y: 3 }));
    expect(bodyFilter.observe(memory, late)).toBe(memory);
    expect(bodyFilter.observe(memory, { ...late, capturedAtMs: Number.NaN })).toBe(memory);
    expect(bodyFilter.observe(memory, { ...late, pose: null, capturedAtMs: memory.timeMs + 50 })).toBe(memory);
  });

  it('leads by at most 80 ms and 80 % of the way', () => {
    expect(leadS(50)).toBeCloseTo(0.04);
    expect(leadS(500)).toBeCloseTo(0.08);
    expect(leadS(-10)).toBe(0);
  });

  it('knows less and less of what it has not seen', () => {
    const memory = seen(15, 1000, () => nowhere);
    expect(bodyFilter.at(memory, memory.timeMs + 100)?.nose.sure).toBeCloseTo(0.97);
    expect(bodyFilter.at(memory, memory.timeMs + 800)?.nose.sure).toBe(0);
  });

  it('learns how much the model shakes, and does not take it for the size or the tremor of a person', () => {
    const calm = seen(15, 6000, noisy(0.01));
    const shaky = seen(15, 6000, noisy(0.1));
    expect(calm.noise.level).toBeLessThan(0.03);
    expect(shaky.noise.level).toBeGreaterThan(0.06);
    expect(shaky.noise.level).toBeLessThan(0.15);
    expect((shaky.size?.unit ?? 0) / unit).toBeLessThan(1.15);
    expect(tremorOf(shaky)).toBeLessThan(0.1);
  });

  it.each([15, 30])('measures a tremor of 5 Hz to within a half at %i samples a second', (hz) => {
    const amplitude = 0.12;
    const shaking: Offset = (joint, timeMs) =>
      joint === 'wristRight' ? { x: 0, y: amplitude * Math.sin((2 * Math.PI * 5 * timeMs) / 1000 + 0.7) } : nowhere;
    const told = tremorOf(seen(hz, 8000, shaking));
    expect(told).toBeGreaterThan(amplitude / 2);
    expect(told).toBeLessThan(amplitude * 1.5);
  });

  it('draws a hand at rest four times steadier than it is seen, and tells triggers of it as it was', () => {
    const shown: number[] = [];
    const raw: number[] = [];
    let memory = bodyFilter.start;
    for (let n = 0; n < 150; n += 1) {
      const sample = sampleAt(1000 + n * 66, n, noisy(0.026));
      memory = bodyFilter.observe(memory, sample);
      if (n < 30) continue;
      raw.push(sample.pose?.wristRight.y ?? Number.NaN);
      shown.push(bodyFilter.at(memory, memory.timeMs + 100)?.wristRight.y ?? Number.NaN);
    }
    const shiver = (ys: readonly number[]): number =>
      Math.sqrt(ys.slice(1).reduce((sum, y, i) => sum + (y - (ys[i] as number)) ** 2, 0) / (ys.length - 1));
    expect(shiver(raw) / shiver(shown)).toBeGreaterThan(4);
    const track = memory.tracks?.wristRight;
    expect(bodyFilter.at(memory, memory.timeMs)?.wristRight).toMatchObject({ x: track?.x, y: track?.y });
  });

  it('shows a small, slow movement where it ends', () => {
    const moved = 0.1;
    const slow: Offset = (joint, timeMs) =>
      joint === 'wristRight' ? { x: 0, y: moved * Math.min(1, Math.max(0, (timeMs - 2000) / 1000)) } : nowhere;
    const memory = seen(15, 3500, slow);
    const drawn = bodyFilter.at(memory, memory.timeMs + 100)?.wristRight.y ?? Number.NaN;
    expect(Math.abs(drawn - (0.4 + (1 + moved) * unit)) / unit).toBeLessThan(moved / 5);
  });

  it('keeps the speed of a hand that leaps further than it could believe at first', () => {
    const leap: Offset = (joint, timeMs) =>
      joint === 'wristRight' && timeMs > 3000 ? { x: 0, y: -1 - (timeMs - 3000) / 500 } : nowhere;
    const memory = seen(15, 2150, leap);
    expect(memory.tracks?.wristRight?.vy).toBeLessThan(-0.5 * unit);
  });
});
