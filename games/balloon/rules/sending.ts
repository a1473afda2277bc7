/** Whom the balloon goes up for next, which one it is, and the way it takes. */
import { type Level, nextTurn, type SeatId } from '#kit';
import { type BalloonKind, balloonAt, launched, type SentBy } from './flight.ts';
import { laneX, middleX, pitchPx } from './hall.ts';
import { type BalloonEvent, type BalloonState, type BalloonTick, isThere, type Stepped } from './state.ts';

/** The long balloon comes after this share of the touches, the great one after that. */
const longFrom = 0.36;
const greatFrom = 0.7;
/** It comes down this far to a side of whoever it is for, never on a face; alone, further. Shares of the way to the next chair. */
const asideShare = { from: 0.36, to: 0.42 } as const;
const aloneAsideShare = { from: 0.2, to: 0.8 } as const;
/** How fast it sinks, by level. */
const hastes: Readonly<Record<Level, number>> = { 1: 0.8, 2: 1, 3: 1, 4: 1.25, 5: 1.1 };
/** At level 5 nobody is passed over for longer than this many touches. */
const mostAhead = 2;
const launchLane = 1;
const choiceLane = 2;

const kindAt = (touches: number, goal: number): BalloonKind =>
  touches >= goal * greatFrom ? 'great' : touches >= goal * longFrom ? 'long' : 'round';

/** The next who is there on the side it was sent to, if nobody has waited too long for it. */
function neighbour({ row, turns, aimed }: BalloonState, tick: BalloonTick): SeatId | null {
  const had = (seat: SeatId): number => turns.had[seat] ?? 0;
  const there = row.filter((seat) => isThere(tick, seat));
  const from = turns.last === null ? -1 : there.indexOf(turns.last);
  const next = from < 0 ? undefined : there[from + aimed];
  return next !== undefined && had(next) < Math.min(...there.map(had)) + mostAhead ? next : null;
}

/** Along the row, so that everyone sees it coming; when lively, to anybody who has had as few. */
export function chosenSeat(state: BalloonState, tick: BalloonTick): SeatId | null {
  const ready = (seat: SeatId): boolean => isThere(tick, seat);
  const sentTo = state.aimed === 0 ? null : neighbour(state, tick);
  if (sentTo !== null) return sentTo;
  if (tick.pace !== 'lively' || state.touches === 0) return nextTurn(state.turns, tick.seats, ready);
  const others = tick.seats.filter((seat) => ready(seat) && seat !== state.turns.last);
  if (others.length === 0) return nextTurn(state.turns, tick.seats, ready);
  const had = (seat: SeatId): number => state.turns.had[seat] ?? 0;
  const fewest = Math.min(...others.map(had));
  return tick.random(choiceLane).pick(others.filter((seat) => had(seat) === fewest));
}

/** Sends the balloon up from where it is, to `seat`. */
export function sent(
  before: BalloonState,
  tick: BalloonTick,
  seat: SeatId | null,
  sentBy: SentBy,
  strength: number,
): Stepped {
  const { flight, row } = before;
  const random = tick.random(launchLane);
  const share = row.length > 1 ? asideShare : aloneAsideShare;
  const aside = (share.from + (share.to - share.from) * random.next()) * pitchPx(row.length);
  const next = kindAt(before.touches, before.goal);
  const changes = next !== flight.next;
  const isCalled = seat === null || before.called.includes(seat);
  const state: BalloonState = {
    ...before,
    seat,
    called: isCalled ? before.called : [...before.called, seat],
    handY: null,
    aimed: 0,
    waved: [],
    flight: launched({
      from: balloonAt(flight, flight.ticks),
      toX: seat === null ? middleX : laneX(row, seat) + (random.next() < 0.5 ? -aside : aside),
      strength,
      pace: tick.pace,
      haste: hastes[tick.level],
      ease: seat === null ? 0 : (before.ease[seat] ?? 0),
      kind: flight.next,
      next,
      sentBy,
    }),
  };
  const events: BalloonEvent[] = [];
  if (changes) events.push({ type: next === 'long' ? 'long-balloon-came' : 'great-balloon-came' });
  else if (!isCalled && seat !== null) events.push({ type: 'player-called', seat });
  return { state, events };
}
