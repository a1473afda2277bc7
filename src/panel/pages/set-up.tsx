import { type ReactNode, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { longestBackup, type Television, themes } from '#session';
import { useHouse } from '../house.ts';
import { Delay } from '../parts/delay.tsx';
import { Dial } from '../parts/dial.tsx';
import { UndoKept } from '../parts/undo-kept.tsx';

const sizes = [32, 43, 55, 65, 75] as const;
const distances = [2, 3, 4, 5] as const;
const soundPlaces = ['television', 'elsewhere'] as const;
const sights = ['ordinary', 'older', 'low'] as const;

/** The nearest of a few, for a dial that must stand somewhere. */
const nearest = (few: readonly number[], value: number): string =>
  String(few.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best)));

/** As whoever speaks it calls it. */
const ownNameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

function Camera(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { cameras, camera } = snapshot.machine;
  return (
    <section className="card">
      {cameras.length === 0 ? (
        <>
          <h2>{say('set-up.camera')}</h2>
          <p className="quiet">{say('set-up.camera.none')}</p>
        </>
      ) : (
        <Dial
          label={say('set-up.camera')}
          value={camera ?? ''}
          options={[{ id: '', label: say('set-up.camera.any') }, ...cameras]}
          onChange={(chosen) => send({ type: 'choose-camera', camera: chosen === '' ? null : chosen })}
        />
      )}
    </section>
  );
}

function TelevisionSize(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { television, languages } = snapshot.machine;
  const set = (change: Partial<Television>): void =>
    send({ type: 'set-television', television: { ...television, ...change } });
  return (
    <section className="card" aria-label={say('set-up.television')}>
      <Dial
        label={say('set-up.size')}
        value={nearest(sizes, television.televisionInches)}
        options={sizes.map((inches) => ({ id: String(inches), label: say('set-up.inches', { inches }) }))}
        onChange={(chosen) => set({ televisionInches: Number(chosen) })}
      />
      <Dial
        label={say('set-up.distance')}
        value={nearest(distances, television.chairMetres)}
        options={distances.map((metres) => ({ id: String(metres), label: say('set-up.metres', { metres }) }))}
        onChange={(chosen) => set({ chairMetres: Number(chosen) })}
      />
      <Dial
        label={say('set-up.sight')}
        value={television.sight}
        options={sights.map((id) => ({ id, label: say(`set-up.sight.${id}`) }))}
        onChange={(sight) => set({ sight })}
      />
      <Dial
        label={say('set-up.theme')}
        value={snapshot.machine.theme}
        options={themes.map((id) => ({ id, label: say(`set-up.theme.${id}`) }))}
        onChange={(theme) => send({ type: 'set-theme', theme })}
      />
      {languages.length < 2 ? null : (
        <Dial
          label={say('set-up.language')}
          value={snapshot.language}
          options={languages.map((id) => ({ id, label: ownNameOf(id), lang: id }))}
          onChange={(language) => send({ type: 'set-language', language })}
        />
      )}
      <p className="quiet">{say('set-up.television.when')}</p>
      <div className="deeds">
        <Button
          className="button"
          isDisabled={snapshot.path !== 'noticeboard'}
          onPress={() => send({ type: 'reopen-page' })}
        >
          {say('set-up.reopen')}
          <small>{say('set-up.reopen.where')}</small>
        </Button>
      </div>
    </section>
  );
}

function Backup(): ReactNode {
  const { say, send } = useHouse();
  const [wrong, tellWrong] = useState<'unread' | 'too-big' | null>(null);
  const restore = async (files: FileList | null): Promise<void> => {
    const file = files?.item(0);
    if (!file) return;
    // before it is read: a film chosen by mistake would fill the memory
    if (file.size > longestBackup) return tellWrong('too-big');
    try {
      send({ type: 'restore-backup', text: await file.text() });
      tellWrong(null);
    } catch {
      tellWrong('unread');
    }
  };
  return (
    <section className="card" aria-label={say('set-up.backup')}>
      <h2>{say('set-up.backup')}</h2>
      <p className="quiet">{say('set-up.backup.hint')}</p>
      <div className="deeds">
        <Button className="button" onPress={() => send({ type: 'make-backup' })}>
          {say('set-up.backup.make')}
        </Button>
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void restore(files)}>
          <Button className="button">{say('set-up.backup.restore')}</Button>
        </FileTrigger>
        <UndoKept />
      </div>
      {wrong === null ? null : <p role="alert">{say(`set-up.backup.${wrong}`)}</p>}
    </section>
  );
}

function Machine(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { machine, version } = snapshot;
  const delay = machine.latencyMs === null ? say('machine.unknown') : say('machine.ms', { ms: machine.latencyMs });
  const rows: readonly (readonly [string, string])[] = [
    [say('machine.picture'), say(machine.renderer === 'webgl' ? 'machine.picture.fast' : 'machine.picture.slow')],
    [say('machine.frames'), say('machine.a-second', { count: machine.framesHz })],
    [say('machine.delay'), delay],
    [say('machine.bodies'), say(machine.follows ? 'machine.bodies.yes' : 'machine.bodies.no')],
    [say('machine.model'), say(`machine.model.${machine.tuning.delegate}`, { count: machine.tuning.workers })],
    [say('machine.tuned'), say(`machine.tuned.${machine.tuning.how}`)],
    [say('machine.awake'), say(machine.awake ? 'machine.awake.yes' : 'machine.awake.no')],
    [say('machine.version'), version],
  ];
  return (
    <section className="card" aria-label={say('set-up.machine')}>
      <h2>{say('set-up.machine')}</h2>
      <dl>
        {rows.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      {machine.tuning.how === 'no-choice' ? null : (
        <Button className="button" onPress={() => send({ type: 'try-machine' })}>
          {say('machine.try')}
        </Button>
      )}
    </section>
  );
}

/** The room and the machine, set once. */
export function SetUp(): ReactNode {
  const { tools, snapshot, say, send } = useHouse();
  return (
    <>
      <Camera />
      <TelevisionSize />
      <Delay />
      <div className="pair">
        <section className="card" aria-label={say('set-up.sound')}>
          <h2>{say('set-up.sound')}</h2>
          <p className="quiet">{say('set-up.sound.hint')}</p>
          <div className="deeds">
            <Button className="button" onPress={() => send({ type: 'test-sound' })}>
              {say('set-up.sound.test')}
            </Button>
          </div>
          <Dial
            label={say('set-up.sound.from')}
            value={snapshot.machine.soundElsewhere ? 'elsewhere' : 'television'}
            options={soundPlaces.map((id) => ({ id, label: say(`set-up.sound.${id}`) }))}
            onChange={(from) => send({ type: 'set-sound-elsewhere', elsewhere: from === 'elsewhere' })}
          />
        </section>
        <section className="card" aria-label={say('set-up.screen')}>
          <h2>{say('set-up.screen')}</h2>
          {tools === undefined ? (
            <p className="quiet">{say('set-up.screen.there')}</p>
          ) : (
            <div className="deeds">
              <Button className="button" onPress={tools.fullScreen}>
                {say('set-up.screen.full')}
              </Button>
              <Button className="button" onPress={tools.ownWindow}>
                {say('set-up.screen.window')}
              </Button>
            </div>
          )}
        </section>
      </div>
      <Backup />
      <Machine />
    </>
  );
}
