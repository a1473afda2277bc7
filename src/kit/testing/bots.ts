/** Players made of code. A bot sees what a person could see, the state, and says what one seat does at one tick. */
import { type Random, randomAt, type SeatId } from '#core';
import type { ActionDeclarations, ActionKind, ActionTypes, ActionValues } from '#movement';
import { playerRandom } from '../autoplay.ts';
import { absentSeat, presentSeat, type TickInputs } from '../inputs.ts';
import type { GameEvent, GameRules, SeatInput } from '../rules.ts';
import type { PlayableGame } from '../tick.ts';

/** What a bot knows when it decides. */
export interface BotMoment<S, A extends ActionDeclarations> {
  readonly actions: A;
  // biome-ignore lint/suspicious/noExplicitAny: a bot plays any game; it never makes events
  readonly rules: GameRules<S, any, A>;
  readonly state: S;
  readonly seat: SeatId;
  readonly n: number;
  readonly seed: number;
}

export type Bot<S = unknown, A extends ActionDeclarations = ActionDeclarations> = (
  moment: BotMoment<S, A>,
) => SeatInput<A>;

// biome-ignore lint/suspicious/noExplicitAny: a bot that fits every game
export type AnyBot = Bot<any, any>;

/** Sits there, is seen, and does nothing at all. */
export const idle: AnyBot = ({ actions }) => presentSeat(actions);

/** Is not there. */
export const absent: AnyBot = ({ actions }) => absentSeat(actions);

/** Is in the team and rests. */
export const resting: AnyBot = ({ actions }) => ({ ...presentSeat(actions), resting: true });

/** A fair player, as the game itself describes one. */
export const fair: AnyBot = ({ actions, rules, state, seat, n, seed }) =>
  presentSeat(actions, rules.autoplay(state, seat, playerRandom(seed, n, seat)));

/** A person who moves about without listening: every action, any value, at any time. */
export const restless: AnyBot = ({ actions, n, seed, seat }) => {
  const random = randomAt(seed, n, 2000 + seat);
  const values = Object.entries(actions as ActionDeclarations).map(([name, { kind }]) => [
    name,
    anyValue(kind, random),
  ]);
  return presentSeat(actions, Object.fromEntries(values) as Partial<ActionValues>);
};

/** How often a restless player's trigger or beat goes off: about twice a second. */
const restlessShare = 1 / 30;

function anyValue<K extends ActionKind>(kind: K, random: Random): ActionTypes[K] {
  const values: { readonly [Each in ActionKind]: () => ActionTypes[Each] } = {
    trigger: () => ({ began: random.next() < restlessShare, strength: random.next(), progress: random.next() }),
    point: () => ({ x: random.next(), y: random.next(), sure: random.next() }),
    effort: () => ({ level: random.next(), beat: random.next() < restlessShare }),
    steady: () => random.next(),
    lean: () => random.next() * 2 - 1,
  };
  return values[kind]();
}

/** The same player, with what they do changed before the game sees it. */
export function changed(
  bot: AnyBot,
  change: (
    input: SeatInput<ActionDeclarations>,
    moment: BotMoment<unknown, ActionDeclarations>,
  ) => SeatInput<ActionDeclarations>,
): AnyBot {
  return (moment) => change(bot(moment), moment);
}

/** The same player as seen in a mirror: points and leans go to the other side. */
export const mirroredBot = (bot: AnyBot): AnyBot =>
  changed(bot, (input, { actions }) => {
    const values = Object.entries(actions).map(([name, { kind }]) => {
      const value = input.actions[name];
      return [name, kind === 'point' || kind === 'lean' ? mirroredValue(value) : value];
    });
    return { ...input, actions: Object.fromEntries(values) as ActionValues };
  });

function mirroredValue(value: ActionTypes[ActionKind] | undefined): ActionTypes[ActionKind] | undefined {
  if (typeof value === 'number') return -value;
  return value && 'x' in value ? { ...value, x: 1 - value.x } : value;
}

/** The same player who goes out of the picture and comes back: away for a while, at moments that depend on the seed. */
export const dropsOut = (bot: AnyBot, awayShare: number): AnyBot =>
  changed(bot, (input, { actions, n, seed, seat }) =>
    // a new draw every four seconds: people come and go, they do not flicker
    randomAt(seed, Math.floor(n / 240), 3000 + seat).next() < awayShare ? absentSeat(actions) : input,
  );

/** One tick of a room of bots. Seats without a bot are absent. */
export function botInputs<S, E extends GameEvent, A extends ActionDeclarations>(
  { manifest, rules }: PlayableGame<S, E, A>,
  bots: Readonly<Partial<Record<SeatId, AnyBot>>>,
  moment: { readonly state: S; readonly n: number; readonly seed: number; readonly seats: readonly SeatId[] },
): TickInputs<A> {
  const { state, n, seed, seats } = moment;
  const entries = seats.map((seat) => {
    const bot = bots[seat] ?? absent;
    return [seat, bot({ actions: manifest.actions, rules, state, seat, n, seed })];
  });
  return Object.fromEntries(entries) as TickInputs<A>;
}
