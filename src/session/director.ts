/**
 * The whole afternoon as a pure state chart. Events in, a new state and effects out; no clock but the events' own.
 * Every path answers every event: what does not concern it is left alone.
 */
import { deepFreeze, type SeatId } from '#core';
import { withAfternoonOffered } from './afternoons.ts';
import { obey } from './commands.ts';
import type { Effect, Problem, SessionEvent, SessionState } from './contracts.ts';
import { delayMeasured } from './delay.ts';
import { followNow } from './follow.ts';
import { broughtBack } from './keeping.ts';
import { cameraMoved, withKnownWalkways } from './known-rooms.ts';
import {
  afterSource,
  enterBreather,
  enterGame,
  enterMoment,
  enterNoticeboard,
  enterSeats,
  holdForSource,
  leaveHelping,
  pause,
} from './paths.ts';
import { withForgotten } from './people.ts';
import { withPrompt } from './prompted.ts';
import { withTimeCounted } from './record-time.ts';
import { seatOf, withProposals, withSeat } from './seats.ts';
import { nextItem } from './session-walk.ts';
import { and, inPlay, onPath, refuse, type Step, seatedPaths, stay, step } from './step.ts';
import { withTeamsJoined } from './teams.ts';
import { timePassed } from './time-passed.ts';

function booted(before: SessionState, event: Extract<SessionEvent, { type: 'booted' }>): Step {
  const state = event.wallMs === undefined ? before : { ...before, wallAtZeroMs: event.wallMs - before.nowMs };
  if (state.path === 'paused' && state.resumeTo === 'boot') {
    return stay({ ...state, resumeTo: 'noticeboard', problem: event.problem });
  }
  if (state.path !== 'boot' && state.path !== 'elsewhere') return stay(state);
  const dated = withAfternoonOffered(withForgotten(state));
  const here = enterNoticeboard({ ...dated, problem: event.problem });
  const { gameId } = state;
  if (state.autostart && gameId !== null) return and(here, (next) => enterGame(next, gameId));
  const open: readonly Effect[] =
    event.cameraAllowed && event.problem === null && state.source === 'camera'
      ? [{ type: 'open-source', source: 'camera' }]
      : [];
  return { ...here, effects: [...here.effects, ...open] };
}

/** The day is what it is, and whoever was to be forgotten by now is: not while an afternoon is being written down. */
function clockRead(before: SessionState, { wallMs }: Extract<SessionEvent, { type: 'clock-read' }>): Step {
  const state = { ...before, wallAtZeroMs: wallMs - before.nowMs };
  if (state.path !== 'noticeboard' || state.demo) return stay(state);
  const forgotten = withForgotten(state);
  if (forgotten.kept === state.kept) return stay(state);
  // an undo would bring them back
  return step({ ...forgotten, keptBefore: null }, { type: 'remember' });
}

function sourceOpened(state: SessionState, event: Extract<SessionEvent, { type: 'source-opened' }>): Step {
  if (event.source !== state.source || state.path === 'goodbye') return stay(state);
  const open = {
    ...state,
    sourceOpen: true,
    problem: null,
    aspect: event.aspect ?? 16 / 9,
    camera: event.camera ?? '',
  };
  const here = withKnownWalkways(open);
  if (state.path === 'delay') return stay({ ...here, sinceMs: state.nowMs });
  return state.path === 'camera' ? afterSource(here) : stay(here);
}

function sourceFailed(state: SessionState, problem: Problem): Step {
  const lost = { ...state, sourceOpen: false, problem };
  const seats = lost.seats.map((seat) => (seat.lane ? { ...seat, present: false } : seat));
  const emptied = { ...lost, seats, sightings: [] };
  switch (state.path) {
    case 'playing':
    case 'helping':
      return holdForSource(emptied);
    case 'room':
    case 'seats':
    case 'briefing':
    case 'delay':
      return stay({ ...emptied, path: 'camera', sinceMs: state.nowMs, focus: 0 });
    default:
      return stay(emptied);
  }
}

function peopleSeen(state: SessionState, event: Extract<SessionEvent, { type: 'people-seen' }>): Step {
  const seen = { ...state, sightings: event.sightings };
  if (!state.sourceOpen || state.demo) return stay(seen);
  const seated = handStill(withProposals(seen, event.proposals));
  if (state.path === 'room' && seated.seats.length > 0) return enterSeats(seated);
  return stay(state.path === 'seats' && seated.seats.length === 0 ? onPath(seated, 'room') : seated);
}

/** Everything stops, and staff are asked to look: not while seats are found, when people get up and sit down. It is no alarm. */
function somebodyDropped(state: SessionState, seat: SeatId): Step {
  if (state.demo || !seatedPaths.has(state.path) || !seatOf(state, seat)) return stay(state);
  return pause({ ...state, concern: seat });
}

/** A hand holds nothing when its seat has gone. */
const handStill = (state: SessionState): SessionState =>
  state.hand !== null && !seatOf(state, state.hand.seat) ? { ...state, hand: null, focus: 0 } : state;

function handRaised(state: SessionState, event: Extract<SessionEvent, { type: 'hand-raised' }>): Step {
  const seat = seatOf(state, event.seat);
  if (seat?.status !== 'proposed') return stay(state);
  return obey({ ...state, touchedMs: event.nowMs }, { type: 'join-seat', seat: event.seat });
}

function seatPresence(state: SessionState, id: SeatId, present: boolean): Step {
  if (!seatOf(state, id)) return stay(state);
  const { turn } = state;
  const awaySinceMs = present ? null : (turn?.awaySinceMs ?? state.nowMs);
  const waiting = turn?.seat === id ? { ...state, turn: { ...turn, awaySinceMs } } : state;
  return stay(withSeat(waiting, id, { present }));
}

/** A turn's end is the moment for a breather that is due, and for staff to let go of whom they helped. */
function turnCalled(state: SessionState, seat: SeatId | null, partners: readonly SeatId[]): Step {
  if (state.demo) return stay(state);
  const present = seat === null || (seatOf(state, seat)?.present ?? false);
  const turn = seat === null ? null : { seat, partners, awaySinceMs: present ? null : state.nowMs };
  const called = { ...state, turn };
  const passed = state.turn !== null && state.turn.seat !== seat;
  if (passed && state.path === 'helping') return leaveHelping(called);
  const due = passed && state.path === 'playing' && state.breather !== 'not-yet';
  return due && !state.autostart ? enterBreather(called) : stay(called);
}

/** At once when it cannot be put off: where there are no turns to wait for. */
function breatherDue(state: SessionState, when: SessionState['breather']): Step {
  const noted = { ...state, breather: when };
  return when === 'now' && state.path === 'playing' && !state.autostart && !state.demo
    ? enterBreather(noted)
    : stay(noted);
}

/** A game that cannot go on is left: for the next of the session, or for the noticeboard. */
function gameFailed(state: SessionState): Step {
  if (state.path === 'goodbye' || state.path === 'summary' || state.path === 'elsewhere') return stay(state);
  const cleared = step({ ...state, resumeTo: null }, { type: 'end-game' });
  return and(cleared, state.programme === null || state.demo ? enterNoticeboard : nextItem);
}

function react(state: SessionState, event: SessionEvent): Step {
  switch (event.type) {
    case 'command':
      return obey({ ...state, touchedMs: event.nowMs }, event.command);
    case 'booted':
      return booted(state, event);
    case 'source-opened':
      return sourceOpened(state, event);
    case 'source-failed':
      return sourceFailed(state, event.problem);
    case 'problem-noticed':
      return stay({ ...state, problem: event.problem });
    case 'problem-passed':
      return stay(state.problem?.code === event.code ? { ...state, problem: null } : state);
    case 'people-seen':
      return peopleSeen(state, event);
    case 'hand-raised':
      return handRaised(state, event);
    case 'camera-moved':
      return cameraMoved(state, event.by);
    case 'prompted':
      return stay(withPrompt(state, event.seat, event.action));
    case 'seat-presence':
      return seatPresence(state, event.seat, event.present);
    case 'game-ended':
      return inPlay(state) ? enterMoment(state, event.outcome) : stay(state);
    case 'game-failed':
      return gameFailed(state);
    case 'page-hidden':
      return inPlay(state) || state.path === 'breather' ? pause(state) : stay(state);
    case 'page-shown':
      return stay(state);
    case 'house-held':
      return state.path === 'boot' ? stay(onPath(state, 'elsewhere')) : stay(state);
    case 'somebody-dropped':
      return somebodyDropped(state, event.seat);
    case 'turn-called':
      return turnCalled(state, event.seat, event.partners ?? []);
    case 'range-measured':
      return seatOf(state, event.seat) ? stay(withSeat(state, event.seat, { range: event.range })) : stay(state);
    case 'breather-due':
      return breatherDue(state, event.when);
    case 'delay-measured':
      return delayMeasured(state, event.finding);
    case 'backup-read':
      return broughtBack(state, event.backup);
    case 'backup-refused':
      return refuse(state, event.reason);
    case 'clock-read':
      return clockRead(state, event);
    case 'time-passed':
      return timePassed(state);
  }
}

/** A power cut loses no more of the record than this. ms */
const keepsEveryMs = 30_000;

/** How often the record that is open has been due to be kept. */
const timesDue = ({ record }: SessionState): number => Math.floor((record?.lengthMs ?? 0) / keepsEveryMs);

/** On a new page and every half minute the afternoon is kept; on a new step of what the room does together it is said. */
function finished(before: SessionState, after: Step): Step {
  const state = withTeamsJoined(after.state);
  const moved = state.path !== before.path;
  const recorded = !state.demo && (state.record !== null || before.record !== null);
  const keeps = recorded && (moved || timesDue(state) > timesDue(before));
  const kept = after.effects.some(({ type }) => type === 'remember');
  const follow = followNow(state);
  const newStep = follow !== null && (moved || follow.index !== followNow(before)?.index);
  const effects: readonly Effect[] = [
    ...after.effects,
    ...(keeps && !kept ? [{ type: 'remember' } as const] : []),
    ...(newStep ? [{ type: 'say', line: { key: follow.line } } as const] : []),
  ];
  return { ...after, state, effects };
}

/**
 * One step of the afternoon. `event.nowMs` is the caller's clock; it never runs backwards here.
 * Returns a frozen state, the effects to carry out, in order, and why a command was refused. Never throws.
 */
export function direct(state: SessionState, event: SessionEvent): Step {
  const nowMs = Math.max(state.nowMs, event.nowMs);
  const counted = withTimeCounted(state, nowMs - state.nowMs);
  return deepFreeze(finished(state, react({ ...counted, nowMs }, event)));
}
