/** One seeded game of fair players, and what there is to say of it. */
import type { Level, Pace, SeatId } from '#core';
import { playHeadless } from '#host';
import { type AnyGame, tickMs } from '#kit';
import { testPack } from '#kit/testing';
import { foremost, leadOn, noLead, standings } from './standings.ts';

export interface Played {
  readonly lengthS: number;
  /** Longest time a seat was asked for nothing at all, the beginning and the end with it. */
  readonly askedWaitS: number;
  /** Longest time from one turn of a seat to its next, and from the beginning to its first; null where there are no turns. */
  readonly turnWaitS: number | null;
  /** Of the outcome's scores, the largest less the smallest. */
  readonly spread: number;
  /** Null where nobody can be ahead. */
  readonly leadChanges: number | null;
  /** Who was ahead last, or had the largest score. */
  readonly foremost: readonly SeatId[];
}

export interface Table {
  readonly game: AnyGame;
  readonly seats: readonly SeatId[];
  readonly pace: Pace;
  readonly level: Level;
}

/** Half an hour: a game that is longer has a fault that the contract tells of. */
const longestTicks = (30 * 60 * 1000) / tickMs;
/** A lead is looked at so often. */
const leadEvery = 15;

/** Longest stretch without `is`, of any seat. */
function longestWithout(seats: readonly SeatId[]) {
  const since = new Map<SeatId, number>();
  let longest = 0;
  return {
    see(n: number, is: (seat: SeatId) => boolean): void {
      for (const seat of seats) {
        if (!is(seat)) continue;
        longest = Math.max(longest, n - (since.get(seat) ?? 0));
        since.set(seat, n);
      }
    },
    seconds: (): number => (longest * tickMs) / 1000,
    isEmpty: (): boolean => since.size === 0,
  };
}

/** Whose turn it is: whoever is called, and whoever is asked for the same with them while others are not. */
function turnOf({ rules }: AnyGame, state: unknown, seats: readonly SeatId[]): readonly SeatId[] {
  const called = rules.turnSeat(state);
  if (called === null) return [];
  const ask = rules.asks(state, called);
  const asked = ask === null ? [] : seats.filter((seat) => rules.asks(state, seat) === ask);
  return asked.length < seats.length ? [called, ...asked] : [called];
}

/** @throws when the game breaks or does not end. */
export function playOnce({ game, seats, pace, level }: Table, seed: number): Played {
  const { manifest, rules } = game;
  const standing = standings[manifest.id] as ((state: unknown) => Partial<Record<SeatId, number>>) | undefined;
  const asked = longestWithout(seats);
  const turns = longestWithout(seats);
  let lead = noLead;
  const run = playHeadless(game, {
    seats,
    seed,
    pace,
    level,
    pack: testPack,
    maxTicks: longestTicks,
    watch: ({ n, state }) => {
      const turn = turnOf(game, state, seats);
      turns.see(n, (seat) => turn.includes(seat));
      asked.see(n, (seat) => rules.asks(state, seat) !== null);
      if (standing && n % leadEvery === 0) lead = leadOn(lead, foremost(standing(state), seats.length));
    },
  });
  if (run.outcome === null) throw new Error(`${manifest.id}, seed ${seed}: ${run.failure ?? 'it does not end'}.`);
  asked.see(run.ticks, () => true);
  const scores = Object.values(run.outcome.scores).map((score) => score ?? 0);
  return {
    lengthS: (run.ticks * tickMs) / 1000,
    askedWaitS: asked.seconds(),
    turnWaitS: turns.isEmpty() ? null : turns.seconds(),
    spread: scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores),
    leadChanges: standing ? lead.changes : null,
    foremost: standing ? lead.seats : foremost(run.outcome.scores, seats.length),
  };
}
