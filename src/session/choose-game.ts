/** What is played: one game, another set of it, a whole session, and the pictures that a game is played with. */
import { afresh } from './afternoons.ts';
import type { Command, SessionState } from './contracts.ts';
import { otherSets } from './game-sets.ts';
import { enterGame } from './paths.ts';
import { gameAhead, programmeToday, wished } from './programme.ts';
import { and, refuse, type Step, step } from './step.ts';

const openToChoose: ReadonlySet<SessionState['path']> = new Set(['noticeboard', 'moment', 'chat', 'summary']);

/** One game, from where there is time for it; just before a game, another set of it. */
export function chooseGame(state: SessionState, gameId: string): Step {
  if (state.path === 'briefing') return chooseSet(state, gameId);
  if (!openToChoose.has(state.path)) return refuse(state, 'not-now');
  if (!state.games.some((game) => game.id === gameId)) return refuse(state, 'no-such-game');
  return and(afresh(state), (now) => enterGame(now, gameId));
}

/** Another set of the same game, just before it begins. */
function chooseSet(state: SessionState, gameId: string): Step {
  if (!otherSets(state).some(({ id }) => id === gameId)) return refuse(state, 'not-now');
  return step({ ...state, gameId, focus: 0 }, { type: 'play-cue', cue: 'chosen' }, { type: 'load-game', gameId });
}

/** The first game of what today's wish makes. */
export function startSession(state: SessionState): Step {
  if (!openToChoose.has(state.path)) return refuse(state, 'not-now');
  const programme = programmeToday(state);
  const first = gameAhead({ programme });
  if (programme === null || first === null) return refuse(state, 'no-games');
  return and(afresh(state), (now) => enterGame(now, first.gameId, programme));
}

/** Changes what a session is to be made of. */
export function wishSession(state: SessionState, change: Extract<Command, { type: 'wish-session' }>['wish']): Step {
  const wish = wished(state, change);
  const known = wish.playlist === null || state.kept.playlists.some(({ id }) => id === wish.playlist);
  return known ? step({ ...state, wish }, { type: 'remember' }) : refuse(state, 'no-such-playlist');
}

/** The pictures a game is played with from now on; null: those it comes with. */
export function choosePack(state: SessionState, gameId: string, packId: string | null): Step {
  const game = state.games.find(({ id }) => id === gameId);
  if (game === undefined) return refuse(state, 'no-such-game');
  if (packId !== null && !game.packs?.includes(packId)) return refuse(state, 'no-such-pack');
  const { [gameId]: _, ...others } = state.packs;
  return step({ ...state, packs: packId === null ? others : { ...others, [gameId]: packId } }, { type: 'remember' });
}
