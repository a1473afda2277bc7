import { clamp01, type Pace, type SeatId } from '#core';
import { type GameSignal, roomSeat } from '#kit';
import { resumeAfternoon } from './afternoons.ts';
import { choices } from './choices.ts';
import { chooseGame, choosePack, startSession, wishSession } from './choose-game.ts';
import { setWholeRoom } from './choose-room.ts';
import type { Command, SessionState } from './contracts.ts';
import { measureDelay } from './delay.ts';
import { backupFile, undoKept } from './keeping.ts';
import { followCamera, keepSeats, offersSameSeats, sameSeats } from './known-rooms.ts';
import { goBack, goOn } from './pages-on-and-back.ts';
import {
  enterBreather,
  enterGoodbye,
  enterHelping,
  enterNoticeboard,
  enterPage,
  enterSeats,
  everybodyPlays,
  pause,
  resume,
  useSource,
} from './paths.ts';
import { createPerson, deletePerson, editPerson, exportPerson, seatAsLastTime, seatPerson } from './people.ts';
import { createPlaylist, deletePlaylist, renamePlaylist, setPlaylistGames } from './playlists.ts';
import { deleteRecord, exportRecords, setMood, setNote } from './records.ts';
import {
  addSeat,
  letGo,
  nameSeat,
  placeSeat,
  removeSeat,
  restSeat,
  swapSeats,
  takeSeat,
  undoSeats,
} from './seat-hands.ts';
import { seatOf, withKnown, withoutSeat, withSeat } from './seats.ts';
import { skipItem } from './session-walk.ts';
import { and, inPlay, refuse, type Step, seatedPaths, stay, step } from './step.ts';
import { joinTeam, setTeams } from './teams.ts';
import { addWalkway, placeWalkway, removeWalkway, takeWalkway } from './walkways.ts';
import { playsAsOne } from './whole-room.ts';

const inGame = (state: SessionState): boolean => inPlay(state) && !state.demo;

/** Where people may sit down: before a game and in it. */
const isOpenToJoin = ({ path }: SessionState): boolean => path === 'seats' || seatedPaths.has(path);

function joinSeat(state: SessionState, seat: SeatId): Step {
  const before = seatOf(state, seat);
  if (!isOpenToJoin(state) || state.demo) return refuse(state, 'not-now');
  if (before?.status === 'joined') return stay(state);
  return step(
    withSeat(state, seat, { status: 'joined', present: before?.present ?? true }),
    { type: 'play-cue', cue: 'seat-joined' },
    { type: 'remember' },
  );
}

function leaveSeat(state: SessionState, seat: SeatId): Step {
  const before = seatOf(state, seat);
  if (!before) return refuse(state, 'no-such-seat');
  return stay(before.lane ? withSeat(state, seat, { status: 'proposed' }) : withoutSeat(state, seat));
}

function choose(state: SessionState, index: number): Step {
  const choice = choices(state)[index];
  return choice ? obey(state, choice.command) : refuse(state, 'no-such-choice');
}

function moveFocus(state: SessionState, by: 1 | -1): Step {
  const count = choices(state).length;
  if (count < 2) return stay(state);
  const focus = (state.focus + by + count) % count;
  return step({ ...state, focus }, { type: 'play-cue', cue: 'focus' });
}

function chooseSource(state: SessionState, command: Extract<Command, { type: 'use-source' }>): Step {
  const open = state.path === 'camera' || state.path === 'room' || state.path === 'noticeboard';
  return open ? useSource(state, command.source) : refuse(state, 'not-now');
}

/** Windows are polished before a camera, by those who are there. */
function measureRange(state: SessionState): Step {
  if (!beforeGame(state)) return refuse(state, 'not-now');
  if (!isWatched(state)) return refuse(state, 'no-camera');
  return enterPage(everybodyPlays(state), 'range');
}

const beforeGame = ({ path }: SessionState): boolean => path === 'seats' || path === 'briefing';
const isWatched = ({ seats }: SessionState): boolean => seats.some(({ lane }) => lane !== null);

/** Whether windows can be polished now. */
export const canMeasure = (state: SessionState): boolean => beforeGame(state) && isWatched(state);

function setPlan(state: SessionState, { seat, action, movement }: Extract<Command, { type: 'set-plan' }>): Step {
  const before = seatOf(state, seat);
  const { gameId } = state;
  if (before === undefined) return refuse(state, 'no-such-seat');
  if (gameId === null || state.demo) return refuse(state, 'not-now');
  const { [action]: _, ...others } = before.plans[gameId] ?? {};
  const plan = movement === null ? others : { ...others, [action]: movement };
  return stay(withSeat(state, seat, { plans: { ...before.plans, [gameId]: plan } }));
}

/** What is said of a seat that plays. */
function ofSeat(state: SessionState, seat: SeatId, then: () => Step): Step {
  if (!inGame(state)) return refuse(state, 'not-now');
  return seatOf(state, seat) === undefined ? refuse(state, 'no-such-seat') : then();
}

function setAbility(state: SessionState, { seat, ability }: Extract<Command, { type: 'set-ability' }>): Step {
  if (!seatOf(state, seat)) return refuse(state, 'no-such-seat');
  return step(withKnown(state, seat, { ability }), { type: 'remember' });
}

type Deeds = {
  readonly [T in Command['type']]: (state: SessionState, command: Extract<Command, { type: T }>) => Step;
};

const deeds: Deeds = {
  'choose-game': (state, { gameId }) => chooseGame(state, gameId),
  'set-whole-room': (state, { on }) => setWholeRoom(state, on),
  'go-on': goOn,
  'go-back': goBack,
  focus: (state, { by }) => moveFocus(state, by),
  'choose-focused': (state) => (choices(state).length === 0 ? stay(state) : choose(state, state.focus)),
  choose: (state, { index }) => choose(state, index),
  pause,
  resume,
  'toggle-pause': (state) => (state.path === 'paused' ? resume(state) : pause(state)),
  stop: enterGoodbye,
  'use-source': chooseSource,
  'join-seat': (state, { seat }) => joinSeat(state, seat),
  'leave-seat': (state, { seat }) => leaveSeat(state, seat),
  'rest-seat': (state, { seat }) => restSeat(state, seat),
  'name-seat': (state, { seat, name }) => nameSeat(state, seat, name),
  'take-seat': (state, { seat, doing }) => takeSeat(state, seat, doing),
  'let-go-seat': letGo,
  'place-seat': (state, { seat, lane }) => placeSeat(state, seat, lane),
  'swap-seats': (state, { seat, other }) => swapSeats(state, seat, other),
  'add-seat': addSeat,
  'remove-seat': (state, { seat }) => removeSeat(state, seat),
  'same-seats': (state) =>
    state.path === 'room' && offersSameSeats(state) ? and(sameSeats(state), enterSeats) : sameSeats(state),
  'follow-camera': followCamera,
  'keep-seats': keepSeats,
  'add-walkway': addWalkway,
  'take-walkway': (state, { index }) => takeWalkway(state, index),
  'place-walkway': (state, { index, walkway }) => placeWalkway(state, index, walkway),
  'remove-walkway': (state, { index }) => removeWalkway(state, index),
  'undo-seats': undoSeats,
  'seat-person': (state, { seat, person }) => seatPerson(state, seat, person),
  'seat-as-last-time': seatAsLastTime,
  'set-ability': setAbility,
  'set-plan': setPlan,
  'set-teams': (state, { teams }) => setTeams(state, teams),
  'join-team': (state, { seat, team }) => joinTeam(state, seat, team),
  act: (state, { input }) => (inGame(state) ? step(state, { type: 'act', input }) : refuse(state, 'not-now')),
  'skip-turn': (state) => signal(state, { type: 'skip-turn' }),
  'stop-here': (state) => signal(state, { type: 'stop-here' }),
  'wind-up': (state) => signal(state, { type: 'wind-up' }),
  'help-seat': (state, { seat }) =>
    playsAsOne(state)
      ? signal(state, { type: 'help', seat: roomSeat })
      : ofSeat(state, seat, () => signal(state, { type: 'help', seat })),
  'help-together': (state, { seat }) =>
    playsAsOne(state) ? refuse(state, 'not-now') : ofSeat(state, seat, () => enterHelping(state, seat)),
  'take-breather': (state) => (inGame(state) ? enterBreather(state) : refuse(state, 'not-now')),
  'set-pace': (state, { pace }) => setPace(state, pace),
  'set-volumes': (state, { volumes }) => step({ ...state, volumes: heldVolumes(volumes) }, { type: 'remember' }),
  'choose-camera': chooseCamera,
  'set-television': (state, wanted) => step(state, { type: 'set-up', wanted }),
  'measure-delay': measureDelay,
  'set-theme': (state, wanted) => step(state, { type: 'set-up', wanted }),
  'set-language': (state, wanted) => step(state, { type: 'set-up', wanted }),
  'reopen-page': (state, wanted) =>
    state.path === 'noticeboard' ? step(state, { type: 'set-up', wanted }) : refuse(state, 'not-now'),
  'try-machine': (state, wanted) => step(state, { type: 'set-up', wanted }),
  'set-sound-elsewhere': (state, wanted) => step(state, { type: 'set-up', wanted }),
  'test-sound': (state) => step(state, { type: 'play-cue', cue: 'applause' }),
  'start-session': startSession,
  'resume-afternoon': resumeAfternoon,
  'wish-session': (state, { wish }) => wishSession(state, wish),
  'draw-again': (state) => step({ ...state, wish: { ...state.wish, draw: state.wish.draw + 1 } }, { type: 'remember' }),
  'skip-item': (state) =>
    state.programme === null || !seatedPaths.has(state.path) ? refuse(state, 'not-now') : skipItem(state),
  'measure-range': measureRange,
  'choose-pack': (state, { gameId, packId }) => choosePack(state, gameId, packId),
  'create-playlist': (state, { name, games }) => createPlaylist(state, name, games),
  'rename-playlist': (state, { playlist, name }) => renamePlaylist(state, playlist, name),
  'set-playlist-games': (state, { playlist, games }) => setPlaylistGames(state, playlist, games),
  'delete-playlist': (state, { playlist }) => deletePlaylist(state, playlist),
  'create-person': (state, { details }) => createPerson(state, details),
  'edit-person': (state, { person, change }) => editPerson(state, person, change),
  'delete-person': (state, { person }) => deletePerson(state, person),
  'export-person': (state, { person }) => exportPerson(state, person),
  'set-mood': (state, { record, of, mood }) => setMood(state, record, of, mood),
  'set-note': (state, { record, note }) => setNote(state, record, note),
  'delete-record': (state, { record }) => deleteRecord(state, record),
  'export-records': (state, { form }) => exportRecords(state, form),
  'undo-kept': undoKept,
  'make-backup': (state) => step(state, { type: 'hand-over', file: backupFile(state) }),
  'restore-backup': (state, { text }) => step(state, { type: 'read-backup', text }),
};

function signal(state: SessionState, what: GameSignal): Step {
  return inGame(state) ? step(state, { type: 'signal-game', signal: what }) : refuse(state, 'not-now');
}

/** Said while the game plays itself: these leave it be. */
const throughDemo: ReadonlySet<Command['type']> = new Set([
  'stop',
  'pause',
  'toggle-pause',
  'set-volumes',
  'set-television',
  'set-theme',
  'set-language',
  'set-sound-elsewhere',
  'try-machine',
  'test-sound',
]);
/** Whoever says one of these knows what they want: the demo ends, and it is done. */
const throughNoticeboard: ReadonlySet<Command['type']> = new Set([
  'choose-game',
  'start-session',
  'resume-afternoon',
  'reopen-page',
]);
/** Said of what is kept: nothing to do with what goes on. */
const keepings: ReadonlySet<Command['type']> = new Set([
  'wish-session',
  'draw-again',
  'choose-pack',
  'create-playlist',
  'rename-playlist',
  'set-playlist-games',
  'delete-playlist',
  'create-person',
  'edit-person',
  'delete-person',
  'export-person',
  'set-mood',
  'set-note',
  'delete-record',
  'export-records',
  'undo-kept',
  'make-backup',
  'restore-backup',
]);

/**
 * Does what a person asks, from every state: what does not fit is refused with a reason, changes nothing and never throws.
 * In a demo any command about what goes on but stop and pause ends the demo; a press that only woke the television does no more.
 */
export function obey(state: SessionState, command: Command): Step {
  if (state.path === 'elsewhere') return refuse(state, 'elsewhere');
  if (state.demo && !throughDemo.has(command.type) && !keepings.has(command.type)) {
    const ended = and(step(state, { type: 'end-game' }), enterNoticeboard);
    if (!throughNoticeboard.has(command.type)) return ended;
    const then = obey(ended.state, command);
    return then.refused === null ? and(ended, () => then) : refuse(state, then.refused);
  }
  return (deeds[command.type] as (state: SessionState, command: Command) => Step)(state, command);
}

/** Another camera is looked through at once where one is open. */
function chooseCamera(state: SessionState, wanted: Extract<Command, { type: 'choose-camera' }>): Step {
  const chosen = step(state, { type: 'set-up', wanted });
  if (state.source !== 'camera' || !state.sourceOpen) return chosen;
  return and(chosen, (now) => step(now, { type: 'close-source' }, { type: 'open-source', source: 'camera' }));
}

/** In a game the new pace is said, since nothing else shows it at once. */
function setPace(state: SessionState, pace: Pace): Step {
  const set = step({ ...state, pace }, { type: 'remember' });
  if (!inGame(state) || pace === state.pace) return set;
  return and(set, (now) => step(now, { type: 'say', line: { key: `pace.${pace}` } }));
}

function heldVolumes(volumes: SessionState['volumes']): SessionState['volumes'] {
  return { voice: clamp01(volumes.voice), music: clamp01(volumes.music), effects: clamp01(volumes.effects) };
}
