import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PanelSeat } from '#session';
import { useHouse } from '../house.ts';
import { MovementDials } from '../parts/movement-dials.tsx';
import { PlanDial } from '../parts/plan-dial.tsx';
import { SeatMark } from '../parts/seat-mark.tsx';
import { statusOf } from '../parts/seat-status.ts';
import { WrittenField } from '../parts/written-field.tsx';

/** Longest that the session takes in; it cuts it to what fits a plate. */
const longestName = 200;

function SwapWith({ seat, onDone }: { readonly seat: PanelSeat; onDone(): void }): ReactNode {
  const { snapshot, say, send } = useHouse();
  const others = snapshot.seats.filter(({ id, watched }) => id !== seat.id && watched);
  return (
    <section className="card">
      <h2>{say('seat.swap.ask', { name: seat.name })}</h2>
      <div className="deeds">
        {others.map((other) => (
          <Button
            key={other.id}
            className="button"
            onPress={() => {
              send({ type: 'swap-seats', seat: seat.id, other: other.id });
              onDone();
            }}
          >
            <SeatMark seat={other.mark} />
            <bdi>{other.name}</bdi>
          </Button>
        ))}
        <Button className="button" onPress={onDone}>
          {say('seat.cancel')}
        </Button>
      </div>
    </section>
  );
}

/** Those who are written down and sit nowhere yet: one tap, and this is their chair. */
function WhoSitsHere({ seat, onDone }: { readonly seat: PanelSeat; onDone(): void }): ReactNode {
  const { snapshot, kept, say, send } = useHouse();
  const sitting = new Set(snapshot.seats.map(({ person }) => person));
  const free = (kept?.people ?? []).filter(({ id }) => !sitting.has(id));
  if (free.length === 0) return null;
  return (
    <section className="card" aria-label={say('seat.who')}>
      <h2>{say('seat.who')}</h2>
      <div className="deeds">
        {free
          .toSorted((a, b) => a.nickname.localeCompare(b.nickname))
          .map(({ id, nickname, mark }) => (
            <Button
              key={id}
              className="button"
              onPress={() => {
                send({ type: 'seat-person', seat: seat.id, person: id });
                onDone();
              }}
            >
              {mark === null ? null : <SeatMark seat={mark} />}
              <bdi>{nickname}</bdi>
            </Button>
          ))}
      </div>
    </section>
  );
}

/** All that can be done for whoever sits in one chair. */
export function SeatSheet({ seat, onBack }: { readonly seat: PanelSeat; onBack(): void }): ReactNode {
  const { snapshot, say, send } = useHouse();
  const [swapping, swap] = useState(false);
  const { id, name, status } = seat;
  const playing = (snapshot.path === 'playing' || snapshot.path === 'helping') && !snapshot.demo;
  const otherTeam = seat.team === null ? null : seat.team === 'sun' ? 'moon' : 'sun';
  const canSwap = seat.watched && snapshot.seats.filter(({ watched }) => watched).length > 1;
  if (swapping) return <SwapWith seat={seat} onDone={() => swap(false)} />;
  return (
    <>
      <div className="sheet-head">
        <Button className="button" onPress={onBack} autoFocus>
          {say('seat.back')}
        </Button>
        <h2>
          <SeatMark seat={seat.mark} />
          <bdi>{name}</bdi>
          <small>{say(`seat.status.${statusOf(seat)}`)}</small>
        </h2>
      </div>
      <section className="card">
        <PlanDial seat={seat} />
        {seat.watched ? <MovementDials seat={seat} /> : null}
      </section>
      <section className="card">
        <div className="deeds">
          {status === 'joined' ? (
            <Button className="button" onPress={() => send({ type: 'rest-seat', seat: id })}>
              {say('do.rest', { name })}
            </Button>
          ) : (
            <Button
              className="button main"
              onPress={() => send({ type: status === 'resting' ? 'rest-seat' : 'join-seat', seat: id })}
            >
              {say('seat.join', { name })}
            </Button>
          )}
          <Button className="button" isDisabled={!playing} onPress={() => send({ type: 'help-seat', seat: id })}>
            {say('do.help', { name })}
          </Button>
          <Button
            className="button"
            isDisabled={!playing || snapshot.path === 'helping'}
            onPress={() => send({ type: 'help-together', seat: id })}
          >
            {say('do.together', { name })}
          </Button>
          {otherTeam === null ? null : (
            <Button className="button" onPress={() => send({ type: 'join-team', seat: id, team: otherTeam })}>
              {say('team.join', { team: say(`team.${otherTeam}`) })}
            </Button>
          )}
          <Button className="button" isDisabled={!canSwap} onPress={() => swap(true)}>
            {say('seat.swap')}
          </Button>
          <Button
            className="button"
            onPress={() => {
              send({ type: 'leave-seat', seat: id });
              onBack();
            }}
          >
            {say('seat.leave', { name })}
          </Button>
          <Button
            className="button"
            onPress={() => {
              send({ type: 'remove-seat', seat: id });
              onBack();
            }}
          >
            {say('seat.remove')}
          </Button>
        </div>
      </section>
      <section className="card">
        <WrittenField
          label={say('seat.name')}
          hint={say('seat.name.hint')}
          value={seat.given}
          placeholder={name}
          maxLength={longestName}
          onWritten={(written) => send({ type: 'name-seat', seat: id, name: written })}
        />
      </section>
      <WhoSitsHere seat={seat} onDone={onBack} />
    </>
  );
}
