/** The least that can be played: for tests of whatever runs, records or replays games. */
import type { SeatId } from '#core';
import { defineManifest, effort, point, trigger } from '../manifest.ts';
import type { GameEvent, GameRules } from '../rules.ts';

const manifest = defineManifest({
  id: 'counting',
  title: 'title',
  blurb: 'blurb',
  place: 'hall',
  seats: { min: 1, max: 6 },
  play: 'together',
  level: 1,
  minutes: 1,
  actions: {
    count: trigger({ by: ['any'], ask: 'ask' }),
    aim: point({ by: ['reach'], ask: 'ask' }),
    row: effort({ by: ['pump'], ask: 'ask' }),
  },
});

export interface CountingState {
  readonly counted: number;
  readonly aimed: number;
  readonly rowed: number;
  readonly there: readonly SeatId[];
  readonly helped: readonly SeatId[];
  readonly luck: number;
  readonly paces: string;
  readonly levels: string;
  /** Items of the pack it was set up with; null without one. */
  readonly packed: number | null;
}

interface CountingEvent extends GameEvent {
  readonly type: 'counted';
}

/** Over when this many have been counted. */
export const countedAtTheEnd = 3;

const rules: GameRules<CountingState, CountingEvent, typeof manifest.actions> = {
  setup: ({ random, pack }) => ({
    counted: 0,
    aimed: 0,
    rowed: 0,
    there: [],
    helped: [],
    luck: random.whole(1, 1000),
    paces: '',
    levels: '',
    packed: pack?.items.length ?? null,
  }),
  step(state, tick) {
    const events = tick.seats.flatMap((seat): readonly CountingEvent[] => {
      const { began, strength } = tick.seat(seat).actions.count;
      return began ? [{ type: 'counted', seat, strength }] : [];
    });
    const sum = (of: (seat: SeatId) => number): number => tick.seats.reduce((total, seat) => total + of(seat), 0);
    return {
      state: {
        counted: state.counted + events.length,
        aimed: sum((seat) => tick.seat(seat).actions.aim.x),
        rowed: state.rowed + sum((seat) => tick.seat(seat).actions.row.level),
        there: tick.seats.filter((seat) => tick.seat(seat).present),
        helped: [...state.helped, ...tick.signals.flatMap((signal) => (signal.type === 'help' ? signal.seat : []))],
        luck: (state.luck + tick.random().whole(0, 9)) % 1000,
        packed: state.packed,
        levels: state.levels.endsWith(`${tick.level}`) ? state.levels : `${state.levels} ${tick.level}`.trim(),
        paces: state.paces.endsWith(tick.pace) ? state.paces : `${state.paces} ${tick.pace}`.trim(),
      },
      events,
    };
  },
  outcome: ({ counted }) =>
    counted < countedAtTheEnd ? null : { together: { key: 'together', values: { counted } }, seats: {}, scores: {} },
  turnSeat: () => null,
  asks: () => 'count',
  autoplay: (_, __, random) =>
    random.next() < 0.05
      ? { count: { began: true, strength: 0.5, progress: 1 } }
      : { aim: { x: 0.25, y: 0.5, sure: 1 } },
};

/** Counts triggers, and remembers what else it was told. */
export const counting = { manifest, rules } as const;
