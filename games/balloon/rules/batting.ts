/** What keeps the balloon up: a hand, the draught, the dog; and the waves of those it is not for. */
import { enter, hadTurn, type SeatId, ticksIn } from '#kit';
import { isComingDown, type SentBy, sentToNet } from './flight.ts';
import { sideSentTo } from './meeting.ts';
import { chosenSeat, sent } from './sending.ts';
import { type BalloonEvent, type BalloonState, type BalloonTick, isThere, type Stepped, tallied } from './state.ts';

/** A count is told when it can be counted on fingers. */
const toldEvery = 10;
/** The dog helps this often before the balloon goes on to somebody else. */
const mostSaves = 2;
const mostEase = 3;
/** A wave keeps it up this much longer. */
const waveMs = 500;
/** A draught bats like this. */
export const airStrength = 0.45;
/** Whoever else in the row bats it, at level 1, bats it softly. */
const anyHand = 0.5;
const dogStrength = 0.35;

/** The last one goes up to the net. */
export const hushed = (state: BalloonState): Stepped => ({
  state: { ...state, handY: null, flight: sentToNet(state.flight), step: enter('hush') },
  events: [{ type: 'room-hushed' }],
});

/** A touch more, by whomever: on to the next, or up to the net. */
function touched(state: BalloonState, tick: BalloonTick, sentBy: SentBy, strength: number): Stepped {
  const next: BalloonState = { ...state, touches: state.touches + 1, saves: 0 };
  return next.touches >= next.goal ? hushed(next) : sent(next, tick, chosenSeat(next, tick), sentBy, strength);
}

export function patted(before: BalloonState, seat: SeatId, tick: BalloonTick, strength: number | null): Stepped {
  const helped = strength === null;
  const aimed = tick.level === 5 && !helped ? sideSentTo(before, seat, tick) : 0;
  const hard = strength ?? airStrength;
  const state: BalloonState = {
    ...tallied(before, seat, helped ? 'helped' : 'bats'),
    turns: hadTurn(before.turns, seat),
    aimed,
    bats: before.bats + (helped ? 0 : 1),
    ease: helped ? before.ease : { ...before.ease, [seat]: Math.max(0, (before.ease[seat] ?? 0) - 1) },
  };
  const { state: next, events = [] } = touched(state, tick, helped ? 'air' : 'hand', hard);
  const told = !helped && state.bats % toldEvery === 0 && next.step.name === 'flying' && events.length === 0;
  return {
    state: next,
    events: [
      { type: helped ? 'balloon-nudged' : 'balloon-patted', seat, strength: hard },
      ...(told ? [{ type: 'bats-counted', bats: state.bats } as const] : []),
      ...events,
    ],
  };
}

/** Too low to bear: the dog sends it up again, to the same person once more or on to another. */
export function nosed(state: BalloonState, tick: BalloonTick): Stepped {
  const { seat } = state;
  const nose: BalloonEvent = seat === null ? { type: 'dog-nosed' } : { type: 'dog-nosed', seat };
  const nobody = seat === null || !isThere(tick, seat);
  const saves = state.saves + 1;
  const eased: BalloonState =
    seat === null
      ? state
      : { ...state, ease: { ...state.ease, [seat]: Math.min(mostEase, (state.ease[seat] ?? 0) + 1) } };
  if (nobody || saves >= mostSaves) {
    const onward = seat === null ? eased : { ...eased, turns: hadTurn(eased.turns, seat) };
    // With nobody there the dog plays by itself, and nothing is used up.
    const isCounted = tick.seats.some((each) => isThere(tick, each));
    const { state: next, events = [] } = isCounted
      ? touched(onward, tick, 'dog', dogStrength)
      : sent({ ...onward, saves: 0 }, tick, null, 'dog', dogStrength);
    return { state: next, events: [nose, ...events] };
  }
  const counted: BalloonState = { ...eased, touches: state.touches + 1, saves };
  if (counted.touches >= counted.goal) {
    const { state: next, events = [] } = hushed(counted);
    return { state: next, events: [nose, ...events] };
  }
  const { state: next, events = [] } = sent(counted, tick, seat, 'dog', dogStrength);
  return { state: next, events: [nose, ...events] };
}

/** On the atmosphere level any hand keeps it up. */
function keptUp(state: BalloonState, seat: SeatId, tick: BalloonTick, waves: readonly BalloonEvent[]): Stepped {
  const { state: next, events = [] } = patted(state, seat, tick, anyHand);
  return { state: next, events: [...waves, ...events] };
}

/** Those it is not for may wave it on: it hangs in the air a moment longer. */
export function wavedOn(before: BalloonState, tick: BalloonTick): Stepped {
  let state = before;
  const events: BalloonEvent[] = [];
  for (const seat of tick.seats) {
    if (seat === state.seat || state.waved.includes(seat) || !isThere(tick, seat)) continue;
    const { began, strength } = tick.seat(seat).actions.bat;
    if (!began) continue;
    events.push({ type: 'row-waved', seat, strength });
    if (state.anyHand && state.seat !== null && isComingDown(state.flight)) return keptUp(state, seat, tick, events);
    state = {
      ...tallied(state, seat, 'waves'),
      waved: [...state.waved, seat],
      flight: { ...state.flight, hangTicks: state.flight.hangTicks + ticksIn(waveMs) },
    };
  }
  return { state, events };
}
