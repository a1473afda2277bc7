import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { SessionRecord } from '#session';
import { useHouse } from '../house.ts';
import { AfternoonPaper } from '../parts/afternoon-paper.tsx';

/** The paper of one afternoon as it will come out of the printer. */
export function PaperSheet({ record, onBack }: { readonly record: SessionRecord; onBack(): void }): ReactNode {
  const { say } = useHouse();
  return (
    <>
      <div className="sheet-head not-printed">
        <Button className="button" onPress={onBack} autoFocus>
          {say('paper.back')}
        </Button>
        <Button className="button main" onPress={() => window.print()}>
          {say('records.print')}
        </Button>
      </div>
      <AfternoonPaper record={record} />
    </>
  );
}
