import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { easeOf } from './ladder.ts';
import { type LaneTurn, nextTurn, type ScanTurn, shareSeats } from './schedule.ts';

const lane = (seat: SeatId, more: Partial<LaneTurn> = {}): LaneTurn => ({
  seat,
  eagerness: 'play',
  servedAtMs: 0,
  motion: 0,
  lostForMs: 0,
  emptyForMs: 0,
  ...more,
});
const noScan = null;
const scan = (more: Partial<ScanTurn> = {}): ScanTurn => ({ hz: 1, tiles: 10, servedAtMs: 0, tookMs: 50, ...more });

/** Serves for a second, 40 ms a look, and counts. */
function serve(
  lanes: readonly LaneTurn[],
  scanTurn: ScanTurn | null = null,
  ease?: ReturnType<typeof easeOf>,
): Record<string, number> {
  const servedAtMs = new Map(lanes.map(({ seat }) => [seat, Number.NEGATIVE_INFINITY]));
  let scannedAtMs = Number.NEGATIVE_INFINITY;
  const count: Record<string, number> = {};
  for (let nowMs = 40; nowMs <= 4000; nowMs += 40) {
    const now = lanes.map((each) => ({ ...each, servedAtMs: servedAtMs.get(each.seat) ?? 0 }));
    const turn = nextTurn(now, scanTurn === null ? null : { ...scanTurn, servedAtMs: scannedAtMs }, nowMs, ease);
    if (turn?.type === 'lane') servedAtMs.set(turn.seat, nowMs);
    if (turn?.type === 'scan') scannedAtMs = nowMs;
    const key = turn === null ? 'idle' : turn.type === 'lane' ? String(turn.seat) : 'scan';
    count[key] = (count[key] ?? 0) + 1;
  }
  return count;
}

describe('the schedule', () => {
  it('leaves the worker idle a while on a machine that is spared, and looks at nobody too seldom', () => {
    const {
      1: turn = 0,
      2: play = 0,
      idle = 0,
    } = serve([lane(1, { eagerness: 'turn' }), lane(2)], noScan, easeOf('alternate-lanes'));
    expect(turn / 4).toBeGreaterThanOrEqual(10);
    expect(play / 4).toBeGreaterThanOrEqual(6);
    expect(idle / 4).toBeGreaterThan(1.5);
  });

  it('gives nobody the same frame twice', () => {
    expect(nextTurn([lane(1, { servedAtMs: 100 })], noScan, 100)).toBeNull();
  });

  it('serves seats in play alike', () => {
    const { 1: one = 0, 2: two = 0 } = serve([lane(1), lane(2)]);
    expect(Math.abs(one - two)).toBeLessThanOrEqual(1);
  });

  it('serves whoever has their turn more often, and starves nobody in play', () => {
    const { 1: turn = 0, 2: play = 0 } = serve([lane(1, { eagerness: 'turn' }), lane(2)]);
    expect(turn).toBeGreaterThan(1.5 * play);
    expect(play / 4).toBeGreaterThanOrEqual(6);
  });

  it('serves whoever moves fast more often', () => {
    const { 1: still = 0, 2: quick = 0 } = serve([lane(1), lane(2, { motion: 1 })]);
    expect(quick).toBeGreaterThan(still);
  });

  it('looks at resting seats two to five times a second and no more', () => {
    const { 1: rest = 0 } = serve([lane(1, { eagerness: 'rest' })]);
    expect(rest / 4).toBeGreaterThanOrEqual(2);
    expect(rest / 4).toBeLessThanOrEqual(5);
  });

  it('scans as fast as wanted while nobody sits', () => {
    expect(serve([], scan({ hz: 2, tiles: 11 })).scan).toBeGreaterThan(75);
    expect(serve([], scan({ hz: 0 })).scan).toBeUndefined();
  });

  it('gives the scan a small share beside somebody who has their turn', () => {
    const { scan: scans = 0, 1: looks = 0 } = serve([lane(1, { eagerness: 'turn' })], scan({ hz: 3, tiles: 11 }));
    expect(scans).toBeGreaterThan(4);
    expect(scans / (scans + looks)).toBeLessThan(0.15);
  });

  it('has the scan wait a second for whoever has their turn and is in full swing', () => {
    const due = scan({ hz: 2.5, tiles: 1, servedAtMs: 0 });
    const swinging = [lane(1, { eagerness: 'turn', motion: 0.6 })];
    expect(nextTurn([lane(1, { eagerness: 'turn' })], due, 900)?.type).toBe('scan');
    expect(nextTurn(swinging, due, 900)?.type).toBe('lane');
    expect(nextTurn(swinging, due, 1500)?.type).toBe('scan');
  });
});

describe('a lane whose person is lost', () => {
  const looks = (more: Partial<LaneTurn>): number => (serve([lane(1, more)])[1] ?? 0) / 4;

  it('is searched at once and often, then less and less: a search costs three times a look', () => {
    expect(looks({ lostForMs: 500 })).toBeGreaterThan(6);
    expect(looks({ lostForMs: 500 })).toBeLessThan(looks({}) / 2);
    expect(looks({ lostForMs: 5000, emptyForMs: 5000 })).toBeLessThanOrEqual(2.5);
  });

  it('costs next to nothing when it has long been empty, and is searched at once when something moves in it', () => {
    expect(looks({ lostForMs: 20_000, emptyForMs: 20_000 })).toBeLessThanOrEqual(0.75);
    expect(looks({ lostForMs: 20_000, emptyForMs: 20_000, motion: 0.2 })).toBeGreaterThanOrEqual(3.5);
  });

  it('is looked at often enough to know a new sitter by, while there is one', () => {
    expect(looks({ lostForMs: 20_000, emptyForMs: 0 })).toBeGreaterThanOrEqual(1.9);
  });

  it('takes nothing from those who are there', () => {
    const with3 = serve([lane(1), lane(2), lane(3, { lostForMs: 20_000, emptyForMs: 20_000 })]);
    const without = serve([lane(1), lane(2)]);
    expect((with3[1] ?? 0) / (without[1] ?? 1)).toBeGreaterThan(0.95);
  });
});

describe('sharing seats out', () => {
  it('spreads them evenly over the workers', () => {
    const shared = shareSeats(new Map(), [1, 2, 3, 4], [7, 8]);
    expect([...shared.values()].sort()).toEqual([7, 7, 8, 8]);
  });

  it('leaves each seat with the worker that knows its person', () => {
    const before = shareSeats(new Map(), [1, 2, 3], [7, 8, 9]);
    const after = shareSeats(before, [1, 2, 3, 4], [7, 8, 9]);
    for (const seat of [1, 2, 3] as const) expect(after.get(seat)).toBe(before.get(seat));
  });

  it('gives the seats of a worker that has died to the others', () => {
    const before = shareSeats(new Map(), [1, 2, 3, 4], [7, 8]);
    expect(new Set(shareSeats(before, [1, 2, 3, 4], [8]).values())).toEqual(new Set([8]));
    expect(shareSeats(before, [1, 2], [])).toEqual(new Map());
  });
});
