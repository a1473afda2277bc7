import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { type Choosing, type ChoosingSeen, nobodyChooses, type Pointing, stepChoosing } from './choosing.ts';

const targets = [
  { id: 'game:skittles', x: 0.25, y: 0.5, width: 0.3, height: 0.4 },
  { id: 'game:pairs', x: 0.75, y: 0.5, width: 0.3, height: 0.4 },
];
const dtMs = 50;

const at = (seat: SeatId, x: number, sure = 1): Pointing => ({ seat, point: { x, y: 0.5, sure } });

/** What is seen while `hands` stay as they are for `ms`, and what comes of it. */
function stay(from: Choosing, hands: readonly Pointing[], ms: number) {
  let choosing = from;
  const all: ChoosingSeen[] = [];
  for (let t = 0; t < ms; t += dtMs) {
    const now = stepChoosing(choosing, hands, targets, dtMs);
    choosing = now.choosing;
    all.push(now.seen);
  }
  return { choosing, last: all.at(-1) as ChoosingSeen, chosen: all.flatMap(({ chosen }) => chosen ?? []) };
}

describe('choosing with a hand', () => {
  const up = stay(nobodyChooses, [], 1000).choosing;

  it('chooses what a hand stays on, once', () => {
    expect(stay(up, [at(1, 0.25)], 1600).chosen).toEqual(['game:skittles']);
  });

  it('fills a ring first', () => {
    const { last } = stay(up, [at(1, 0.75)], 800);
    expect(last.ring).toBeGreaterThan(0.4);
    expect(last.ring).toBeLessThan(0.7);
    expect(last.chosen).toBeNull();
  });

  it('takes no notice of a hand that is still up from before', () => {
    expect(stay(nobodyChooses, [at(1, 0.25)], 1500).chosen).toEqual([]);
  });

  it('takes no notice of hands that rest', () => {
    const { last, chosen } = stay(up, [at(1, 0.25, 0.2), at(2, 0.75, 0)], 4000);
    expect(chosen).toEqual([]);
    expect(last.hand?.point.sure ?? 0).toBeLessThan(0.5);
  });

  it('lets one point at a time: a second hand waits until the first is down', () => {
    const first = stay(up, [at(3, 0.25)], 500);
    const both = stay(first.choosing, [at(1, 0.75), at(3, 0.25)], 500);
    expect(both.last.hand?.seat).toBe(3);
    const after = stay(both.choosing, [at(1, 0.75), at(3, 0.25, 0)], 600);
    expect(after.last.hand?.seat).toBe(1);
  });

  it('forgets a chooser who has left', () => {
    const first = stay(up, [at(3, 0.25)], 500);
    expect(stay(first.choosing, [at(1, 0.75)], 100).last.hand?.seat).toBe(1);
  });
});
