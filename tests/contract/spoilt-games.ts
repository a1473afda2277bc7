/** A sound game, spoilt one way at a time, with what must be said of it. */
import type { AnyGame, GameEvent, GameRules, Manifest } from '#kit';
import template from '../../games/_template/game.ts';

type State = Record<string, unknown>;
type Rules = GameRules<State, GameEvent, AnyGame['manifest']['actions']>;
type Stepped = ReturnType<Rules['step']>;
/** Sound: the template. */
export const good = template as AnyGame;
const goodRules = good.rules as Rules;

const withRules = (change: Partial<Rules>): AnyGame => ({ ...good, rules: { ...goodRules, ...change } });
const withManifest = (change: Partial<Manifest>): AnyGame => ({ ...good, manifest: { ...good.manifest, ...change } });
const withWords = (change: Readonly<Record<string, string>>): AnyGame => ({
  ...good,
  words: { 'en-GB': { ...good.words['en-GB'], ...change } },
});

const withFeedback = (change: Readonly<Record<string, unknown>>): AnyGame =>
  ({ ...good, feedback: { ...good.feedback, ...change } }) as AnyGame;
/** What happens after each step of the sound game, changed. */
const after = (change: (stepped: Stepped) => Stepped): AnyGame =>
  withRules({ step: (state, tick) => change(goodRules.step(state, tick)) });

/** Kept between runs, as no game may. */
let memory = 0;

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

const strengthOf = (action: unknown): number => numberIn((action as { readonly strength: number }).strength);

/** The bell, with a place to point at, and a left hand side that counts for more. */
const leftHanded: AnyGame = {
  ...withManifest({
    actions: { ...good.manifest.actions, aim: { kind: 'point', by: ['reach'], ask: 'ask.ring' } },
  }),
  rules: {
    ...goodRules,
    step: (state: State, tick: Parameters<Rules['step']>[1]) => {
      const { state: next, events } = goodRules.step(state, tick);
      const left = tick.seats.some((seat) => (tick.seat(seat).actions.aim as unknown as { x: number }).x < 0.5);
      return { state: { ...next, left: left || state.left === true }, events: events ?? [] };
    },
    outcome: (state: State) => {
      const outcome = goodRules.outcome(state);
      return outcome && { ...outcome, scores: { ...outcome.scores, 1: state.left ? 9 : 3 } };
    },
  },
};

const breaks = (): never => {
  throw new Error('the paint has run out');
};
/** The bell, shown by a view that does little. */
const withView = (draw: () => void, sign: string, y = 100, times = 1): AnyGame => ({
  ...good,
  loadView: () =>
    Promise.resolve({
      createView: async ({ layer, text }) => {
        for (let i = 0; i < times; i += 1) {
          const words = text('label', sign, { width: 400 });
          words.position.set(100, y + 20 * i);
          layer.addChild(words);
        }
        return { draw, on: () => undefined, dispose: () => undefined };
      },
    }),
});
const nothing = (): void => undefined;

/** What is done to the game, the check that must find it, and a word of what it must say. */
export type SpoiltGame = readonly [what: string, game: AnyGame, check: string, finds: RegExp];

export const spoilt: readonly SpoiltGame[] = [
  [
    'changes its state in place',
    withRules({
      step: (state, tick) => {
        state.heard = numberIn(state.heard) + 0;
        return goodRules.step(state, tick);
      },
    }),
    'never changes a state it was given',
    /frozen|read only|assign/i,
  ],
  [
    'draws its chance from the machine',
    withRules({
      step: (state, tick) => {
        const stepped = goodRules.step(state, tick);
        return { ...stepped, state: { ...stepped.state, wind: Math.random() } };
      },
    }),
    'plays the same run again',
    /differ/,
  ],
  [
    'remembers outside its state',
    withRules({
      step: (state, tick) => {
        memory += 1;
        const stepped = goodRules.step(state, tick);
        return { ...stepped, state: { ...stepped.state, memory } };
      },
    }),
    'plays the same run again',
    /differ/,
  ],
  [
    'keeps in its state what JSON cannot',
    withRules({ setup: (setup) => ({ ...goodRules.setup(setup), rung: new Map() }) }),
    'keeps nothing outside its state',
    /not plain data/,
  ],
  ['never ends', withRules({ outcome: () => null }), 'ends by itself at every pace', /no end after 30 minutes/],
  [
    'never ends where planning is asked for',
    withRules({
      setup: (given) => ({ ...goodRules.setup(given), hard: given.level === 5 }),
      outcome: (state) => (state.hard === true ? null : goodRules.outcome(state)),
    }),
    'ends by itself at every level',
    /Level 5.*no end/,
  ],
  [
    'waits for ever for somebody who has gone',
    withRules({
      step: (state, tick) => {
        const gone = tick.seats.some((seat) => !tick.seat(seat).present);
        return gone && tick.signals.length === 0 ? { state } : goodRules.step(state, tick);
      },
    }),
    'goes on and ends while one seat rests',
    /no end/,
  ],
  [
    'breaks when somebody goes',
    withRules({
      step: (state, tick) => {
        if (tick.n > 60 && tick.seats.some((seat) => !tick.seat(seat).present)) throw new Error('nobody there');
        return goodRules.step(state, tick);
      },
    }),
    'neither breaks nor hangs',
    /nobody there/,
  ],
  [
    'does not let itself be wound up',
    withRules({ step: (state, tick) => goodRules.step(state, { ...tick, signals: [] }) }),
    'comes to an end within a minute of being wound up',
    /no end/,
  ],
  [
    'counts double for the first seat',
    withRules({
      outcome: (state) => {
        const outcome = goodRules.outcome(state);
        return outcome && { ...outcome, scores: { ...outcome.scores, 1: numberIn(outcome.scores[1]) * 2 } };
      },
    }),
    'swaps results',
    /scores by the seat/,
  ],
  [
    'gives nothing for a small movement',
    withRules({
      step: (state, tick) =>
        goodRules.step(state, {
          ...tick,
          seat: (seat) => {
            const input = tick.seat(seat);
            const weak = strengthOf(input.actions.ring) < 0.36;
            return weak ? { ...input, actions: { ring: { began: false, strength: 0, progress: 0 } } } : input;
          },
        }),
    }),
    'finishes with a fair result for every body',
    /small movement/,
  ],
  [
    'gives as much for doing nothing',
    withRules({
      outcome: (state) => {
        const outcome = goodRules.outcome(state);
        return outcome && { ...outcome, scores: { 1: 3, 2: 3 } };
      },
    }),
    'goes better for those who play',
    /doing nothing/,
  ],
  [
    'keeps the last seat waiting',
    withRules({
      // at half the speed, so that there is time to wait in
      step: (state, tick) => (tick.n % 2 === 0 ? { state } : goodRules.step(state, tick)),
      asks: (state, seat) => (seat === 6 ? null : goodRules.asks(state, seat)),
    }),
    'lets nobody wait',
    /Seat 6/,
  ],
  [
    'says nothing kind to a seat',
    withRules({
      outcome: (state) => {
        const outcome = goodRules.outcome(state);
        return outcome && { ...outcome, seats: {} };
      },
    }),
    'ends kindly',
    /told nothing/,
  ],
  ['takes longer than it says', withManifest({ minutes: 15 }), 'takes about as long', /takes/],
  ['lives in a folder of another name', withManifest({ id: 'bells' }), 'lives in a folder', /the id is "bells"/],
  [
    'says that the whole room may play it, and never ends for one',
    {
      ...withManifest({ wholeRoom: true }),
      rules: {
        ...goodRules,
        setup: (setup: Parameters<Rules['setup']>[0]) => ({ ...goodRules.setup(setup), asOne: setup.wholeRoom }),
        step: (state: State, tick: Parameters<Rules['step']>[1]) => {
          const { state: next, events = [] } = goodRules.step(state, tick);
          return { state: { ...next, asOne: state.asOne }, events };
        },
        outcome: (state: State) => (state.asOne ? null : goodRules.outcome(state)),
      },
    },
    'is played by the whole room',
    /whole room of fair players: no end/,
  ],
  [
    'hangs under the poster of a game that has no sets',
    withManifest({ set: { of: 'skittles', called: 'title' } }),
    'hangs under a poster',
    /has no sets/,
  ],
  [
    'asks for an action by no movement',
    withManifest({ actions: { ring: { kind: 'trigger', by: [], ask: 'ask.ring' } } }),
    'can be played',
    /served by no movement/,
  ],
  [
    'has no words for its blurb',
    withManifest({ blurb: 'poster' }),
    'has words for everything',
    /no words for "poster"/,
  ],
  [
    'asks for two things at once',
    withWords({ 'ask.ring': 'lift your hand, then pull the rope' }),
    'asks in one step',
    /more than one step/,
  ],
  [
    'has more to read than there is room',
    withWords({
      'bell-rung': 'The bell that hung above the schoolroom door was heard as far as the mill and the river',
    }),
    'says no more than can be read',
    /words/,
  ],
  ['says that somebody is wrong', withWords({ 'bell-rung': 'That was wrong.' }), 'never says', /"wrong"/],
  ['leaves a hole in its ending', withWords({ 'outcome.together': '{{bells}} rang.' }), 'fills every hole', /bells/],
  ['lets an event pass unheard', withFeedback({ 'bell-rung': undefined }), 'lets every event be heard', /"bell-rung"/],
  [
    'says in place of its feedback what there are no words for',
    after(({ state, events = [] }) => ({ state, events: events.map((event) => ({ ...event, says: 'unheard-of' })) })),
    'has words for what its events say',
    /"unheard-of"/,
  ],
  [
    'grows without end',
    withRules({
      step: (state, tick) => {
        const stepped = goodRules.step(state, tick);
        return { ...stepped, state: { ...stepped.state, log: `${state.log ?? ''} heard nothing, saw nothing` } };
      },
    }),
    'stays small',
    /grows/,
  ],
  [
    'draws chance by the thousand',
    withRules({
      step: (state, tick) => {
        const random = tick.random();
        for (let i = 0; i < 2000; i += 1) random.next();
        return goodRules.step(state, tick);
      },
    }),
    'stays small',
    /chances/,
  ],
  ['seats seven', withManifest({ seats: { min: 1, max: 7 } }), 'declares itself within bounds', /1 to 6/],
  [
    'waits for ever for those who do nothing',
    withRules({ step: (state, tick) => goodRules.step(state, { ...tick, pace: 'lively' }) }),
    'ends by itself, gentle and standard',
    /no end/,
  ],
  [
    'breaks at a movement as strong as can be',
    withRules({
      step: (state, tick) => {
        const strongest = Math.max(...tick.seats.map((seat) => strengthOf(tick.seat(seat).actions.ring)));
        if (strongest > 0.97) throw new Error('the rope came down');
        return goodRules.step(state, tick);
      },
    }),
    'survives people who do anything',
    /the rope came down/,
  ],
  [
    'is another game when it has been asked something',
    withRules({
      asks: (state, seat) => {
        memory += 1;
        return goodRules.asks(state, seat);
      },
      step: (state, tick) => {
        const stepped = goodRules.step(state, tick);
        memory += 1;
        return { ...stepped, state: { ...stepped.state, memory } };
      },
    }),
    'can be asked the same thing twice',
    /Asking changed/,
  ],
  ['is worth more on the left', leftHanded, 'is worth as much on the left', /left of the picture/],
  [
    'has words that nothing says',
    withWords({ 'bell-broken': 'It broke.' }),
    'has no words that nothing',
    /bell-broken/,
  ],
  [
    'leaves its host without a question',
    { ...good, script: { ...good.script, ask: [] } },
    'has a host script',
    /no "ask"/,
  ],
  [
    'is translated into something else',
    { ...good, words: { ...good.words, cy: { 'outcome.rang': 'Canodd {{enw}} y gloch.' } } },
    'is translated key for key',
    /outcome.rang/,
  ],
  [
    'shouts its events',
    after((stepped) => ({ ...stepped, events: (stepped.events ?? []).map((event) => ({ ...event, strength: 11 })) })),
    'names its events',
    /the strength 11/,
  ],
  [
    'writes more than its box holds',
    withView(nothing, 'Whoever comes last to the old bell rings it twice for luck'),
    'draws every moment',
    /does not fit its box/,
  ],
  ['writes twice in one place', withView(nothing, 'The Bell', 100, 2), 'draws every moment', /lies across/],
  ['writes under the caption', withView(nothing, 'The Bell', 950), 'draws every moment', /under the caption/],
  ['writes beside the picture', withView(nothing, 'The Bell', -40), 'draws every moment', /never whole/],
  ['draws with a view that breaks', withView(breaks, ''), 'draws every moment', /the paint has run out/],
  ['breaks for those who want less motion', withView(breaks, ''), 'draws with reduced motion', /the paint has run out/],
  ['plays a cue that there is not', withFeedback({ 'bell-rung': { sound: 'boing' } }), 'plays only cues', /no cue/],
];
