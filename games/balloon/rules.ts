/**
 * A balloon is kept up along the row. Whom it is for shows in its colour; a raised hand sends it on. Nobody ever drops it: what sinks
 * too low, the dog noses up again, and the next one comes a little slower. After enough of it the net on the ceiling opens.
 *
 * Levels. 1, atmosphere: it comes slower, and any hand in the row keeps it up. 2, holds attention: the hand it is for. 3, a goal: the row is
 * told how often. 4, mistakes possible: it sinks faster, and a hand has to be nearer. 5, planning: a hand to one side of it sends it to the
 * other, and so chooses who is next.
 */
import {
  enter,
  type GameRules,
  type GameSetup,
  hadTurn,
  type Level,
  lasted,
  nextTurn,
  type Pace,
  type SeatId,
  startTurns,
  stay,
  ticksIn,
  withSeats,
} from '#kit';
import { autoplay } from './rules/autoplay.ts';
import {
  type BalloonKind,
  balloonAt,
  flownOn,
  isComingDown,
  isLow,
  launched,
  type SentBy,
  sentToNet,
} from './rules/flight.ts';
import { laneX, middleX, pitchPx } from './rules/hall.ts';
import { meeting, sideSentTo } from './rules/meeting.ts';
import { outcome } from './rules/outcome.ts';
import {
  type BalloonActions,
  type BalloonEvent,
  type BalloonState,
  type BalloonTick,
  isThere,
  type Stepped,
  tallied,
} from './rules/state.ts';

export type { BalloonEvent, BalloonState } from './rules/state.ts';

/** Touches in a party, by how many play: two to three minutes at standard pace. */
const goalBySeats = [18, 18, 22, 27, 28, 30, 30] as const;
/** The long balloon comes after this share of them, the great one after that. */
const longFrom = 0.36;
const greatFrom = 0.7;
/** A count is told when it can be counted on fingers. */
const toldEvery = 10;
/** The dog helps this often before the balloon goes on to somebody else. */
const mostSaves = 2;
const mostEase = 3;
/** With the whole row gone for so long, the party ends by itself. */
const everyoneAwayMs = 90_000;
/** A wave keeps it up this much longer. */
const waveMs = 500;
/** Everybody looks up: nothing else happens for so long, the last balloon's way to the net included. */
export const hushMs = 2600;
/** From the net's opening to the end. */
export const finaleMs = 7000;
/** A draught bats like this. */
const airStrength = 0.45;
/** Whoever else in the row bats it, at level 1, bats it softly. */
const anyHand = 0.5;
const dogStrength = 0.35;
/** It comes down this far to a side of whoever it is for, never on a face; alone, further. Shares of the way to the next chair. */
const asideShare = { from: 0.36, to: 0.42 } as const;
const aloneAsideShare = { from: 0.2, to: 0.8 } as const;
/** How fast it sinks, by level. */
const hastes: Readonly<Record<Level, number>> = { 1: 0.8, 2: 1, 3: 1, 4: 1.25, 5: 1.1 };
/** At level 5 nobody is passed over for longer than this many touches. */
const mostAhead = 2;
const launchLane = 1;
const choiceLane = 2;

const has = (tick: BalloonTick, type: 'skip-turn' | 'wind-up'): boolean =>
  tick.signals.some((signal) => signal.type === type);

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
function chosenSeat(state: BalloonState, tick: BalloonTick): SeatId | null {
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
function sent(before: BalloonState, tick: BalloonTick, seat: SeatId | null, sentBy: SentBy, strength: number): Stepped {
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

/** A touch more, by whomever: on to the next, or up to the net. */
function touched(state: BalloonState, tick: BalloonTick, sentBy: SentBy, strength: number): Stepped {
  const next: BalloonState = { ...state, touches: state.touches + 1, saves: 0 };
  return next.touches >= next.goal ? hushed(next) : sent(next, tick, chosenSeat(next, tick), sentBy, strength);
}

function patted(before: BalloonState, seat: SeatId, tick: BalloonTick, strength: number | null): Stepped {
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
function nosed(state: BalloonState, tick: BalloonTick): Stepped {
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
function wavedOn(before: BalloonState, tick: BalloonTick): Stepped {
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

const hushed = (state: BalloonState): Stepped => ({
  state: { ...state, handY: null, flight: sentToNet(state.flight), step: enter('hush') },
  events: [{ type: 'room-hushed' }],
});

function flying(before: BalloonState, tick: BalloonTick): Stepped {
  const { seat } = before;
  const there = tick.seats.some((each) => isThere(tick, each));
  const lonely: BalloonState = { ...before, aloneTicks: there ? 0 : before.aloneTicks + 1 };
  if (has(tick, 'wind-up') || lonely.aloneTicks >= ticksIn(everyoneAwayMs)) return hushed(lonely);
  const gone = seat !== null && (!tick.seats.includes(seat) || tick.seat(seat).resting);
  if (gone || (seat === null && there)) return sent(lonely, tick, chosenSeat(lonely, tick), 'air', airStrength);
  if (seat !== null && has(tick, 'skip-turn')) {
    const passed = { ...lonely, turns: hadTurn(lonely.turns, seat), saves: 0 };
    return sent(passed, tick, chosenSeat(passed, tick), 'air', airStrength);
  }
  const { state: waved, events: waves = [] } = wavedOn(lonely, tick);
  if (waved.touches > lonely.touches) return { state: waved, events: waves };
  const moved: BalloonState = { ...waved, flight: flownOn(waved.flight), step: stay(waved.step) };
  const and = ({ state, events = [] }: Stepped): Stepped => ({ state, events: [...waves, ...events] });
  if (seat !== null) {
    if (tick.signals.some((signal) => signal.type === 'help' && signal.seat === seat))
      return and(patted(moved, seat, tick, null));
    const { strength, handY } = meeting(moved, seat, tick);
    if (strength !== null) return and(patted(moved, seat, tick, strength));
    if (!isLow(moved.flight)) return and({ state: { ...moved, handY } });
  }
  return and(isLow(moved.flight) ? nosed(moved, tick) : { state: moved });
}

/** From level 3 on the row is told what it is up to. */
const tossed = ({ goal }: BalloonState, { level }: BalloonTick): BalloonEvent =>
  level < 3 ? { type: 'balloon-tossed' } : { type: 'balloon-tossed', bats: goal, says: 'balloon-tossed-goal' };

function step(before: BalloonState, tick: BalloonTick): Stepped {
  const { name } = before.step;
  if (name === 'over') return { state: before };
  const turns = withSeats(before.turns, tick.seats);
  const state: BalloonState = turns === before.turns ? before : { ...before, turns, row: tick.seats };
  if (name === 'flying') {
    if (state.step.ticks > 0 || state.seat !== null) return flying(state, tick);
    const { state: opened, events = [] } = flying({ ...state, step: stay(state.step) }, tick);
    return { state: opened, events: [tossed(state, tick), ...events] };
  }
  if (name === 'hush') {
    const hushing = { ...state, flight: flownOn(state.flight), step: stay(state.step) };
    if (!lasted(state.step, hushMs)) return { state: hushing };
    return { state: { ...state, step: enter('finale') }, events: [{ type: 'balloons-dropped', bats: state.bats }] };
  }
  return { state: { ...state, step: lasted(state.step, finaleMs) ? enter('over') : stay(state.step) } };
}

/** Somebody has just let go of it, over the middle of the table. */
const opening = (pace: Pace) =>
  launched({
    from: { x: middleX, y: 420 },
    toX: middleX,
    strength: 0.6,
    pace,
    haste: 1,
    ease: 0,
    kind: 'round',
    next: 'round',
    sentBy: 'air',
  });

const setup = ({ seats, first, pace, level, handicaps }: GameSetup): BalloonState => ({
  step: enter('flying'),
  turns: startTurns(seats, first),
  row: seats,
  seat: null,
  flight: opening(pace),
  bats: 0,
  touches: 0,
  goal: goalBySeats[seats.length] ?? 30,
  saves: 0,
  anyHand: level === 1,
  ease: Object.fromEntries(
    seats.flatMap((seat) => ((handicaps[seat] ?? 0) < 0 ? [[seat, -(handicaps[seat] ?? 0)]] : [])),
  ),
  handY: null,
  aimed: 0,
  waved: [],
  called: [],
  tallies: {},
  aloneTicks: 0,
});

export const rules: GameRules<BalloonState, BalloonEvent, BalloonActions> = {
  setup,
  step,
  outcome,
  turnSeat: ({ step: { name }, seat }) => (name === 'flying' ? seat : null),
  asks: (state, seat) =>
    state.step.name === 'flying' && (state.anyHand ? state.seat !== null : state.seat === seat) ? 'bat' : null,
  autoplay,
};
