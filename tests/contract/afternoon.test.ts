/**
 * Twenty minutes with six people, as fast as the machine goes: two come late, one leaves, one rests, one is helped, the camera's plug
 * is pulled, and the power goes. Afterwards everybody has had their share, nobody waited long, and the record adds up.
 */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import { inPlay, type SessionRecord, type SessionState } from '#session';
import { openSimulated, type Premises, type SimulatedHouse } from '../helpers/simulated-house.ts';

const folder = new URL('../../games/', import.meta.url);
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_template')
  .map(({ name }) => name);
const games = await Promise.all(
  ids.map(async (id) => ((await import(new URL(`${id}/game.ts`, folder).href)) as { default: AnyGame }).default),
);

const minute = 60_000;
/** Nobody waits longer than this without being asked for anything. The vision's law. */
const longestWaitMs = 90_000;
/** Seconds in play, from what is fair: the design of the session. */
const fairWithin = 0.1;
/** The director hears of the time four times a second. */
const slackMs = 1000;
const stayed: readonly SeatId[] = [2, 3, 4, 5, 6];

const playing = (state: SessionState): boolean => inPlay(state);
const on =
  (path: SessionState['path']) =>
  (state: SessionState): boolean =>
    state.path === path;

/** Camera on, hands up, and into the session. */
function sitDown(house: SimulatedHouse, seats: readonly SeatId[]): void {
  for (const seat of seats) house.sit(seat, { here: true });
  expect(house.until(on('seats'), minute)).toBe(true);
  for (const seat of seats) house.raiseHand(seat);
}

/** From cold start to goodbye, with all that happens. */
async function afternoon(seed: number, premises: Premises) {
  const before = await openSimulated({ games, premises, seed });
  expect(before.command({ type: 'wish-session', wish: { template: 'surprise', minutes: 20 } })).toBeNull();
  for (let draw = 0; draw < seed; draw += 1) expect(before.command({ type: 'draw-again' })).toBeNull();
  expect(before.command({ type: 'start-session' })).toBeNull();
  sitDown(before, [1, 2, 3, 4]);
  expect(before.until(playing, 3 * minute)).toBe(true);

  before.pass(minute);
  before.sit(5);
  expect(before.until(({ seats }) => seats.some(({ id }) => id === 5), 5000)).toBe(true);
  before.raiseHand(5);
  before.pass(minute);
  before.sit(6);
  expect(before.until(({ seats }) => seats.some(({ id }) => id === 6), 5000)).toBe(true);
  before.raiseHand(6);
  expect(before.state().seats.filter(({ status }) => status === 'joined')).toHaveLength(6);

  expect(before.command({ type: 'rest-seat', seat: 2 })).toBeNull();
  before.pass(2 * minute);
  expect(before.command({ type: 'rest-seat', seat: 2 })).toBeNull();

  expect(before.until(playing, 5 * minute)).toBe(true);
  expect(before.command({ type: 'help-together', seat: 3 })).toBeNull();
  expect(before.state().path).toBe('helping');
  expect(before.until(on('playing'), minute)).toBe(true);

  expect(before.until(playing, 5 * minute)).toBe(true);
  before.plugCamera(false);
  expect(before.state().path).toBe('camera');
  before.pass(8000);
  expect(before.state().path).toBe('camera');
  before.plugCamera(true);
  expect(before.until(on('playing'), 10_000)).toBe(true);

  before.sit(1, { here: false });
  before.pass(20_000);
  expect(before.command({ type: 'leave-seat', seat: 1 })).toBeNull();

  expect(before.until(playing, 5 * minute)).toBe(true);
  before.pass(20_000);
  const cut = before.state();
  // nothing after this is told to anybody: the plug is out
  await new Promise((resolve) => setTimeout(resolve, 0));
  premises.wallMs += 4 * minute;

  const after = await openSimulated({ games, premises, seed });
  expect(after.state().offered).not.toBeNull();
  expect(after.command({ type: 'resume-afternoon' })).toBeNull();
  sitDown(after, [2, 3, 4, 5, 6]);
  expect(after.until(playing, 3 * minute)).toBe(true);
  expect(after.state().gameId).toBe(cut.gameId);
  expect(after.until(on('summary'), 40 * minute)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { before, after, cut };
}

it.each([1, 2, 6, 8])('goes well, afternoon %i', async (seed) => {
  const premises: Premises = { kept: new Map(), wallMs: Date.UTC(2026, 10, 26, 14) };
  const { before, after, cut } = await afternoon(seed, premises);
  const record = after.state().record as SessionRecord;
  const houses = [before, after];
  const sum = (of: (house: SimulatedHouse) => number | undefined): number =>
    houses.reduce((all, house) => all + (of(house) ?? 0), 0);

  const waited = houses.flatMap(({ seen }) => [...seen.waitedMs.values()]);
  expect(Math.max(...waited)).toBeLessThanOrEqual(longestWaitMs);

  // whoever stayed to the end had their share of the seconds in play, reckoned over the time they were there
  const shares = stayed.map(
    (seat) => sum(({ seen }) => seen.activeMs.get(seat)) / sum(({ seen }) => seen.dueMs.get(seat)),
  );
  for (const share of shares) expect(Math.abs(share - 1)).toBeLessThanOrEqual(fairWithin);

  // what was lost with the power is what had not been kept: half a minute at the most
  const played = sum(({ seen }) => [...seen.playedMs.values()].reduce((all, ms) => all + ms, 0));
  const written = record.games.reduce((all, { playedMs }) => all + playedMs, 0);
  expect(played - written).toBeGreaterThan(-slackMs);
  expect(played - written).toBeLessThan(30_000 + slackMs);
  for (const part of record.people) {
    const active = sum(({ seen }) => seen.activeMs.get(part.seat));
    expect(Math.abs(active - part.activeMs)).toBeLessThan(30_000 + slackMs);
    expect(part.activeMs + part.restingMs).toBeLessThanOrEqual(record.lengthMs + slackMs);
  }
  expect(record.people.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6]);
  const unfinished = record.games.filter(({ finished }) => !finished);
  expect(unfinished.map(({ gameId }) => gameId)).toEqual([cut.gameId]);
  expect(after.state().kept.records).toEqual([record]);

  const figures = [
    `afternoon ${seed}: ${(record.lengthMs / minute).toFixed(1)} min, ${record.games.map(({ gameId }) => gameId).join(', ')}`,
    `longest wait ${(Math.max(...waited) / 1000).toFixed(0)} s`,
    `in play ${shares.map((share) => `${((share - 1) * 100).toFixed(1)} %`).join(', ')} from their share`,
  ];
  console.info(figures.join('; '));
});
