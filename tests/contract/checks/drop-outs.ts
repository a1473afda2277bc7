import fc from 'fast-check';
import type { AnyGame, GameSignal, SeatId } from '#kit';
import { absent, botInputs, fair, resting } from '#kit/testing';
import { playHeadless } from '../../../src/host/index.ts';
import { minutesOfTicks, notEnded, patienceTicks, roomFull, seatsNear } from './runs.ts';
import type { Check } from './subject.ts';

/** Something that happens in a room while a game goes on. */
type Happening =
  | { readonly type: 'goes' | 'rests' | 'leaves'; readonly seat: SeatId; readonly from: number; readonly lasts: number }
  | { readonly type: 'signal'; readonly at: number; readonly signal: GameSignal };

const disturbedTicks = minutesOfTicks(4);

const happenings = (seats: readonly SeatId[]): fc.Arbitrary<readonly Happening[]> => {
  const seat = fc.constantFrom(...seats);
  const at = fc.nat(disturbedTicks);
  const signal = fc.oneof(
    fc.constant<GameSignal>({ type: 'skip-turn' }),
    seat.map((helped): GameSignal => ({ type: 'help', seat: helped })),
  );
  return fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          type: fc.constantFrom('goes' as const, 'rests' as const, 'leaves' as const),
          seat,
          from: at,
          lasts: fc.integer({ min: 1, max: minutesOfTicks(1) }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('signal' as const), at, signal }) },
    ),
    { minLength: 1, maxLength: 14 },
  );
};

/** Plays on while people come and go, and says what broke, or nothing. */
function disturbed(
  game: AnyGame,
  seats: readonly SeatId[],
  plan: readonly Happening[],
  seed: number,
): readonly string[] {
  const lasting = plan.filter((each) => each.type !== 'signal');
  const now = (n: number, type: string, seat: SeatId): boolean =>
    lasting.some((each) => each.type === type && each.seat === seat && n >= each.from && n < each.from + each.lasts);
  const run = playHeadless(game, {
    seats,
    seed,
    pace: 'standard',
    strict: true,
    maxTicks: disturbedTicks + patienceTicks,
    seatsAt: ({ n }) => seats.filter((seat) => !now(n, 'leaves', seat)),
    signals: ({ n }) => plan.flatMap((each) => (each.type === 'signal' && each.at === n ? [each.signal] : [])),
    inputs: (moment) => {
      const { n } = moment;
      const bots = seats.map((seat) => [seat, now(n, 'goes', seat) ? absent : now(n, 'rests', seat) ? resting : fair]);
      return botInputs(game, { ...roomFull(seats.length, fair), ...Object.fromEntries(bots) }, moment);
    },
  });
  return notEnded(run, 'While people came and went');
}

export const dropOutChecks: readonly Check[] = [
  {
    says: 'neither breaks nor hangs when people go, rest, leave, come back and are helped, whenever they do',
    breaches: ({ game }) => {
      const seats = Array.from({ length: seatsNear(game, 3) }, (_, i) => (i + 1) as SeatId);
      const found: string[] = [];
      const property = fc.property(happenings(seats), fc.nat(1000), (plan, seed) => {
        const breaches = disturbed(game, seats, plan, seed);
        found.splice(0, found.length, ...breaches);
        return breaches.length === 0;
      });
      // a fixed seed: the gate says the same thing every time it is asked
      const checked = fc.check(property, { numRuns: 10, seed: 20261122, endOnFailure: true });
      return checked.failed ? [`${found.join(' ')} ${JSON.stringify(checked.counterexample)}`] : [];
    },
  },
];
