import { type AnyGame, type GameEvent, openingState, type SeatId, type Tick, tickOf } from '#kit';
import { botInputs, fair, restless, testPack } from '#kit/testing';
import { minutesOfTicks, roomFull } from './runs.ts';
import { type Check, unless } from './subject.ts';

/** Characters of JSON: a full alley's track is about a third of it, and a checkpoint of it is digested in milliseconds. */
const mostState = 128_000;
/** Told at once; more cannot be heard apart. */
const mostEventsATick = 16;
const mostEventsAMinute = 360;
/** Draws of chance in one tick: ten thousand is a search, not a game. */
const mostDrawsATick = 1000;
const mostReadsATick = 200;

interface Cost {
  state: number;
  eventsATick: number;
  eventsAMinute: number;
  draws: number;
  reads: number;
}

type AnyTick = Tick<AnyGame['manifest']['actions']>;

/** The same tick, counting what rules ask of it. */
function counted(tick: AnyTick, count: { draws: number; reads: number }): AnyTick {
  return {
    ...tick,
    seat: (seat) => {
      count.reads += 1;
      return tick.seat(seat);
    },
    random: (lane) => {
      const random = tick.random(lane);
      const next = (): number => {
        count.draws += 1;
        return random.next();
      };
      return {
        next,
        whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
        pick: (choices) => {
          count.draws += 1;
          return random.pick(choices);
        },
      };
    },
  };
}

/** The dearest moments of a full room, whose players are fair for some minutes and then restless. */
function dearest(game: AnyGame): Cost {
  const { manifest, rules } = game;
  const seats = Array.from({ length: manifest.seats.max }, (_, i) => (i + 1) as SeatId);
  const cost: Cost = { state: 0, eventsATick: 0, eventsAMinute: 0, draws: 0, reads: 0 };
  const seed = 61;
  let state: unknown = openingState(game, { seats, seed, pace: 'lively', pack: testPack });
  let minute = 0;
  for (let n = 0; n < minutesOfTicks(12) && rules.outcome(state) === null; n += 1) {
    const bot = n < minutesOfTicks(3) ? fair : restless;
    const inputs = botInputs(game, roomFull(seats.length, bot), { state, n, seed, seats });
    const count = { draws: 0, reads: 0 };
    const tick = tickOf(manifest.actions, {
      n,
      seed,
      pace: 'lively',
      level: manifest.level,
      seats,
      signals: [],
      inputs,
    });
    const stepped: { state: unknown; events?: readonly GameEvent[] } = rules.step(state, counted(tick, count));
    state = stepped.state;
    const events = stepped.events?.length ?? 0;
    minute = n % minutesOfTicks(1) === 0 ? events : minute + events;
    cost.eventsATick = Math.max(cost.eventsATick, events);
    cost.eventsAMinute = Math.max(cost.eventsAMinute, minute);
    cost.draws = Math.max(cost.draws, count.draws);
    cost.reads = Math.max(cost.reads, count.reads);
    if (n % 20 === 0) cost.state = Math.max(cost.state, JSON.stringify(state).length);
  }
  return cost;
}

export const costChecks: readonly Check[] = [
  {
    says: 'stays small: its state, its events, and what each tick asks for',
    breaches: ({ game }) => {
      const cost = dearest(game);
      return [
        ...unless(cost.state <= mostState, `The state grows to ${cost.state} characters.`),
        ...unless(cost.eventsATick <= mostEventsATick, `${cost.eventsATick} events happen in one tick.`),
        ...unless(cost.eventsAMinute <= mostEventsAMinute, `${cost.eventsAMinute} events happen in one minute.`),
        ...unless(cost.draws <= mostDrawsATick, `${cost.draws} chances are drawn in one tick.`),
        ...unless(cost.reads <= mostReadsATick, `Seats are read ${cost.reads} times in one tick.`),
      ];
    },
  },
];
