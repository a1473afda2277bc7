import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { type Command, longestNote, type PanelSeat } from '#session';
import { useHouse } from '../house.ts';
import { nextLine } from '../now-line.ts';
import { Advice, adviceOf } from '../parts/advice.tsx';
import { Dial } from '../parts/dial.tsx';
import { Loudness } from '../parts/loudness.tsx';
import { MoodFaces } from '../parts/mood-faces.tsx';
import { ReadAloud } from '../parts/read-aloud.tsx';
import { WrittenField } from '../parts/written-field.tsx';

const paces = ['gentle', 'standard', 'lively'] as const;

/** A press stands for the middle of what a person can do. */
const pressFor = (seat: PanelSeat['id']): Command => ({
  type: 'act',
  input: { type: 'press', seat, action: null, strength: 0.7 },
});

/** What can be done about the turn, and for whoever has it. */
function Turn({ seat }: { readonly seat: PanelSeat | null }): ReactNode {
  const { snapshot, say, send } = useHouse();
  const skip = (
    <Button className="button" onPress={() => send({ type: 'skip-turn' })}>
      {say('do.skip')}
    </Button>
  );
  if (seat === null) {
    return (
      <section className="card">
        <div className="deeds">{skip}</div>
      </section>
    );
  }
  const { id, name } = seat;
  return (
    <section className="card">
      <div className="deeds">
        <Button className="button main" onPress={() => send(pressFor(id))}>
          {say('do.act', { name })}
        </Button>
        <Button className="button" onPress={() => send({ type: 'help-seat', seat: id })}>
          {say('do.help', { name })}
        </Button>
        <Button
          className="button"
          isDisabled={snapshot.path === 'helping'}
          onPress={() => send({ type: 'help-together', seat: id })}
        >
          {say('do.together', { name })}
        </Button>
        <Button className="button" onPress={() => send({ type: 'rest-seat', seat: id })}>
          {say('do.rest', { name })}
        </Button>
        {skip}
      </div>
    </section>
  );
}

/** The same that can be touched on the television, by the same words. */
function Choices(): ReactNode {
  const { snapshot, say, send } = useHouse();
  if (snapshot.choices.length === 0) return null;
  return (
    <section className="card" aria-label={say('choices.title')}>
      <h2>{say('choices.title')}</h2>
      <div className="deeds">
        {snapshot.choices.map(({ id, label, command }, index) => {
          const game =
            command.type === 'choose-game' ? snapshot.games.find((each) => each.id === command.gameId) : null;
          return (
            <Button key={id} className={index === 0 ? 'button main' : 'button'} onPress={() => send(command)}>
              <bdi>{label}</bdi>
              {game ? <small>{say('games.minutes', { count: game.minutes })}</small> : null}
            </Button>
          );
        })}
      </div>
    </section>
  );
}

const beforeGame: ReadonlySet<string> = new Set(['seats', 'briefing']);
const endings: ReadonlySet<string> = new Set(['cool-down', 'goodbye', 'summary']);

/** At the end, while it is fresh: one tap and a line, by whoever asks the room. */
function HowItWas(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { record } = snapshot.session;
  if (record === null || !endings.has(snapshot.path)) return null;
  return (
    <section className="card">
      <MoodFaces
        label={say('record.mood')}
        value={record.mood}
        onChange={(mood) => send({ type: 'set-mood', record: record.id, of: null, mood })}
      />
      <WrittenField
        long
        label={say('record.note')}
        hint={say('record.note.hint')}
        value={record.note}
        maxLength={longestNote}
        onWritten={(note) => send({ type: 'set-note', record: record.id, note })}
      />
    </section>
  );
}

/** Before a game that shows pictures: which ones. */
function Pictures(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const game = snapshot.games.find(({ id }) => id === snapshot.gameId);
  if (game === undefined || game.packs.length < 2 || !beforeGame.has(snapshot.path)) return null;
  return (
    <section className="card">
      <Dial
        label={say('pack.title', { game: game.title })}
        value={game.pack ?? game.packs[0]?.id ?? ''}
        options={game.packs.map(({ id, title }) => ({ id, label: title }))}
        onChange={(packId) => send({ type: 'choose-pack', gameId: game.id, packId })}
      />
    </section>
  );
}

/** What goes on, and all that a hand may want to do about it. */
export function Now(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const playing = (snapshot.path === 'playing' || snapshot.path === 'helping') && !snapshot.demo;
  const next = nextLine(snapshot, say);
  const turnSeat = snapshot.seats.find(({ id }) => id === snapshot.turnSeat) ?? null;
  const said = adviceOf(snapshot);
  return (
    <>
      {said === null ? null : <Advice said={said} />}
      {playing ? <Turn seat={turnSeat} /> : <Choices />}
      {next === null ? null : (
        <p className="card">
          <bdi>{next}</bdi>
        </p>
      )}
      <Pictures />
      <HowItWas />
      <ReadAloud />
      <div className="pair">
        <section className="card">
          <Dial
            label={say('pace.title')}
            value={snapshot.pace}
            options={paces.map((id) => ({ id, label: say(`pace.${id}`) }))}
            onChange={(pace) => send({ type: 'set-pace', pace })}
          />
          <div className="deeds">
            <Button className="button" isDisabled={!playing} onPress={() => send({ type: 'take-breather' })}>
              {say('session.breather')}
            </Button>
            <Button className="button" isDisabled={!playing} onPress={() => send({ type: 'wind-up' })}>
              {say('session.wind-up')}
            </Button>
          </div>
        </section>
        <section className="card">
          <Loudness />
        </section>
      </div>
    </>
  );
}
