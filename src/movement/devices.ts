/**
 * What key, touch, clicker and tablet do for a seat, laid over what its body does. A person decides: whatever the plan
 * and whatever the camera sees, a press counts.
 */
import { clamp, clamp01, halfLife } from '#core';
import {
  type ActionDeclarations,
  type ActionKind,
  type ActionTypes,
  type DeviceInput,
  restingAction,
} from './contracts.ts';

/** A device's point or lean stays until the next one, and gives way to a body that takes over after this. */
const holdsMs = 3000;
/** An effort kept going by presses: two a second hold it up. */
const effortHalfLifeMs = 700;
/** A body that points this surely, or leans this far, takes over. */
const takesOverSure = 0.5;
const takesOverLean = 0.3;

/** What devices hold for each action, by its name. */
export interface DeviceMemory {
  readonly points: Readonly<Record<string, { readonly x: number; readonly y: number; readonly ageMs: number }>>;
  readonly leans: Readonly<Record<string, { readonly lean: number; readonly ageMs: number }>>;
  readonly efforts: Readonly<Record<string, number>>;
}

export const noDevices: DeviceMemory = { points: {}, leans: {}, efforts: {} };

type Values = Readonly<Record<string, ActionTypes[ActionKind]>>;

function actionFor(actions: ActionDeclarations, named: string | null, kinds: readonly ActionKind[]): string | null {
  if (named !== null) {
    const kind = Object.hasOwn(actions, named) ? actions[named]?.kind : undefined;
    return kind && kinds.includes(kind) ? named : null;
  }
  return Object.keys(actions).find((name) => kinds.includes((actions[name] as { kind: ActionKind }).kind)) ?? null;
}

const older = <T extends { readonly ageMs: number }>(held: Readonly<Record<string, T>>, dtMs: number) =>
  Object.fromEntries(Object.entries(held).map(([name, each]) => [name, { ...each, ageMs: each.ageMs + dtMs }]));

interface Pressed {
  readonly memory: DeviceMemory;
  /** Strength by action name. */
  readonly presses: ReadonlyMap<string, number>;
}

function taken(past: Pressed, input: DeviceInput, actions: ActionDeclarations): Pressed {
  const { memory, presses } = past;
  if (input.type === 'press') {
    const name = actionFor(actions, input.action, ['trigger', 'effort']);
    if (name === null) return past;
    const strength = clamp01(input.strength);
    return { memory, presses: new Map([...presses, [name, Math.max(strength, presses.get(name) ?? 0)]]) };
  }
  if (input.type === 'point') {
    const name = actionFor(actions, input.action, ['point']);
    if (name === null) return past;
    const point = { x: clamp01(input.x), y: clamp01(input.y), ageMs: 0 };
    return { presses, memory: { ...memory, points: { ...memory.points, [name]: point } } };
  }
  const name = actionFor(actions, input.action, ['lean']);
  if (name === null) return past;
  const leans = { ...memory.leans, [name]: { lean: clamp(input.lean, -1, 1), ageMs: 0 } };
  return { presses, memory: { ...memory, leans } };
}

function triggered(value: ActionTypes['trigger'], press: number | undefined): ActionTypes['trigger'] {
  return press === undefined ? value : { began: true, strength: press, progress: 1 };
}

/** The values of a seat's actions with what devices did since the last tick laid over them. */
export function withDevices(
  past: DeviceMemory,
  actions: ActionDeclarations,
  bodyValues: Values,
  inputs: readonly DeviceInput[],
  dtMs: number,
): { readonly memory: DeviceMemory; readonly values: Values } {
  const aged: DeviceMemory = {
    points: older(past.points, dtMs),
    leans: older(past.leans, dtMs),
    efforts: past.efforts,
  };
  const { memory, presses } = inputs.reduce((so, input) => taken(so, input, actions), {
    memory: aged,
    presses: new Map<string, number>(),
  } as Pressed);
  const points = { ...memory.points };
  const leans = { ...memory.leans };
  const efforts: Record<string, number> = {};
  const values: Record<string, ActionTypes[ActionKind]> = {};
  for (const [name, { kind }] of Object.entries(actions)) {
    const value = bodyValues[name] ?? restingAction[kind];
    values[name] = value;
    if (kind === 'trigger') values[name] = triggered(value as ActionTypes['trigger'], presses.get(name));
    if (kind === 'effort') {
      const { level, beat } = value as ActionTypes['effort'];
      const press = presses.get(name);
      const faded = (past.efforts[name] ?? 0) * (1 - halfLife(dtMs, effortHalfLifeMs));
      const kept = Math.max(faded, press ?? 0);
      if (kept > 0.01) efforts[name] = kept;
      values[name] = { level: Math.max(level, kept), beat: beat || press !== undefined };
    }
    if (kind === 'point') {
      const held = points[name];
      const own = value as ActionTypes['point'];
      if (held && held.ageMs > holdsMs && own.sure >= takesOverSure) delete points[name];
      else if (held) values[name] = { x: held.x, y: held.y, sure: 1 };
    }
    if (kind === 'lean') {
      const held = leans[name];
      const own = value as ActionTypes['lean'];
      const isOver = held && (held.lean === 0 || (held.ageMs > holdsMs && Math.abs(own) >= takesOverLean));
      if (isOver) delete leans[name];
      else if (held) values[name] = held.lean;
    }
  }
  return { memory: { points, leans, efforts }, values };
}
