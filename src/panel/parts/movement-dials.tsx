import type { ReactNode } from 'react';
import type { PanelAction, PanelSeat } from '#session';
import { useHouse } from '../house.ts';
import { Dial } from './dial.tsx';

/** What the dial calls "as the house finds best". */
const byHouse = 'house';

/** With which movement somebody does each thing that the game asks for: as the house finds best, until one is tapped. */
export function MovementDials({ seat }: { readonly seat: PanelSeat }): ReactNode {
  const { say, send } = useHouse();
  const choose = (action: PanelAction, chosen: string): void => {
    const movement = ([...action.may, 'staff'] as const).find((each) => each === chosen) ?? null;
    send({ type: 'set-plan', seat: seat.id, action: action.name, movement });
  };
  return seat.actions.map((action) => (
    <Dial
      key={action.name}
      label={say('seat.movement', { ask: action.ask })}
      value={action.byStaff ? action.plays : byHouse}
      options={[
        {
          id: byHouse,
          label: action.byStaff
            ? say('movement.house')
            : say('movement.house.now', { movement: say(`movement.${action.plays}`) }),
        },
        ...action.may.map((id) => ({ id, label: say(`movement.${id}`) })),
        { id: 'staff', label: say('movement.staff') },
      ]}
      onChange={(chosen) => choose(action, chosen)}
    />
  ));
}
