import type { AnyGame, SeatId } from '#kit';
import { type AnyBot, abilityPlayers, changed, fair, idle, mirroredBot } from '#kit/testing';
import {
  minutesOfTicks,
  notEnded,
  playedRoom,
  playRoom,
  type RoomOfBots,
  roomFull,
  scoreOf,
  seatsNear,
  sumOfScores,
} from './runs.ts';
import { type Check, unless } from './subject.ts';

/** Chance is part of play: results are compared over these, in pairs. */
const seeds = [21, 22, 23, 24, 25, 26] as const;
/** Two results are the same when their means differ by less than this share … */
const sameShare = 0.1;
/** … or by less than this many standard errors of the paired differences. */
const sameErrors = 3;
/** A body that can do less reaches at least this share of what a hale one does. */
const fairShare = 0.5;
/** Law 5 of the house. */
const longestWaitTicks = minutesOfTicks(1.5);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Null when `ones` and `others`, paired, are the same but for chance; else how they differ. */
export function difference(ones: readonly number[], others: readonly number[]): string | null {
  const gaps = ones.map((one, i) => one - (others[i] ?? 0));
  const gap = mean(gaps);
  const spread = Math.sqrt(mean(gaps.map((each) => (each - gap) ** 2)));
  const error = spread / Math.sqrt(Math.max(1, gaps.length - 1));
  const size = Math.max(Math.abs(mean(ones)), Math.abs(mean(others)));
  if (Math.abs(gap) <= Math.max(sameShare * size, sameErrors * error)) return null;
  return `${mean(ones).toFixed(1)} against ${mean(others).toFixed(1)}`;
}

/** Final scores of one seat, by seed. */
const scores = (game: AnyGame, players: RoomOfBots['players'], seat: SeatId): readonly number[] =>
  seeds.map((seed) => scoreOf(playedRoom(game, { pace: 'standard', seed, players }).outcome, seat));

function swappedSeats(game: AnyGame): readonly string[] {
  if (game.manifest.seats.max < 2) return [];
  const weak = abilityPlayers['a small movement'];
  const straight = { 1: fair, 2: weak };
  const swapped = { 1: weak, 2: fair };
  const strongMoved = difference(scores(game, straight, 1), scores(game, swapped, 2));
  const weakMoved = difference(scores(game, straight, 2), scores(game, swapped, 1));
  return [
    ...unless(strongMoved === null, `The same player scores by the seat: seat 1 ${strongMoved} in seat 2.`),
    ...unless(weakMoved === null, `The same small movement scores by the seat: seat 2 ${weakMoved} in seat 1.`),
  ];
}

/** Plays fairly, but points to one side all the time. */
const pointsTo = (x: number): AnyBot =>
  changed(fair, (input, { actions }) => {
    const values = Object.entries(actions).map(([name, { kind }]) => {
      if (kind === 'point') return [name, { x, y: 0.5, sure: 1 }];
      return [name, kind === 'lean' ? x * 2 - 1 : input.actions[name]];
    });
    return { ...input, actions: Object.fromEntries(values) };
  });

function mirrored(game: AnyGame): readonly string[] {
  const count = seatsNear(game, 2);
  const total = (bot: AnyBot): readonly number[] =>
    seeds.map((seed) => sumOfScores(playedRoom(game, { pace: 'lively', seed, players: roomFull(count, bot) }).outcome));
  const differs = difference(total(pointsTo(0.3)), total(mirroredBot(pointsTo(0.3))));
  return unless(differs === null, `The left of the picture is worth ${differs} for the right.`);
}

function abilities(game: AnyGame): readonly string[] {
  const count = seatsNear(game, 2);
  const hale = mean(
    seeds.slice(0, 3).map((seed) => {
      const run = playedRoom(game, { pace: 'standard', seed, players: roomFull(count, fair) });
      return sumOfScores(run.outcome) / count;
    }),
  );
  return Object.entries(abilityPlayers).flatMap(([name, bot]) => {
    const runs = seeds
      .slice(0, 3)
      .map((seed) => playedRoom(game, { pace: 'standard', seed, players: { ...roomFull(count, fair), 1: bot } }));
    const own = mean(runs.map(({ outcome }) => scoreOf(outcome, 1)));
    return [
      ...runs.flatMap((run) => notEnded(run, `Played with ${name}`)),
      ...runs.flatMap(({ outcome }) => unless(outcome?.seats[1] !== undefined, `Played with ${name}: no kind word.`)),
      ...unless(own >= fairShare * hale, `With ${name} a player reaches ${own.toFixed(1)} of ${hale.toFixed(1)}.`),
    ];
  });
}

function longestWaits(game: AnyGame): readonly string[] {
  const count = game.manifest.seats.max;
  const since = new Map<SeatId, number>();
  const longest = new Map<SeatId, number>();
  playRoom(game, {
    pace: 'standard',
    seed: 8,
    players: roomFull(count, fair),
    watch: (n, state) => {
      for (let i = 1; i <= count; i += 1) {
        const seat = i as SeatId;
        if (game.rules.asks(state, seat) !== null) since.set(seat, n);
        longest.set(seat, Math.max(longest.get(seat) ?? 0, n - (since.get(seat) ?? 0)));
      }
    },
  });
  return [...longest].flatMap(([seat, ticks]) =>
    unless(ticks <= longestWaitTicks, `Seat ${seat} of ${count} has nothing to do for ${Math.round(ticks / 60)} s.`),
  );
}

export const fairnessChecks: readonly Check[] = [
  { says: 'swaps results when players swap seats', breaches: ({ game }) => swappedSeats(game) },
  { says: 'is worth as much on the left as on the right', breaches: ({ game }) => mirrored(game) },
  { says: 'finishes with a fair result for every body', breaches: ({ game }) => abilities(game) },
  {
    says: 'goes better for those who play than for those who do not',
    breaches: ({ game }) => {
      const count = seatsNear(game, 2);
      const sum = (bot: AnyBot): number =>
        sumOfScores(
          playedRoom(game, { pace: 'standard', seed: bot === idle ? 3 : seeds[0], players: roomFull(count, bot) })
            .outcome,
        );
      const [played, waited] = [sum(fair), sum(idle)];
      return unless(played > waited, `Playing is worth ${played}, doing nothing ${waited}.`);
    },
  },
  { says: 'lets nobody wait more than 90 seconds without a job', breaches: ({ game }) => longestWaits(game) },
  {
    says: 'takes about as long as it says, with four at standard pace',
    breaches: ({ game }) => {
      const players = roomFull(seatsNear(game, 4), fair);
      const minutes = playedRoom(game, { pace: 'standard', seed: 2, players }).ticks / minutesOfTicks(1);
      const said = game.manifest.minutes;
      return unless(
        minutes >= said / 2 && minutes <= said * 2,
        `It says ${said} minutes and takes ${minutes.toFixed(1)}.`,
      );
    },
  },
];
