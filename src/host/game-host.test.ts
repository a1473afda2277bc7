import { describe, expect, it } from 'vitest';
import { presentSeat, type TickInputs, tickMs } from '#kit';
import { counting, testPack } from '#kit/testing';
import { createGameHost } from './game-host.ts';

const { manifest, rules } = counting;
const opened = (change: Partial<Parameters<typeof createGameHost>[0]> = {}) =>
  createGameHost({
    game: counting,
    seats: [1, 2],
    seed: 4,
    pace: 'standard',
    strict: true,
    ...change,
  } as never) as ReturnType<typeof createGameHost<ReturnType<typeof rules.setup>, never, typeof manifest.actions>>;

const nobody = (): TickInputs<typeof manifest.actions> => ({});
const counts = (): TickInputs<typeof manifest.actions> => ({
  1: presentSeat(manifest.actions, { count: { began: true, strength: 0.8, progress: 1 } }),
});
const broken = (what: Partial<typeof rules>) => ({ game: { manifest, rules: { ...rules, ...what } } }) as never;
const breaks = (): never => {
  throw new Error('a pin is missing');
};

describe('a game that is hosted', () => {
  it('is told at each tick which moment it stands for', () => {
    const host = opened();
    const told: number[] = [];
    const read = (tickTimeMs: number) => {
      told.push(tickTimeMs);
      return nobody();
    };
    host.advance(1000, read);
    host.advance(1000 + 2.5 * tickMs, read);
    expect(told).toHaveLength(2);
    expect(told[1]).toBeCloseTo(1000 + 2 * tickMs, 6);
    expect(host.ticks()).toBe(2);
  });

  it('hands out the two states to draw between, and events on the frame they happen', () => {
    const host = opened();
    host.advance(0, nobody);
    const frame = host.advance(1.5 * tickMs, counts);
    expect(frame.previous).toMatchObject({ counted: 0 });
    expect(frame.next).toMatchObject({ counted: 1 });
    expect(frame.alpha).toBeCloseTo(0.5, 6);
    expect(frame.events).toEqual([{ type: 'counted', seat: 1, strength: 0.8 }]);
    expect(host.advance(1.6 * tickMs, counts).events).toEqual([]);
  });

  it('lets no time pass while frozen, and leaps nowhere when thawed', () => {
    const host = opened();
    host.advance(0, nobody);
    host.advance(2 * tickMs, nobody);
    host.freeze();
    host.advance(90_000, counts);
    expect(host.status()).toBe('frozen');
    host.thaw();
    host.advance(100_000, nobody);
    expect(host.ticks()).toBe(2);
    host.advance(100_000 + 1.01 * tickMs, nobody);
    expect(host.ticks()).toBe(3);
  });

  it('says once that it has ended, and stays as it was', () => {
    const host = opened();
    const notices = Array.from({ length: 5 }, () => host.tick(counts()).notices).flat();
    expect(notices.map(({ type }) => type)).toEqual(['ended']);
    expect(host.status()).toBe('ended');
    expect(host.ticks()).toBe(3);
    expect(host.outcome()?.together.values).toEqual({ counted: 3 });
    host.freeze();
    host.thaw();
    expect(host.status()).toBe('ended');
  });

  it('ends kindly when its rules break: the last good state is kept, and it says why once', () => {
    const host = opened(broken({ step: (state, tick) => (tick.n < 2 ? rules.step(state, tick) : breaks()) }));
    host.advance(0, counts);
    const frame = host.advance(5 * tickMs, counts);
    expect(frame.notices).toEqual([{ type: 'failed', reason: 'a pin is missing' }]);
    expect(frame.next).toMatchObject({ counted: 2 });
    expect(frame.alpha).toBe(1);
    expect(host.advance(9000, counts).notices).toEqual([]);
    expect([host.status(), host.turnSeat(), host.asks(1)]).toEqual(['failed', null, null]);
  });

  it.each(['outcome', 'step'] as const)('ends kindly when "%s" breaks', (part) => {
    const host = opened(broken({ [part]: breaks }));
    expect(host.tick(nobody()).notices).toMatchObject([{ type: 'failed' }]);
  });

  it('answers null when a question to the rules breaks, and plays on', () => {
    const host = opened(broken({ asks: breaks, turnSeat: breaks }));
    expect([host.asks(1), host.turnSeat()]).toEqual([null, null]);
    host.tick(counts());
    expect(host.status()).toBe('running');
  });

  it('ends kindly when what the seats do cannot be read', () => {
    const host = opened();
    host.advance(0, nobody);
    expect(host.advance(2 * tickMs, breaks).notices).toEqual([{ type: 'failed', reason: 'a pin is missing' }]);
  });

  it('holds every value to its range before rules see it', () => {
    const host = opened();
    const wild = {
      1: {
        present: true,
        resting: false,
        actions: {
          count: { began: true, strength: Number.NaN, progress: 9 },
          aim: { x: 7, y: -2, sure: 2 },
          row: { level: Number.POSITIVE_INFINITY, beat: true },
        },
      },
    };
    const { next, events } = host.tick(wild);
    expect(events).toEqual([{ type: 'counted', seat: 1, strength: 0 }]);
    expect(next).toMatchObject({ aimed: 1 + 0.5, rowed: 1 });
  });

  it('lets seats come and go, pace and level change and staff help at the next tick', () => {
    const host = opened();
    host.setSeats([2, 5, 5, 9 as never]);
    host.setPace('lively');
    host.setLevel(5);
    host.signal({ type: 'help', seat: 5 });
    host.tick({ 1: presentSeat(manifest.actions), 5: presentSeat(manifest.actions) });
    host.tick({});
    expect(host.state()).toMatchObject({ helped: [5], paces: 'lively', levels: '5' });
    expect(host.tick({ 1: presentSeat(manifest.actions), 5: presentSeat(manifest.actions) }).next).toMatchObject({
      there: [5],
    });
  });

  it('asks what its manifest asks when nobody says how much, and gives a pack only to a game that uses one', () => {
    const withPack = { ...counting, manifest: { ...manifest, usesPack: true } } as never;
    expect(opened({ pack: testPack }).state()).toMatchObject({ packed: null });
    expect(opened({ pack: testPack, game: withPack }).state()).toMatchObject({ packed: testPack.items.length });
    expect(opened({ game: withPack }).state()).toMatchObject({ packed: null });
    expect(opened().tick({}).next).toMatchObject({ levels: String(manifest.level) });
    expect(opened({ level: 4 }).tick({}).next).toMatchObject({ levels: '4' });
  });

  it('plays itself when nobody does', () => {
    const host = opened();
    for (let i = 0; i < 3000 && host.status() === 'running'; i += 1) host.tick(host.autoplay(0, tickMs));
    expect(host.status()).toBe('ended');
  });
});
