import type { ActionTypes } from '#kit';

/** An action's value as its numbers in order: `[began, strength, progress]`, `[x, y, sure]`, `[level, beat]`, `[steady]`, `[lean]`. */
export type PackedAction = readonly number[];

type Kind = keyof ActionTypes;

const pack: { readonly [K in Kind]: (value: ActionTypes[K]) => PackedAction } = {
  trigger: ({ began, strength, progress }) => [Number(began), strength, progress],
  point: ({ x, y, sure }) => [x, y, sure],
  effort: ({ level, beat }) => [level, Number(beat)],
  steady: (value) => [value],
  lean: (value) => [value],
};

const unpack: { readonly [K in Kind]: (numbers: PackedAction) => ActionTypes[K] } = {
  trigger: ([began = 0, strength = 0, progress = 0]) => ({ began: began === 1, strength, progress }),
  point: ([x = 0.5, y = 0.5, sure = 0]) => ({ x, y, sure }),
  effort: ([level = 0, beat = 0]) => ({ level, beat: beat === 1 }),
  steady: ([value = 1]) => value,
  lean: ([value = 0]) => value,
};

export const packAction = <K extends Kind>(kind: K, value: ActionTypes[K]): PackedAction => pack[kind](value);

/** Numbers that are missing rest. */
export const unpackAction = <K extends Kind>(kind: K, numbers: PackedAction): ActionTypes[K] => unpack[kind](numbers);

export const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);
