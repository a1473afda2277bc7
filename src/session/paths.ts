/**
 * What happens on the way into each place of the afternoon. Every function takes the state as it is and returns the
 * state on its new path with what has to be done for it.
 */
import type { SeatId } from '#core';
import { type Outcome, roomSeat, type TuneName } from '#kit';
import type { SourceKind } from '#pose';
import type { SessionPath, SessionState } from './contracts.ts';
import { enterDelay } from './delay.ts';
import { firstToPlay, handicapsFor, levelFor } from './fairness.ts';
import { followMs } from './follow.ts';
import { withRoomKept } from './known-rooms.ts';
import { itemNow } from './programme.ts';
import { withGameBegun, withGameFinished, withRecordClosed } from './record-time.ts';
import { demoSeats, takingPart, tuneOf, withKeySeats, withoutLanes } from './seats.ts';
import { and, onPath, type Step, stay, step, timeHere } from './step.ts';
import { playsAsOne } from './whole-room.ts';

export function enterNoticeboard(state: SessionState): Step {
  const done = state.path === 'goodbye' || state.path === 'summary';
  const fresh: SessionState = {
    ...state,
    gameId: null,
    outcome: null,
    demo: false,
    resumeTo: null,
    programme: null,
    turn: null,
    helped: null,
    breather: 'not-yet',
    record: done ? null : state.record,
    teams: done ? null : state.teams,
  };
  return step(onPath(fresh, 'noticeboard'), { type: 'play-tune', tune: 'noticeboard' });
}

/** Opens `source`, and shows the camera page until it is open. `none` needs no opening. */
export function useSource(state: SessionState, source: SourceKind): Step {
  const chosen: SessionState = { ...state, source, problem: null, sourceOpen: false };
  if (source === 'none') {
    const open = { ...chosen, sourceOpen: true };
    const ready = state.resumeTo === 'playing' ? withoutLanes(open) : withKeySeats(open);
    return and(step(ready, { type: 'close-source' }), afterSource);
  }
  const changed = source !== state.source;
  const emptied =
    changed && state.resumeTo !== 'playing'
      ? { ...chosen, seats: [], notSeats: [], seatsBefore: null, sightings: [] }
      : chosen;
  return step(onPath(emptied, 'camera'), { type: 'close-source' }, { type: 'open-source', source });
}

/** Where to go once there is a source: back into the game it was lost from, else on to the seats. */
export function afterSource(state: SessionState): Step {
  if (state.resumeTo === 'playing') return resumePlaying(state);
  if (state.gameId === null) return state.path === 'camera' ? enterNoticeboard(state) : stay(state);
  // the whole room needs nobody to be found first
  return playsAsOne(state) && state.programme === null ? enterBriefing(state) : enterRow(state);
}

/** From a chosen game to whoever is there to play it. It is a game by itself, unless `programme` says that it is one of several. */
export function enterGame(state: SessionState, gameId: string, programme: SessionState['programme'] = null): Step {
  const chosen = { ...state, gameId, programme, outcome: null, demo: false, turn: null, helped: null };
  const loading = step(chosen, { type: 'play-cue', cue: 'chosen' }, { type: 'load-game', gameId });
  if (!state.sourceOpen) return and(loading, (next) => useSource(next, next.source));
  return and(loading, afterSource);
}

/** To those who sit there, or to where people are looked for. */
export const enterRow = (state: SessionState): Step =>
  state.seats.length > 0 ? enterSeats(state) : stay(onPath(state, 'room'));

export function enterSeats(state: SessionState): Step {
  return step(onPath(state, 'seats'), { type: 'say', line: { key: 'seats.ask' } });
}

/** Everyone seen plays when nobody has said otherwise. */
export function everybodyPlays(state: SessionState): SessionState {
  if (takingPart(state).length > 0) return state;
  return { ...state, seats: state.seats.map((seat) => ({ ...seat, status: 'joined' as const })) };
}

/** How the game goes. Where the camera has been lost meanwhile, in a talk or a warm-up, it is asked for again first. */
export function enterBriefing(before: SessionState): Step {
  const state = everybodyPlays(before);
  if (state.gameId === null) return stay(before);
  const anyone = playsAsOne(state) || state.seats.some((seat) => seat.status === 'joined');
  // a session that was begun by the whole room has come to a game that is played from the seats
  if (!anyone) return before.path === 'seats' ? stay(before) : enterRow(before);
  if (!state.sourceOpen) return useSource(state, state.source);
  return step(onPath(withRoomKept(state), 'briefing'), { type: 'play-tune', tune: null }, { type: 'remember' });
}

const tuneOfPage: Readonly<Partial<Record<SessionPath, TuneName>>> = {
  range: 'warm-up',
  'warm-up': 'warm-up',
  'cool-down': 'cool-down',
};

/** A page on which the room does or hears something together. */
export function enterPage(state: SessionState, path: 'range' | 'warm-up' | 'cool-down' | 'chat'): Step {
  return step(
    onPath({ ...state, turn: null, helped: null, outcome: null }, path),
    { type: 'hush' },
    { type: 'end-game' },
    { type: 'play-tune', tune: tuneOfPage[path] ?? null },
  );
}

/** The game waits while the room breathes. */
export function enterBreather(state: SessionState): Step {
  return step(
    onPath({ ...state, helped: null, breather: 'not-yet' }, 'breather'),
    { type: 'freeze-game' },
    { type: 'play-tune', tune: null },
  );
}

/** After a breather: back into the game, by way of the camera when it has been lost meanwhile. */
export function leaveBreather(state: SessionState): Step {
  return state.sourceOpen ? resumePlaying(state) : holdForSource(state);
}

export function enterHelping(state: SessionState, seat: SeatId): Step {
  return step({ ...onPath(state, 'helping'), helped: seat }, { type: 'say', line: { key: 'prompt.together', seat } });
}

export const leaveHelping = (state: SessionState): Step => stay({ ...onPath(state, 'playing'), helped: null });

/** As the session that is walked through has it, else as it was chosen for the game. */
function packFor(state: SessionState, gameId: string): string | null {
  const item = itemNow(state);
  const planned = item?.do === 'game' && item.gameId === gameId ? item.packId : null;
  return planned ?? state.packs[gameId] ?? null;
}

export function enterPlaying(state: SessionState): Step {
  const { gameId } = state;
  const asOne = playsAsOne(state);
  const row = asOne ? [roomSeat] : takingPart(state).map((seat) => seat.id);
  const seats = state.demo ? demoSeats(state) : row;
  const first = (state.demo || asOne ? null : firstToPlay(state)) ?? seats[0];
  if (gameId === null || first === undefined) return stay(state);
  if (!state.sourceOpen && !state.demo) return useSource(state, state.source);
  const seed = state.seed + state.played.length;
  const begun = state.demo ? state : withGameBegun(state, gameId);
  return step(
    onPath({ ...begun, outcome: null, turn: null, helped: null, breather: 'not-yet' }, 'playing'),
    { type: 'play-tune', tune: tuneOf(state) },
    {
      type: 'start-game',
      gameId,
      seats,
      seed,
      pace: state.pace,
      level: levelFor(state),
      handicaps: state.demo || asOne ? {} : handicapsFor(state),
      wholeRoom: asOne,
      packId: packFor(state, gameId),
      first,
      demo: state.demo,
    },
  );
}

/** The camera page, with the game held as it is. */
export function holdForSource(state: SessionState): Step {
  const held = { ...state, resumeTo: 'playing' as const, helped: null };
  return step(onPath(held, 'camera'), { type: 'freeze-game' }, { type: 'play-tune', tune: null });
}

export function resumePlaying(state: SessionState): Step {
  return step(
    onPath({ ...state, resumeTo: null }, 'playing'),
    { type: 'thaw-game' },
    { type: 'play-tune', tune: tuneOf(state) },
    { type: 'play-cue', cue: 'resumed' },
  );
}

/** Silence and stillness, whatever is going on. Nothing is said: the picture says it. */
export function pause(state: SessionState): Step {
  if (state.path === 'paused') return stay(state);
  const inGame = state.path === 'helping' || (state.path === 'camera' && state.resumeTo === 'playing');
  const resumeTo = inGame ? 'playing' : state.path;
  return step(
    onPath({ ...state, resumeTo, helped: null, heldMs: timeHere(state) }, 'paused'),
    { type: 'silence' },
    { type: 'hush' },
    { type: 'freeze-game' },
  );
}

export function resume(state: SessionState): Step {
  if (state.path !== 'paused' || state.resumeTo === null) return stay(state);
  const to = state.resumeTo;
  const sounding = step(state, { type: 'unsilence' });
  if (needsSource(to) && !state.sourceOpen && !state.demo) return and(sounding, (now) => useSource(now, now.source));
  if (to === 'playing') return and(sounding, resumePlaying);
  if (to === 'delay' && state.delay === null) return and(sounding, enterDelay); // what the pause tore is begun anew
  const there = and(sounding, (now) =>
    stay({ ...onPath(now, to), resumeTo: null, sinceMs: followMs(to) > 0 ? now.nowMs - now.heldMs : now.nowMs }),
  );
  return to === 'camera' && state.sourceOpen ? and(there, afterSource) : there;
}

const needsSource = (path: SessionPath): boolean =>
  path === 'room' || path === 'seats' || path === 'briefing' || path === 'playing';

export function enterMoment(state: SessionState, outcome: Outcome): Step {
  const { gameId } = state;
  if (gameId === null) return stay(state);
  if (state.demo) return and(step(state, { type: 'end-game' }), enterNoticeboard);
  const played = [...state.played, { gameId, outcome }];
  const finished = { ...withGameFinished(state), outcome, played, turn: null, helped: null };
  return step(
    onPath(finished, 'moment'),
    { type: 'play-cue', cue: 'applause' },
    { type: 'play-tune', tune: 'ending' },
    { type: 'remember' },
  );
}

/** Everything stops: the game ends, the camera is closed, nobody is scored. */
export function enterGoodbye(state: SessionState): Step {
  const ended: SessionState = {
    ...withRecordClosed(state),
    programme: null,
    turn: null,
    helped: null,
    breather: 'not-yet',
    outcome: null,
    gameId: null,
    wholeRoom: false,
    seats: [],
    knownSeats: [],
    notSeats: [],
    seatsBefore: null,
    sightings: [],
    sourceOpen: false,
    problem: null,
    resumeTo: null,
    demo: false,
  };
  return step(
    onPath(ended, 'goodbye'),
    { type: 'hush' },
    { type: 'end-game' },
    { type: 'close-source' },
    { type: 'unsilence' },
    { type: 'play-tune', tune: null },
    { type: 'remember' },
    { type: 'say', line: { key: 'goodbye.say' } },
  );
}
