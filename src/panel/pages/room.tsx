import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PanelSeat } from '#session';
import { useHouse } from '../house.ts';
import { Advice, adviceOf } from '../parts/advice.tsx';
import { Dial } from '../parts/dial.tsx';
import { GoodToKnow } from '../parts/good-to-know.tsx';
import { SeatMark } from '../parts/seat-mark.tsx';
import { statusOf } from '../parts/seat-status.ts';
import { TeamSign } from '../parts/team-sign.tsx';
import { SeatSheet } from './seat-sheet.tsx';

/** One sentence about the room, and what to do about it. */
function Doctor(): ReactNode {
  const { snapshot, say } = useHouse();
  const { source, seats, peopleSeen } = snapshot;
  const said = adviceOf(snapshot);
  if (said !== null) return <Advice said={said} />;
  const seen = seats.filter(({ watched, present }) => watched && present).length;
  return (
    <section className="card doctor" role="status">
      <p>{source === 'none' ? say('room.by-hand') : say('room.seen', { count: Math.max(seen, peopleSeen) })}</p>
      {seen > 0 ? <p className="quiet">{say('room.well')}</p> : null}
    </section>
  );
}

function SeatPlate({ seat, onOpen }: { readonly seat: PanelSeat; onOpen(): void }): ReactNode {
  const { snapshot, say } = useHouse();
  const status = statusOf(seat);
  const turn = snapshot.turnSeat === seat.id;
  const label = say('seat.open', { name: seat.name, seat: seat.id, status: say(`seat.status.${status}`) });
  return (
    <li>
      <Button className={`seat-plate ${status}`} onPress={onOpen} aria-label={label}>
        <SeatMark seat={seat.mark} />
        <bdi className="seat-name">{seat.name}</bdi>
        <span className="seat-status">{say(`seat.status.${status}`)}</span>
        {seat.team === null ? null : (
          <span className="seat-team">
            <TeamSign team={seat.team} />
            {say(`team.${seat.team}`)}
          </span>
        )}
        {turn ? <span className="seat-turn">{say('seat.turn')}</span> : null}
      </Button>
    </li>
  );
}

/** Each from a seat, or the whole room as one: said before a game, for the games that leave it open. */
function WhoPlays(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { on, open } = snapshot.wholeRoom;
  return (
    <section className="card">
      <Dial
        label={say('who.title')}
        value={on ? 'all' : 'seats'}
        options={(['seats', 'all'] as const).map((id) => ({ id, label: say(`who.${id}`) }))}
        isDisabled={!open}
        onChange={(chosen) => send({ type: 'set-whole-room', on: chosen === 'all' })}
      />
      <p className="quiet">{say(on ? 'who.all.do' : 'who.seats.do')}</p>
    </section>
  );
}

/** Two teams, or all as one; dealt anew when they are asked for again. */
function TeamsOfRow(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { teams } = snapshot;
  return (
    <section className="card">
      <Dial
        label={say('teams.title')}
        value={String(teams)}
        options={(['1', '2'] as const).map((id) => ({ id, label: say(`teams.${id}`) }))}
        onChange={(chosen) => send({ type: 'set-teams', teams: chosen === '2' ? 2 : 1 })}
      />
      <div className="deeds">
        <Button className="button" isDisabled={teams === 1} onPress={() => send({ type: 'set-teams', teams: 2 })}>
          {say('teams.again')}
        </Button>
      </div>
    </section>
  );
}

/** The row of chairs as the television shows it; a tap on a chair opens what can be done for whoever sits there. */
export function Room(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const [openId, open] = useState<PanelSeat['id'] | null>(null);
  const { seats, path, canUndoSeats, canMeasure } = snapshot;
  const opened = seats.find(({ id }) => id === openId);
  if (opened !== undefined) return <SeatSheet key={opened.id} seat={opened} onBack={() => open(null)} />;
  const settable = path === 'seats' || path === 'briefing' || path === 'playing';
  return (
    <>
      <Doctor />
      <section className="card" aria-label={say('room.title')}>
        <h2>{say('room.title')}</h2>
        {seats.length === 0 ? (
          <>
            <p>{say('room.empty')}</p>
            <p className="quiet">{say('room.empty.do')}</p>
          </>
        ) : (
          <ul className="row-of-seats">
            {seats.map((seat) => (
              <SeatPlate key={seat.id} seat={seat} onOpen={() => open(seat.id)} />
            ))}
          </ul>
        )}
        <div className="deeds">
          <Button
            className="button"
            isDisabled={!settable || seats.length >= 6}
            onPress={() => send({ type: 'add-seat' })}
          >
            {say('room.add')}
          </Button>
          <Button
            className="button"
            isDisabled={!settable || !canUndoSeats}
            onPress={() => send({ type: 'undo-seats' })}
          >
            {say('room.undo')}
          </Button>
          <Button className="button" isDisabled={!canMeasure} onPress={() => send({ type: 'measure-range' })}>
            {say('room.measure')}
          </Button>
        </div>
      </section>
      <GoodToKnow />
      <WhoPlays />
      <TeamsOfRow />
    </>
  );
}
