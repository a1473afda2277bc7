import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PanelScript } from '#session';
import { useHouse } from '../house.ts';
import { Dial } from './dial.tsx';

const kinds = ['open', 'ask', 'houseRules', 'close'] as const;
type Kind = (typeof kinds)[number];
const keyOf = {
  open: 'script.open',
  ask: 'script.ask',
  houseRules: 'script.house-rules',
  close: 'script.close',
} as const;

/** What fits where the game has got to. */
function kindNow(path: string): Kind {
  if (path === 'playing' || path === 'paused') return 'ask';
  return path === 'moment' ? 'close' : 'open';
}

/** One thing at a time to say aloud: feelings and stories, large enough to read while looking at eight people. */
export function ReadAloud(): ReactNode {
  const { snapshot, say } = useHouse();
  const fitting = kindNow(snapshot.path);
  return snapshot.script === null ? (
    <section className="card read-aloud" aria-label={say('script.title')}>
      <p className="quiet">{say('script.none')}</p>
    </section>
  ) : (
    <ScriptCard key={`${snapshot.gameId} ${fitting}`} script={snapshot.script} fitting={fitting} />
  );
}

function ScriptCard({ script, fitting }: { readonly script: PanelScript; readonly fitting: Kind }): ReactNode {
  const { say } = useHouse();
  const [{ kind, index }, turnTo] = useState<{ kind: Kind; index: number }>({ kind: fitting, index: 0 });
  const lines = script[kind];
  return (
    <section className="card read-aloud" aria-label={say('script.title')}>
      <Dial
        label={say('script.title')}
        value={kind}
        options={kinds.filter((each) => script[each].length > 0).map((id) => ({ id, label: say(keyOf[id]) }))}
        onChange={(id) => turnTo({ kind: id, index: 0 })}
      />
      <div className="script">
        <blockquote aria-live="polite">{lines[index % Math.max(1, lines.length)]}</blockquote>
        <Button className="button" isDisabled={lines.length < 2} onPress={() => turnTo({ kind, index: index + 1 })}>
          {say('script.next')}
        </Button>
      </div>
    </section>
  );
}
