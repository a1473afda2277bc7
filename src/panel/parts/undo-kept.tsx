import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useHouse } from '../house.ts';

/** Takes back the last change of people, sessions or records, deletion and restore too: so nothing asks "are you sure?". */
export function UndoKept(): ReactNode {
  const { kept, say, send } = useHouse();
  return kept?.canUndo ? (
    <Button className="button" onPress={() => send({ type: 'undo-kept' })}>
      {say('undo')}
    </Button>
  ) : null;
}
