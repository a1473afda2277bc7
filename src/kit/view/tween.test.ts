import { describe, expect, it } from 'vitest';
import {
  anticipate,
  easeIn,
  easeInOut,
  easeOut,
  fadeIn,
  linear,
  overshoot,
  settle,
  squash,
  sway,
  tweenAt,
} from './tween.ts';

const eases = { linear, easeInOut, easeOut, easeIn, overshoot, anticipate, settle };

describe.each(Object.entries(eases))('%s', (_, ease) => {
  it('begins at the beginning and ends at the end', () => {
    expect(ease(0)).toBeCloseTo(0);
    expect(ease(1)).toBeCloseTo(1);
    expect(ease(7)).toBeCloseTo(1);
  });
});

describe('moving', () => {
  it('waits for its delay, goes, and stays', () => {
    const tween = { from: 10, to: 20, durationMs: 400, delayMs: 100 };
    expect(tweenAt(tween, 50)).toBe(10);
    expect(tweenAt(tween, 300)).toBeCloseTo(15);
    expect(tweenAt(tween, 900)).toBe(20);
  });

  it('never overshoots for those who do not want motion', () => {
    const tween = { from: 0, to: 1, durationMs: 500, ease: overshoot };
    const way = Array.from({ length: 50 }, (_, i) => tweenAt({ ...tween, reducedMotion: true }, i * 10));
    expect(Math.max(...way)).toBeLessThanOrEqual(1);
    expect(sway(123, 1000, true)).toBe(0);
    expect(squash(0.3, true)).toEqual({ x: 1, y: 1 });
  });

  it('fades no quicker than the house allows', () => {
    expect(fadeIn(150, 10)).toBeLessThan(1);
    expect(fadeIn(300, 10)).toBe(1);
    expect(fadeIn(Number.POSITIVE_INFINITY)).toBe(1);
  });

  it('keeps the size of what it squashes', () => {
    const { x, y } = squash(0.25);
    expect(x * y).toBeCloseTo(1);
  });
});
