/**
 * What the rules are told of every seat in one tick. Values are held to their ranges and rounded before rules see them, so
 * that a run log can keep exactly what was seen and a bad number from a camera never reaches a game.
 */
import { clamp, type SeatId } from '#core';
import {
  type ActionDeclarations,
  type ActionKind,
  type ActionTypes,
  type ActionValues,
  restingAction,
} from '#movement';
import type { SeatInput } from './rules.ts';

/** One entry per seat that is looked at. A seat left out is absent and does nothing. */
export type TickInputs<A extends ActionDeclarations = ActionDeclarations> = Readonly<
  Partial<Record<SeatId, SeatInput<A>>>
>;

/** Steps in which action values are kept: a ten-thousandth, a fifth of a pixel on a 1920-pixel stage. */
const stepsPerUnit = 10_000;

const rounded = (value: number, low: number, high: number): number => {
  const held = clamp(value, low, high);
  return Math.round(held * stepsPerUnit) / stepsPerUnit + 0; // + 0 turns -0 into 0, as JSON does
};
const share = (value: number): number => rounded(value, 0, 1);

const held: { readonly [K in keyof ActionTypes]: (value: ActionTypes[K]) => ActionTypes[K] } = {
  trigger: ({ began, strength, progress }) => ({
    began: began === true,
    strength: share(strength),
    progress: share(progress),
  }),
  point: ({ x, y, sure }) => ({ x: share(x), y: share(y), sure: share(sure) }),
  effort: ({ level, beat }) => ({ level: share(level), beat: beat === true }),
  steady: share,
  lean: (value) => rounded(value, -1, 1),
};

/** Holds one action's value to its ranges and to ten-thousandths. Not a number becomes the lowest value. */
export function heldAction<K extends keyof ActionTypes>(kind: K, value: ActionTypes[K]): ActionTypes[K] {
  return held[kind](value);
}

/** Of every action of a game. Sixty times a second for every seat: a plain loop takes a quarter of the time of lists of entries. */
function everyAction<A extends ActionDeclarations>(
  declarations: A,
  told: (name: keyof A & string, kind: ActionKind) => unknown,
): ActionValues<A> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(declarations)) values[name] = told(name, (declarations[name] as A[string]).kind);
  return values as ActionValues<A>;
}

/** Every action of a game, with nobody doing anything. */
export const restingActions = <A extends ActionDeclarations>(declarations: A): ActionValues<A> =>
  everyAction(declarations, (_, kind) => restingAction[kind]);

/** Actions left out rest; values are held to their ranges; actions that are not declared are dropped. */
export const wholeActions = <A extends ActionDeclarations>(
  declarations: A,
  some: Partial<ActionValues<A>>,
): ActionValues<A> =>
  everyAction(declarations, (name, kind) => {
    const value = (some as Record<string, ActionTypes[typeof kind] | undefined>)[name];
    return value === undefined ? restingAction[kind] : heldAction(kind, value);
  });

/** A seat nobody is in. */
export function absentSeat<A extends ActionDeclarations>(declarations: A): SeatInput<A> {
  return { actions: restingActions(declarations), present: false, resting: false };
}

/** A seat with somebody in it who does what is named and nothing else. */
export function presentSeat<A extends ActionDeclarations>(
  declarations: A,
  some: Partial<ActionValues<A>> = {},
): SeatInput<A> {
  return { actions: wholeActions(declarations, some), present: true, resting: false };
}

/** One entry for each of `seats`, every value held to its range, absent where nothing is known: what rules may be told. */
export function heldInputs<A extends ActionDeclarations>(
  declarations: A,
  seats: readonly SeatId[],
  inputs: TickInputs<A>,
): TickInputs<A> {
  const told: Partial<Record<SeatId, SeatInput<A>>> = {};
  for (const seat of seats) {
    const input = inputs[seat];
    told[seat] =
      input === undefined
        ? absentSeat(declarations)
        : {
            actions: wholeActions(declarations, input.actions),
            present: input.present,
            resting: input.resting,
          };
  }
  return told;
}
