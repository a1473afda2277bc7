import type { AnyGame, GameSignal } from '#kit';
import { absent, botInputs, fair, idle, resting, restless } from '#kit/testing';
import { levels, paces, randomAt, type SeatId } from '../../../src/core/index.ts';
import { playHeadless } from '../../../src/host/index.ts';
import { minutesOfTicks, notEnded, patienceTicks, playedRoom, roomFull, seatsNear } from './runs.ts';
import { type Check, type Subject, unless } from './subject.ts';

/** Wound up, a game has this long to come to a good end. */
const windUpTicks = minutesOfTicks(1);

function windUpBreaches(game: AnyGame, atTick: number, players: 'fair' | 'absent'): readonly string[] {
  const seats = Array.from({ length: seatsNear(game, 3) }, (_, i) => (i + 1) as SeatId);
  const bots = roomFull(seats.length, players === 'fair' ? fair : absent);
  const windUp: GameSignal = { type: 'wind-up' };
  const run = playHeadless(game, {
    seats,
    seed: 5,
    pace: 'lively',
    strict: true,
    maxTicks: atTick + windUpTicks,
    inputs: (moment) => botInputs(game, bots, moment),
    signals: ({ n }) => (n === atTick ? [windUp] : []),
  });
  return notEnded(run, `Wound up at tick ${atTick} with ${players} players`);
}

/** Staff, restless: signals at any time, of any seat. */
function anySignals(n: number, seed: number, seats: readonly SeatId[]): readonly GameSignal[] {
  const random = randomAt(seed, n, 5000);
  if (random.next() > 1 / 200) return [];
  const seat = random.pick(seats);
  return [random.next() < 0.5 ? { type: 'skip-turn' } : { type: 'help', seat }];
}

function kindEnding({ game }: Subject): readonly string[] {
  return [game.manifest.seats.min, game.manifest.seats.max].flatMap((count) => {
    const { outcome } = playedRoom(game, { pace: 'standard', seed: 2, players: roomFull(count, fair) });
    if (!outcome) return [`With ${count} fair players there is no outcome.`];
    const seats = Array.from({ length: count }, (_, i) => (i + 1) as SeatId);
    return seats.flatMap((seat) => [
      ...unless(outcome.seats[seat] !== undefined, `Seat ${seat} of ${count} is told nothing at the end.`),
      ...unless(Number.isFinite(outcome.scores[seat]), `Seat ${seat} of ${count} has no score for the balance tests.`),
    ]);
  });
}

export const endingChecks: readonly Check[] = [
  {
    says: 'ends by itself at every pace, with the fewest and with the most',
    breaches: ({ game }) =>
      paces.flatMap((pace) =>
        [game.manifest.seats.min, game.manifest.seats.max].flatMap((count) =>
          notEnded(playedRoom(game, { pace, seed: 2, players: roomFull(count, fair) }), `${count} at ${pace} pace`),
        ),
      ),
  },
  {
    says: 'ends by itself at every level',
    breaches: ({ game }) =>
      levels.flatMap((level) => {
        const players = roomFull(seatsNear(game, 3), fair);
        return notEnded(playedRoom(game, { pace: 'standard', level, seed: 3, players }), `Level ${level}`);
      }),
  },
  {
    says: 'ends by itself, gentle and standard, when nobody does anything',
    breaches: ({ game }) =>
      (['gentle', 'standard'] as const).flatMap((pace) =>
        notEnded(playedRoom(game, { pace, seed: 3, players: roomFull(seatsNear(game, 2), idle) }), `Idle, ${pace}`),
      ),
  },
  {
    says: 'goes on and ends while one seat rests and another is empty',
    breaches: ({ game }) => {
      if (game.manifest.seats.max < 3) return [];
      const players = { 1: resting, 2: fair, 3: absent };
      return notEnded(playedRoom(game, { pace: 'standard', seed: 4, players }), 'One rests, one is away');
    },
  },
  {
    says: 'comes to an end within a minute of being wound up, at any moment, with nobody there too',
    breaches: ({ game }) => [
      ...[0, 200, 1500].flatMap((tick) => windUpBreaches(game, tick, 'fair')),
      ...windUpBreaches(game, 300, 'absent'),
    ],
  },
  {
    says: 'survives people who do anything at any time, and staff who skip and help',
    breaches: ({ game }) =>
      [11, 12].flatMap((seed) => {
        const seats = Array.from({ length: game.manifest.seats.max }, (_, i) => (i + 1) as SeatId);
        const bots = roomFull(seats.length, restless);
        const run = playHeadless(game, {
          seats,
          seed,
          pace: 'lively',
          strict: true,
          maxTicks: patienceTicks,
          inputs: (moment) => botInputs(game, bots, moment),
          signals: ({ n }) => anySignals(n, seed, seats),
        });
        return notEnded(run, `Restless, seed ${seed}`);
      }),
  },
  {
    says: 'ends kindly: a line and a score for every seat that played',
    breaches: kindEnding,
  },
];
