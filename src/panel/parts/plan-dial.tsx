import type { ReactNode } from 'react';
import type { PanelSeat } from '#session';
import { useHouse } from '../house.ts';
import { Dial } from './dial.tsx';

export const plans = ['both', 'left', 'right', 'small', 'neither'] as const;
export type Plan = (typeof plans)[number];

type Ability = PanelSeat['ability'];

/** With what somebody plays, in one word. */
export const armsOf = ({ arms, smallMovement }: Ability): Plan => (smallMovement && arms === 'both' ? 'small' : arms);

/** `ability` for somebody who plays so. */
export const withPlan = (ability: Ability, plan: Plan): Ability => ({
  ...ability,
  arms: plan === 'small' ? 'both' : plan,
  smallMovement: plan === 'small',
});

/** With which arm, or how small, somebody plays: one tap, and the game asks for something else. */
export function PlanDial({ seat }: { readonly seat: PanelSeat }): ReactNode {
  const { say, send } = useHouse();
  return (
    <Dial
      label={say('seat.plan', { name: seat.name })}
      value={armsOf(seat.ability)}
      options={plans.map((id) => ({ id, label: say(`plan.${id}`) }))}
      onChange={(plan) => send({ type: 'set-ability', seat: seat.id, ability: withPlan(seat.ability, plan) })}
    />
  );
}
