import { describe, expect, it } from 'vitest';
import { type Ease, easeNothing } from '#pose';
import { createBackOff } from './back-off.ts';

function machine() {
  let rafP95Ms = 17;
  const eased: Ease[] = [];
  const sharpness: number[] = [];
  const backOff = createBackOff(
    {
      strain: () => ({ rafP95Ms, sampleAgeP95Ms: 100 }),
      ease: (ease) => eased.push(ease),
      setResolution: (scale) => sharpness.push(scale),
    },
    0,
  );
  let nowMs = 0;
  const live = (seconds: number, everyMs: number): void => {
    rafP95Ms = everyMs;
    for (let s = 0; s < seconds; s += 1) {
      nowMs += 1000;
      backOff.tell(nowMs);
    }
  };
  return { backOff, eased, sharpness, live };
}

describe('a machine that cannot keep up', () => {
  it('is told nothing while all is well', () => {
    const { eased, live } = machine();
    live(100, 17);
    expect(eased).toEqual([]);
  });

  it('is spared one thing after another, the picture last', () => {
    const { backOff, eased, sharpness, live } = machine();
    live(30, 90);
    expect(eased).toHaveLength(4);
    expect(sharpness).toEqual([1, 1, 1, 0.75]);
    expect(backOff.rung()).toBe('coarser-picture');
  });

  it('has everything back when it has kept up for long enough', () => {
    const { backOff, eased, sharpness, live } = machine();
    live(30, 90);
    live(130, 17);
    expect(backOff.rung()).toBe('everything');
    expect(eased.at(-1)).toEqual(easeNothing);
    expect(sharpness.at(-1)).toBe(1);
  });
});
