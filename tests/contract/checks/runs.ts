/** Whole games played by bots. Those that nobody watches are played once, and checks share what came of them. */
import type { AnyGame, GameEvent, GameSetup, Level, Outcome, Pace, SeatId } from '#kit';
import { type AnyBot, botInputs, testPack } from '#kit/testing';
import { type HeadlessRun, playHeadless } from '../../../src/host/index.ts';

export const minutesOfTicks = (minutes: number): number => Math.round(minutes * 60 * 60);

/** A game that runs longer hangs. */
export const patienceTicks = minutesOfTicks(30);

export interface RoomOfBots {
  readonly pace: Pace;
  /** The manifest's own when not said. */
  readonly level?: Level;
  readonly seed: number;
  /** In room order. */
  readonly players: Readonly<Partial<Record<SeatId, AnyBot>>>;
  readonly handicaps?: GameSetup['handicaps'];
  readonly wholeRoom?: boolean;
  readonly maxTicks?: number;
  /** Told after every tick. */
  readonly watch?: (n: number, state: unknown, events: readonly GameEvent[]) => void;
}

export const seatsOf = (room: RoomOfBots): readonly SeatId[] =>
  Object.keys(room.players).map((seat) => Number(seat) as SeatId);

/** Plays to the end, or until patience is over. States are frozen. */
export function playRoom(game: AnyGame, room: RoomOfBots): HeadlessRun<unknown> {
  const {
    pace,
    level = game.manifest.level,
    seed,
    players,
    handicaps = {},
    wholeRoom = false,
    maxTicks = patienceTicks,
    watch,
  } = room;
  return playHeadless<unknown, GameEvent, AnyGame['manifest']['actions']>(game, {
    seats: seatsOf(room),
    seed,
    pace,
    level,
    pack: testPack,
    handicaps,
    wholeRoom,
    maxTicks,
    strict: true,
    inputs: (moment) => botInputs(game, players, moment),
    ...(watch ? { watch: ({ n, state }, events) => watch(n, state, events) } : {}),
  });
}

/** What came of a game. */
export type Played = Pick<HeadlessRun<unknown>, 'outcome' | 'ticks' | 'failure'>;

const numbers = new WeakMap<object, number>();
let bots = 0;
/** The same for the same bot. */
function numberOf(bot: AnyBot): number {
  const number = numbers.get(bot) ?? ++bots;
  numbers.set(bot, number);
  return number;
}

const playedBefore = new WeakMap<AnyGame, Map<string, Played>>();

/** As `playRoom`, for checks that ask only how it ended: the same room is played once. */
export function playedRoom(game: AnyGame, room: Omit<RoomOfBots, 'watch'>): Played {
  const players = Object.entries(room.players).map(([seat, bot]) => [seat, bot && numberOf(bot)]);
  const { pace, level = game.manifest.level, seed, handicaps, wholeRoom, maxTicks } = room;
  const key = JSON.stringify([pace, level, seed, players, handicaps, wholeRoom, maxTicks]);
  const before = playedBefore.get(game) ?? new Map<string, Played>();
  playedBefore.set(game, before);
  const known = before.get(key);
  if (known !== undefined) return known;
  const { outcome, ticks, failure } = playRoom(game, room);
  const played = { outcome, ticks, failure };
  before.set(key, played);
  return played;
}

/** The first `count` seats, each played by `bot`. */
export function roomFull(count: number, bot: AnyBot): RoomOfBots['players'] {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, bot]));
}

/** `count`, or as near to it as the game allows. */
export const seatsNear = (game: AnyGame, count: number): number =>
  Math.min(game.manifest.seats.max, Math.max(game.manifest.seats.min, count));

/** Score of a seat in an outcome; 0 when it has none. */
export const scoreOf = (outcome: Outcome | null, seat: SeatId): number => outcome?.scores[seat] ?? 0;

/** Everybody's scores together. */
export const sumOfScores = (outcome: Outcome | null): number =>
  Object.values(outcome?.scores ?? {}).reduce<number>((sum, score) => sum + (score ?? 0), 0);

/** Why a run did not end as it should, or nothing. */
export function notEnded(run: Played, what: string): readonly string[] {
  if (run.failure !== null) return [`${what}: the rules broke: ${run.failure}`];
  return run.outcome === null ? [`${what}: no end after ${Math.round(run.ticks / 3600)} minutes`] : [];
}
