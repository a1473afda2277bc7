/** Which movement serves which action for one player: the one place where ability decides how a game is played. */
import {
  type Ability,
  type ActionDeclaration,
  type ActionDeclarations,
  type ActionKind,
  type ActionPlan,
  guestAbility,
  type MovementName,
  movementNames,
} from './contracts.ts';
import type { SeatHelp } from './help.ts';
import { movements } from './movements.ts';

const byArm: ReadonlySet<MovementName> = new Set(['raise', 'reach', 'swing', 'lob', 'pump', 'clap']);
/** These ask for more than a hand's breadth. */
const large: ReadonlySet<MovementName> = new Set(['swing', 'lob', 'pump', 'clap']);

/** What stands in when nothing a game names can be done, best first. */
const substitutes: Readonly<Record<ActionKind, readonly MovementName[]>> = {
  trigger: ['any'],
  effort: ['any'],
  point: ['reach', 'sway'],
  lean: ['sway'],
  steady: ['still'],
};

/** Whether a movement is within somebody's ability. Two-handed ones are done with one hand by their recognisers. */
export function isWithin(movement: MovementName, { arms, smallMovement }: Ability): boolean {
  if (arms === 'neither' && byArm.has(movement)) return false;
  return !(smallMovement && large.has(movement));
}

/** All that can serve an action, as the game would like best, then the rest. */
export function movementsFor({ kind, by }: ActionDeclaration): readonly MovementName[] {
  const serving = movementNames.filter((name) => movements[name].serves.includes(kind));
  return [...by.filter((name) => serving.includes(name)), ...serving.filter((name) => !by.includes(name))];
}

function movementFor({ kind, by }: ActionDeclaration, ability: Ability): MovementName | 'staff' {
  const serving = [...by, ...substitutes[kind]].filter((movement) => movements[movement].serves.includes(kind));
  // At level 1 the room is the game: whatever a person does is an answer.
  const wanted = ability.level === 1 && serving.includes('any') ? (['any', ...serving] as const) : serving;
  return wanted.find((movement) => isWithin(movement, ability)) ?? 'staff';
}

/**
 * For each action the best movement of its `by` list that this player can make and that can serve its kind, else a
 * substitute, else `staff`: fired by key, touch or clicker alone. Whatever the plan, staff may always fire an action.
 */
export function planActions<A extends ActionDeclarations>(actions: A, ability: Ability = guestAbility): ActionPlan<A> {
  const entries = Object.entries(actions).map(([name, action]) => [name, movementFor(action, ability)]);
  return Object.fromEntries(entries) as ActionPlan<A>;
}

/** `plan` where staff have chosen otherwise; what is no action of the game, or cannot serve it, is left to the plan. */
export function chosenPlan<A extends ActionDeclarations>(
  actions: A,
  plan: ActionPlan<A>,
  chosen: Readonly<Record<string, MovementName | 'staff'>>,
): ActionPlan<A> {
  const fits = Object.entries(chosen).filter(([name, by]) => {
    const action = actions[name];
    return action !== undefined && (by === 'staff' || movements[by].serves.includes(action.kind));
  });
  return fits.length === 0 ? plan : { ...plan, ...Object.fromEntries(fits) };
}

/** `plan` while somebody does an action together with the house: any motion completes it, where its kind allows. */
export function helpedPlan<A extends ActionDeclarations>(
  actions: A,
  plan: ActionPlan<A>,
  { together }: SeatHelp,
): ActionPlan<A> {
  const action = together === null ? undefined : actions[together];
  if (together === null || action === undefined || !movements.any.serves.includes(action.kind)) return plan;
  return { ...plan, [together]: 'any' };
}
