import { type AnyGame, openingState, tickOf } from '#kit';
import { botInputs, fair, testPack } from '#kit/testing';
import { deepFreeze, digest } from '../../../src/core/index.ts';
import { replay } from '../../../src/host/index.ts';
import { minutesOfTicks, playRoom, roomFull, seatsNear } from './runs.ts';
import { type Check, unless } from './subject.ts';

/** `undefined` inside a state is lost on the way through JSON, and so is a Map or a class: found by what comes back. */
const throughJson = <T>(state: T): T => JSON.parse(JSON.stringify(state)) as T;

const strange = (value: unknown, path: string): string | null => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (typeof value !== 'object') return value === undefined ? null : `${path} is a ${typeof value}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${path} is not plain data`;
  for (const [key, part] of Object.entries(value)) {
    const found = strange(part, `${path}.${key}`);
    if (found) return found;
  }
  return null;
};

/** Plays a few minutes; with `save`, every second the state goes through JSON as if the machine had been switched off. */
function playedTo(
  game: AnyGame,
  ticks: number,
  save: boolean,
): { readonly digest: string; readonly odd: string | null } {
  const { manifest, rules } = game;
  const players = roomFull(seatsNear(game, 2), fair);
  const seats = Object.keys(players).map(Number) as (1 | 2 | 3)[];
  const seed = 9;
  let state: unknown = openingState(game, { seats, seed, pace: 'standard', pack: testPack });
  let odd: string | null = null;
  for (let n = 0; n < ticks && rules.outcome(state) === null; n += 1) {
    if (n % 60 === 0) {
      odd ??= strange(state, 'state');
      if (save) state = throughJson(state);
    }
    const inputs = botInputs(game, players, { state, n, seed, seats });
    const tick = tickOf(manifest.actions, {
      n,
      seed,
      pace: 'standard',
      level: manifest.level,
      seats,
      signals: [],
      inputs,
    });
    state = deepFreeze(rules.step(deepFreeze(state), tick).state);
  }
  return { digest: digest(state), odd };
}

export const purityChecks: readonly Check[] = [
  {
    says: 'plays the same run again from the same seed and inputs, and from its run log',
    breaches: ({ game }) => {
      const players = roomFull(seatsNear(game, 2), fair);
      const once = playRoom(game, { pace: 'standard', seed: 7, players });
      const again = playRoom(game, { pace: 'standard', seed: 7, players });
      const replayed = replay(game, once.log());
      return [
        ...unless(once.digest === again.digest && once.ticks === again.ticks, 'Two runs of one seed differ.'),
        ...unless(replayed.same && replayed.failure === null, 'The run log does not play to the same state.'),
      ];
    },
  },
  {
    says: 'keeps nothing outside its state, and its state through JSON',
    breaches: ({ game }) => {
      const ticks = minutesOfTicks(6);
      const saved = playedTo(game, ticks, true);
      const whole = playedTo(game, ticks, false);
      return [
        ...unless(whole.odd === null, `The state is not JSON: ${whole.odd}.`),
        ...unless(saved.digest === whole.digest, 'A run that was saved and read back went another way.'),
      ];
    },
  },
  {
    says: 'never changes a state it was given',
    breaches: ({ game }) => {
      const run = playRoom(game, { pace: 'gentle', seed: 6, players: roomFull(seatsNear(game, 3), fair) });
      return unless(run.failure === null, `On frozen states the rules broke: ${run.failure}`);
    },
  },
  {
    says: 'can be asked the same thing twice: outcome, turn, ask and autoplay change nothing',
    breaches: ({ game }) => {
      const { rules, manifest } = game;
      const opened = () => deepFreeze(openingState(game, { seats: [1, 2], seed: 3, pace: 'standard', pack: testPack }));
      const [one, other] = [opened(), opened()];
      for (const seat of [1, 2] as const) {
        rules.asks(one, seat);
        rules.outcome(one);
        rules.turnSeat(one);
      }
      const stepOf = (state: unknown) =>
        digest(
          rules.step(
            state,
            tickOf(manifest.actions, {
              n: 0,
              seed: 3,
              pace: 'standard',
              level: manifest.level,
              seats: [1, 2],
              signals: [],
              inputs: {},
            }),
          ).state,
        );
      return unless(stepOf(one) === stepOf(other), 'Asking changed what happens next.');
    },
  },
];
