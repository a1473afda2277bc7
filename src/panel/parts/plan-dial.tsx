import type { ReactNode } from 'react';
import type { PanelSeat } from '#session';
import { useHouse } from '../house.ts';
import { Dial } from './dial.tsx';

const plans = ['both', 'left', 'right', 'small', 'neither'] as const;
type Plan = (typeof plans)[number];

const planOf = ({ arms, smallMovement }: PanelSeat['ability']): Plan =>
  smallMovement && arms === 'both' ? 'small' : arms;

/** With which arm, or how small, somebody plays: one tap, and the game asks for something else. */
export function PlanDial({ seat }: { readonly seat: PanelSeat }): ReactNode {
  const { say, send } = useHouse();
  const choose = (plan: Plan): void => {
    const arms = plan === 'small' ? 'both' : plan;
    send({ type: 'set-ability', seat: seat.id, ability: { ...seat.ability, arms, smallMovement: plan === 'small' } });
  };
  return (
    <>
      <Dial
        label={say('seat.plan', { name: seat.name })}
        value={planOf(seat.ability)}
        options={plans.map((id) => ({ id, label: say(`plan.${id}`) }))}
        onChange={choose}
      />
      {seat.plays === null ? null : (
        <p className="quiet">{say('seat.plan.now', { movement: say(`movement.${seat.plays}`) })}</p>
      )}
    </>
  );
}
