/**
 * The whole afternoon as a pure state chart. Events in, a new state and effects out; no clock but the events' own.
 * Every path answers every event: what does not concern it is left alone.
 */
import { deepFreeze } from '#core';
import { obey } from './commands.ts';
import type { Effect, Problem, SessionEvent, SessionState } from './contracts.ts';
import { cameraMoved, withKnownWalkways } from './known-rooms.ts';
import {
  afterSource,
  enterBriefing,
  enterGame,
  enterMoment,
  enterNoticeboard,
  enterPlaying,
  enterSeats,
  goBack,
  holdForSource,
  pause,
} from './paths.ts';
import { withPrompt } from './prompted.ts';
import { letGo } from './seat-hands.ts';
import { seatOf, takingPart, withProposals, withSeat } from './seats.ts';
import { and, onPath, type Step, stay, step, timeHere } from './step.ts';

/** Waits of the house, in ms. */
export const waits = {
  /** After everyone seen has joined, before going on by itself. */
  allJoined: 4_000,
  /** After somebody has joined, before going on without the rest. */
  someJoined: 20_000,
  /** A seat taken in hand and left so is let go. */
  hand: 60_000,
  /** The briefing is read aloud twice as slowly as it is written. */
  briefing: 9_000,
  /** Between two tries to get a lost camera back. */
  cameraRetry: 3_000,
  /** The ending stays up; then the noticeboard. */
  moment: 90_000,
  /** Untouched noticeboard, before the game on it plays itself. */
  demo: 120_000,
  /** In a demo nobody waits for anybody (`autostart`). */
  autostart: 1_500,
} as const;

function booted(state: SessionState, event: Extract<SessionEvent, { type: 'booted' }>): Step {
  if (state.path === 'paused' && state.resumeTo === 'boot') {
    return stay({ ...state, resumeTo: 'noticeboard', problem: event.problem });
  }
  if (state.path !== 'boot') return stay(state);
  const here = enterNoticeboard({ ...state, problem: event.problem });
  const { gameId } = state;
  if (state.autostart && gameId !== null) return and(here, (next) => enterGame(next, gameId));
  const open: readonly Effect[] =
    event.cameraAllowed && event.problem === null && state.source === 'camera'
      ? [{ type: 'open-source', source: 'camera' }]
      : [];
  return { ...here, effects: [...here.effects, ...open] };
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
  return state.path === 'camera' ? afterSource(here) : stay(here);
}

function sourceFailed(state: SessionState, problem: Problem): Step {
  const lost = { ...state, sourceOpen: false, problem };
  const seats = lost.seats.map((seat) => (seat.lane ? { ...seat, present: false } : seat));
  const emptied = { ...lost, seats, sightings: [] };
  switch (state.path) {
    case 'playing':
      return holdForSource(emptied);
    case 'room':
    case 'seats':
    case 'briefing':
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

/** A hand holds nothing when its seat has gone. */
const handStill = (state: SessionState): SessionState =>
  state.hand !== null && !seatOf(state, state.hand.seat) ? { ...state, hand: null, focus: 0 } : state;

function handRaised(state: SessionState, event: Extract<SessionEvent, { type: 'hand-raised' }>): Step {
  const seat = seatOf(state, event.seat);
  if (seat?.status !== 'proposed') return stay(state);
  return obey({ ...state, touchedMs: event.nowMs }, { type: 'join-seat', seat: event.seat });
}

function seatsReady(state: SessionState): boolean {
  if (state.hand !== null || state.walkwayInHand !== null || state.moved !== null) return false;
  const joined = takingPart(state).length;
  if (joined === 0) return state.autostart && timeHere(state) >= waits.autostart;
  const settledMs = state.nowMs - Math.max(state.touchedMs, state.sinceMs);
  const everyone = joined === state.seats.length;
  return settledMs >= (everyone ? waits.allJoined : waits.someJoined);
}

function startDemo(state: SessionState): Step {
  const [game] = state.games;
  if (!game) return stay(state);
  const shown = { ...state, demo: true, gameId: game.id };
  return and(step(shown, { type: 'load-game', gameId: game.id }), enterPlaying);
}

/** Problems that go away by themselves when somebody plugs the camera in or closes the other program. */
const comesBack = (problem: Problem | null): boolean =>
  problem?.code === 'camera-lost' || problem?.code === 'no-camera' || problem?.code === 'camera-busy';

function timePassed(state: SessionState): Step {
  const here = timeHere(state);
  switch (state.path) {
    case 'noticeboard':
      return state.nowMs - Math.max(state.touchedMs, state.sinceMs) >= waits.demo ? startDemo(state) : stay(state);
    case 'camera':
      return comesBack(state.problem) && here >= waits.cameraRetry
        ? step({ ...state, sinceMs: state.nowMs }, { type: 'open-source', source: state.source })
        : stay(state);
    case 'seats':
      if ((state.hand !== null || state.walkwayInHand !== null) && state.nowMs - state.touchedMs >= waits.hand) {
        return letGo(state);
      }
      return seatsReady(state) ? enterBriefing(state) : stay(state);
    case 'briefing':
      return here >= (state.autostart ? waits.autostart : waits.briefing) ? enterPlaying(state) : stay(state);
    case 'moment':
      return here >= waits.moment ? goBack(state) : stay(state);
    default:
      return stay(state);
  }
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
    case 'people-seen':
      return peopleSeen(state, event);
    case 'hand-raised':
      return handRaised(state, event);
    case 'camera-moved':
      return cameraMoved(state, event.by);
    case 'prompted':
      return stay(withPrompt(state, event.seat, event.action));
    case 'seat-presence':
      return seatOf(state, event.seat) ? stay(withSeat(state, event.seat, { present: event.present })) : stay(state);
    case 'game-ended':
      return state.path === 'playing' ? enterMoment(state, event.outcome) : stay(state);
    case 'game-failed':
      return and(step(state, { type: 'end-game' }), enterNoticeboard);
    case 'page-hidden':
      return state.path === 'playing' ? pause(state) : stay(state);
    case 'page-shown':
    case 'house-held':
    case 'turn-called':
    case 'range-measured':
    case 'breather-due':
      return stay(state);
    case 'time-passed':
      return timePassed(state);
  }
}

/**
 * One step of the afternoon. `event.nowMs` is the caller's clock; it never runs backwards here.
 * Returns a frozen state and the effects to carry out, in order. Never throws.
 */
export function direct(state: SessionState, event: SessionEvent): Step {
  const nowMs = Math.max(state.nowMs, event.nowMs);
  return deepFreeze(react({ ...state, nowMs }, event));
}
