import { describe, expect, it } from 'vitest';
import {
  type Acquaintance,
  type OffSeat,
  type Recognition,
  recognise,
  type Sight,
  strangerNear,
  tintDistance,
  tintOf,
  unacquainted,
} from './identity.ts';

const claret = tintOf(165, 70, 95);
const teal = tintOf(95, 158, 168);
const edith: Sight = { x: 0.8, y: 0.5, scale: 0.12, tint: claret };
const carer: Sight = { x: 0.83, y: 0.42, scale: 0.14, tint: teal };

/** The seat was set for Edith. */
const offSeat = ({ x, y, scale }: Sight): OffSeat => ({
  shoulders: Math.hypot(x - edith.x, y - edith.y) / edith.scale,
  growth: scale / edith.scale,
});

interface Seen {
  readonly known: Acquaintance;
  readonly as: readonly Recognition[];
}

/** Looks ten times a second, from `fromMs` on. */
function watch(known: Acquaintance, fromMs: number, looks: readonly Sight[]): Seen {
  const as: Recognition[] = [];
  let now = known;
  looks.forEach((sight, i) => {
    const next = recognise(now, sight, fromMs + 100 * i, offSeat(sight));
    now = next.known;
    as.push(next.as);
  });
  return { known: now, as };
}

const times = (count: number, sight: Sight): readonly Sight[] => Array.from({ length: count }, () => sight);
const { known: usual } = watch(unacquainted, 0, times(20, edith));

describe('a colour', () => {
  it('stays the same when a cloud passes, and is not that of another cardigan', () => {
    const shaded = tintOf(165 * 0.6, 70 * 0.6, 95 * 0.6);
    expect(tintDistance(claret, shaded)).toBeLessThan(0.13);
    expect(tintDistance(claret, teal)).toBeGreaterThan(0.5);
  });
});

describe('a seat', () => {
  it('knows its person from the first look on', () => {
    expect(new Set(watch(unacquainted, 0, times(20, edith)).as)).toEqual(new Set(['theirs']));
  });

  it('goes on knowing them while they lean, stand up, turn and hold an arm before the chest for a moment', () => {
    const moves: readonly Sight[] = [
      { ...edith, x: 0.8 + 0.8 * 0.12 },
      { ...edith, scale: 0.1 },
      { ...edith, y: 0.5 - 1.25 * 0.12 },
      { ...edith, tint: null },
    ];
    for (const moved of moves) expect(recognise(usual, moved, 2000, offSeat(moved)).as).toBe('theirs');
  });

  it('is not taken by a carer who leans in, and knows its person again at once', () => {
    const during = watch(usual, 2000, times(30, carer));
    expect(during.as).not.toContain('theirs');
    const after = watch(during.known, 5000, times(3, edith));
    expect(new Set(after.as)).toEqual(new Set(['theirs']));
  });

  it('is not taken by somebody dressed alike who walks by in front or behind', () => {
    const walksBy = (scale: number, y: number): readonly Sight[] =>
      Array.from({ length: 20 }, (_, i) => ({ x: 0.5 + i * 0.03, y, scale, tint: claret }));
    expect(watch(usual, 2000, walksBy(0.2, 0.4)).as).not.toContain('theirs');
    expect(watch(usual, 2000, walksBy(0.09, 0.34)).as).not.toContain('theirs');
  });

  it('says that it is covered when a strange chest is where theirs was', () => {
    const covered = watch(usual, 2000, times(3, { ...edith, tint: teal }));
    expect(new Set(covered.as)).toEqual(new Set(['covered']));
  });

  it('says that there is a stranger while there is one', () => {
    const { known } = watch(usual, 2000, times(3, carer));
    expect(strangerNear(known, 2300)).toEqual(carer);
    expect(strangerNear(known, 4000)).toBeNull();
    expect(strangerNear(usual, 2000)).toBeNull();
  });

  it('belongs to whoever sits down in its chair, once they have sat there for eight seconds', () => {
    const ivy: Sight = { ...edith, y: 0.52, tint: teal };
    const { as } = watch(usual, 2000, times(120, ivy));
    expect(as.indexOf('theirs')).toBeGreaterThanOrEqual(80);
    expect(as.at(-1)).toBe('theirs');
  });

  it('does not belong to a carer, however long they stand beside it', () => {
    expect(watch(usual, 2000, times(300, { ...carer, x: 0.95, y: 0.36 })).as).not.toContain('theirs');
  });

  const standing: Sight = { ...carer, y: 0.3, scale: 0.17 };

  it('does not belong to a helper who stands before it from the second look on', () => {
    const { known, as } = watch(unacquainted, 0, [edith, ...times(60, standing)]);
    expect(as.slice(1)).not.toContain('theirs');
    expect(new Set(watch(known, 6100, times(10, edith)).as)).toEqual(new Set(['theirs']));
    expect(watch(unacquainted, 0, times(60, standing)).as).not.toContain('theirs');
  });

  it('goes back from a helper it has learned to the one it was set for, when they are there for eight seconds', () => {
    const { known } = watch(unacquainted, 0, times(120, standing));
    const { as } = watch(known, 12_000, times(120, edith));
    expect(as.slice(0, 60)).not.toContain('theirs');
    expect(as.slice(-30)).toEqual(times(30, edith).map(() => 'theirs'));
  });

  it('is that of somebody who sits far from where it was set by hand, once they have sat there for eight seconds', () => {
    const { as } = watch(unacquainted, 0, times(120, { ...edith, x: 1.05 }));
    expect(as.indexOf('theirs')).toBeGreaterThanOrEqual(80);
    expect(as.at(-1)).toBe('theirs');
  });

  it('learns a change of daylight as it goes', () => {
    const evening = Array.from({ length: 600 }, (_, i) => ({
      ...edith,
      tint: tintOf(165 - i * 0.1, 70 - i * 0.06, 95 - i * 0.09),
    }));
    expect(new Set(watch(usual, 2000, evening).as)).toEqual(new Set(['theirs']));
  });
});
