/**
 * What happens on the way into each place of the afternoon. Every function takes the state as it is and returns the
 * state on its new path with what has to be done for it.
 */
import type { Outcome } from '#kit';
import type { SourceKind } from '#pose';
import type { SessionPath, SessionState } from './contracts.ts';
import { withRoomKept } from './known-rooms.ts';
import { demoSeats, takingPart, tuneOf, withKeySeats, withoutLanes } from './seats.ts';
import { and, onPath, type Step, stay, step } from './step.ts';

export function enterNoticeboard(state: SessionState): Step {
  const fresh = { ...state, gameId: null, outcome: null, demo: false, resumeTo: null };
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
  return state.seats.length > 0 ? enterSeats(state) : stay(onPath(state, 'room'));
}

/** From a chosen game to whoever is there to play it. */
export function enterGame(state: SessionState, gameId: string): Step {
  const chosen = { ...state, gameId, outcome: null, demo: false };
  const loading = step(chosen, { type: 'play-cue', cue: 'chosen' }, { type: 'load-game', gameId });
  if (!state.sourceOpen) return and(loading, (next) => useSource(next, next.source));
  return and(loading, afterSource);
}

export function enterSeats(state: SessionState): Step {
  return step(onPath(state, 'seats'), { type: 'say', line: { key: 'seats.ask' } });
}

/** Everyone seen plays when nobody has said otherwise. */
export function enterBriefing(state: SessionState): Step {
  const anyone = takingPart(state).length > 0;
  const seats = anyone ? state.seats : state.seats.map((seat) => ({ ...seat, status: 'joined' as const }));
  const first = seats.find((seat) => seat.status === 'joined');
  if (state.gameId === null || first === undefined) return stay(state);
  const kept = withRoomKept({ ...state, seats });
  return step(onPath(kept, 'briefing'), { type: 'play-tune', tune: null }, { type: 'remember' });
}

export function enterPlaying(state: SessionState): Step {
  const { gameId } = state;
  const seats = state.demo ? demoSeats(state) : takingPart(state).map((seat) => seat.id);
  const [first] = seats;
  if (gameId === null || first === undefined) return stay(state);
  const seed = state.seed + state.played.length;
  return step(
    onPath({ ...state, outcome: null }, 'playing'),
    { type: 'play-tune', tune: tuneOf(state) },
    {
      type: 'start-game',
      gameId,
      seats,
      seed,
      pace: state.pace,
      level: 3,
      handicaps: {},
      packId: state.packs[gameId] ?? null,
      first,
      demo: state.demo,
    },
  );
}

/** The camera page, with the game held as it is. */
export function holdForSource(state: SessionState): Step {
  const held = { ...state, resumeTo: 'playing' as const };
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
  const resumeTo = state.path;
  const held = state.path === 'camera' && state.resumeTo === 'playing' ? 'playing' : resumeTo;
  return step(
    onPath({ ...state, resumeTo: held }, 'paused'),
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
  const there = and(sounding, (now) => stay({ ...onPath(now, to), resumeTo: null }));
  return to === 'camera' && state.sourceOpen ? and(there, afterSource) : there;
}

const needsSource = (path: SessionPath): boolean =>
  path === 'room' || path === 'seats' || path === 'briefing' || path === 'playing';

export function enterMoment(state: SessionState, outcome: Outcome): Step {
  const { gameId } = state;
  if (gameId === null) return stay(state);
  if (state.demo) return and(step(state, { type: 'end-game' }), enterNoticeboard);
  const played = [...state.played, { gameId, outcome }];
  return step(
    onPath({ ...state, outcome, played }, 'moment'),
    { type: 'play-cue', cue: 'applause' },
    { type: 'play-tune', tune: 'ending' },
    { type: 'remember' },
  );
}

/** Everything stops: the game ends, the camera is closed, nobody is scored. */
export function enterGoodbye(state: SessionState): Step {
  const ended = {
    ...state,
    gameId: null,
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

/** One page back; the game under it ends. */
export function goBack(state: SessionState): Step {
  const back = (): Step => and(step(state, { type: 'end-game' }, { type: 'hush' }), enterNoticeboard);
  switch (state.path) {
    case 'camera':
    case 'room':
    case 'seats':
    case 'moment':
      return back();
    case 'briefing':
      return enterSeats(state);
    default:
      return stay(state);
  }
}

/** The plain "yes" of each page. */
export function goOn(state: SessionState): Step {
  switch (state.path) {
    case 'seats':
      return enterBriefing(state);
    case 'briefing':
    case 'moment':
      return enterPlaying(state);
    case 'goodbye':
      return enterNoticeboard(state);
    case 'paused':
      return resume(state);
    default:
      return stay(state);
  }
}
