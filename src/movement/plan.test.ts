import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ability, type ActionDeclarations, actionKinds, guestAbility, movementNames } from './contracts.ts';
import { movements } from './movements.ts';
import { planActions } from './plan.ts';

const skittles = {
  aim: { kind: 'point', by: ['reach', 'sway'], ask: 'aim' },
  bowl: { kind: 'trigger', by: ['swing', 'lob', 'raise', 'any'], ask: 'bowl' },
} as const satisfies ActionDeclarations;

const abilities = fc.record({
  arms: fc.constantFrom('both', 'left', 'right', 'neither'),
  smallMovement: fc.boolean(),
  tremor: fc.boolean(),
  standing: fc.boolean(),
  neglect: fc.constantFrom('none', 'left', 'right'),
  level: fc.constantFrom(1, 2, 3, 4, 5),
}) satisfies fc.Arbitrary<Ability>;

describe('a plan', () => {
  it('gives a guest what the game would like best', () => {
    expect(planActions(skittles)).toEqual({ aim: 'reach', bowl: 'swing' });
  });

  it('lets one arm do what two would', () => {
    expect(planActions(skittles, { ...guestAbility, arms: 'left' })).toEqual({ aim: 'reach', bowl: 'swing' });
  });

  it('asks no arm of somebody who has the use of neither', () => {
    expect(planActions(skittles, { ...guestAbility, arms: 'neither' })).toEqual({ aim: 'sway', bowl: 'any' });
  });

  it('asks for a small movement where only small ones can be made', () => {
    expect(planActions(skittles, { ...guestAbility, smallMovement: true })).toEqual({ aim: 'reach', bowl: 'raise' });
  });

  it('takes any movement for an answer at level 1', () => {
    expect(planActions(skittles, { ...guestAbility, level: 1 }).bowl).toBe('any');
  });

  it('finds a substitute when nothing the game names can be done', () => {
    const actions = { row: { kind: 'effort', by: ['pump'], ask: 'row' } } as const satisfies ActionDeclarations;
    expect(planActions(actions, { ...guestAbility, arms: 'neither' })).toEqual({ row: 'any' });
  });

  it('always names a movement that serves the action, or staff', () => {
    const action = fc.record({
      kind: fc.constantFrom(...actionKinds),
      by: fc.uniqueArray(fc.constantFrom(...movementNames), { minLength: 1 }),
      ask: fc.constant('it'),
    });
    fc.assert(
      fc.property(action, abilities, (it, ability) => {
        const chosen = planActions({ it }, ability).it;
        if (chosen !== undefined && chosen !== 'staff') expect(movements[chosen].serves).toContain(it.kind);
      }),
    );
  });
});
