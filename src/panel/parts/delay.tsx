import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { slowTelevisionMs } from '#session';
import { useHouse } from '../house.ts';

/** How late the television is, as it was measured, and measuring it. */
export function Delay(): ReactNode {
  const { snapshot, tools, say, send } = useHouse();
  const { path, delay: found } = snapshot;
  const { delayMs } = snapshot.machine;
  const measuring = path === 'delay' && found === null;
  const measure = (): void => {
    send({ type: 'measure-delay' });
    tools?.showTelevision();
  };

  const known = (): string => {
    if (measuring) return say('set-up.delay.measuring');
    if (found !== null && 'refused' in found) return say(`set-up.delay.${found.refused}`);
    return delayMs === null ? say('set-up.delay.unknown') : say('set-up.delay.ms', { ms: delayMs });
  };

  return (
    <section className="card" aria-label={say('set-up.delay')}>
      <h2>{say('set-up.delay')}</h2>
      <p role="status">{known()}</p>
      {delayMs !== null && delayMs > slowTelevisionMs ? <p>{say('set-up.delay.late')}</p> : null}
      <p className="quiet">{say('set-up.delay.hint')}</p>
      <div className="deeds">
        {measuring ? (
          <Button className="button" onPress={() => send({ type: 'go-back' })}>
            {say('set-up.delay.cancel')}
          </Button>
        ) : (
          <Button className="button" isDisabled={path !== 'noticeboard' && path !== 'delay'} onPress={measure}>
            {say('set-up.delay.measure')}
          </Button>
        )}
      </div>
      {path === 'noticeboard' || path === 'delay' ? null : <p className="quiet">{say('set-up.delay.where')}</p>}
    </section>
  );
}
