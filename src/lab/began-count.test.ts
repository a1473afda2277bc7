import { describe, expect, it } from 'vitest';
import type { TickInputs } from '#kit';
import { createBeganCount } from './began-count.ts';

const told = (actions: Record<string, unknown>): TickInputs =>
  ({ 1: { present: true, resting: false, actions } }) as unknown as TickInputs;

describe('what began, counted', () => {
  it('counts triggers and beats for each seat and action, and remembers the last', () => {
    const began = createBeganCount();
    began.ticked(told({ bowl: { began: true, strength: 0.4, progress: 1 }, row: { level: 0.2, beat: false } }), 100);
    began.ticked(told({ bowl: { began: false, strength: 0, progress: 0 }, row: { level: 0.3, beat: true } }), 117);
    began.ticked(told({ bowl: { began: true, strength: 0.8, progress: 1 } }), 900);
    expect(began.of(1, 'bowl')).toEqual({ count: 2, strength: 0.8, atMs: 900 });
    expect(began.of(1, 'row')).toEqual({ count: 1, strength: 0.3, atMs: 117 });
    expect(began.of(2, 'bowl')).toBeNull();
  });

  it('leaves alone what neither begins nor beats', () => {
    const began = createBeganCount();
    began.ticked(told({ keep: 0.5, aim: { x: 0.2, y: 0.3, sure: 1 } }), 0);
    expect(began.of(1, 'keep')).toBeNull();
    expect(began.of(1, 'aim')).toBeNull();
  });
});
