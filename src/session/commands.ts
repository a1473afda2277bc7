import { clamp01, type Pace, type SeatId } from '#core';
import { choices } from './choices.ts';
import type { Command, SessionState } from './contracts.ts';
import { followCamera, keepSeats, sameSeats } from './known-rooms.ts';
import {
  enterGame,
  enterGoodbye,
  enterNoticeboard,
  enterSeats,
  goBack,
  goOn,
  pause,
  resume,
  useSource,
} from './paths.ts';
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
import { and, refuse, type Step, stay, step } from './step.ts';
import { addWalkway, placeWalkway, removeWalkway, takeWalkway } from './walkways.ts';

const inGame = (state: SessionState): boolean => state.path === 'playing' && !state.demo;

function joinSeat(state: SessionState, seat: SeatId): Step {
  const before = seatOf(state, seat);
  const open = state.path === 'seats' || state.path === 'briefing' || state.path === 'playing';
  if (!open || state.demo || before?.status === 'joined') return stay(state);
  return step(
    withSeat(state, seat, { status: 'joined', present: before?.present ?? true }),
    { type: 'play-cue', cue: 'seat-joined' },
    { type: 'remember' },
  );
}

function leaveSeat(state: SessionState, seat: SeatId): Step {
  const before = seatOf(state, seat);
  if (!before) return stay(state);
  return stay(before.lane ? withSeat(state, seat, { status: 'proposed' }) : withoutSeat(state, seat));
}

function choose(state: SessionState, index: number): Step {
  const choice = choices(state)[index];
  return choice ? obey(state, choice.command) : stay(state);
}

function moveFocus(state: SessionState, by: 1 | -1): Step {
  const count = choices(state).length;
  if (count < 2) return stay(state);
  const focus = (state.focus + by + count) % count;
  return step({ ...state, focus }, { type: 'play-cue', cue: 'focus' });
}

function chooseGame(state: SessionState, gameId: string): Step {
  const known = state.games.some((game) => game.id === gameId);
  const open = state.path === 'noticeboard' || state.path === 'moment';
  return known && open ? enterGame(state, gameId) : stay(state);
}

function chooseSource(state: SessionState, command: Extract<Command, { type: 'use-source' }>): Step {
  const open = state.path === 'camera' || state.path === 'room' || state.path === 'noticeboard';
  return open ? useSource(state, command.source) : stay(state);
}

/**
 * Does what a person asks, from every state: what does not fit is left alone, without a word and without an exception.
 * In a demo any command but stop and pause ends the demo.
 */
export function obey(state: SessionState, command: Command): Step {
  if (state.demo && command.type !== 'stop' && command.type !== 'pause' && command.type !== 'toggle-pause') {
    return and(step(state, { type: 'end-game' }), enterNoticeboard);
  }
  switch (command.type) {
    case 'choose-game':
      return chooseGame(state, command.gameId);
    case 'go-on':
      return goOn(state);
    case 'go-back':
      return goBack(state);
    case 'focus':
      return moveFocus(state, command.by);
    case 'choose-focused':
      return choose(state, state.focus);
    case 'choose':
      return choose(state, command.index);
    case 'pause':
      return pause(state);
    case 'resume':
      return resume(state);
    case 'toggle-pause':
      return state.path === 'paused' ? resume(state) : pause(state);
    case 'stop':
      return enterGoodbye(state);
    case 'use-source':
      return chooseSource(state, command);
    case 'join-seat':
      return joinSeat(state, command.seat);
    case 'leave-seat':
      return leaveSeat(state, command.seat);
    case 'rest-seat':
      return restSeat(state, command.seat);
    case 'name-seat':
      return nameSeat(state, command.seat, command.name);
    case 'take-seat':
      return takeSeat(state, command.seat, command.doing);
    case 'let-go-seat':
      return letGo(state);
    case 'place-seat':
      return placeSeat(state, command.seat, command.lane);
    case 'swap-seats':
      return swapSeats(state, command.seat, command.other);
    case 'add-seat':
      return addSeat(state);
    case 'remove-seat':
      return removeSeat(state, command.seat);
    case 'same-seats':
      return and(sameSeats(state), (now) => (now !== state && now.path === 'room' ? enterSeats(now) : stay(now)));
    case 'follow-camera':
      return followCamera(state);
    case 'keep-seats':
      return keepSeats(state);
    case 'add-walkway':
      return addWalkway(state);
    case 'take-walkway':
      return takeWalkway(state, command.index);
    case 'place-walkway':
      return placeWalkway(state, command.index, command.walkway);
    case 'remove-walkway':
      return removeWalkway(state, command.index);
    case 'undo-seats':
      return undoSeats(state);
    case 'set-ability':
      return seatOf(state, command.seat)
        ? step(withKnown(state, command.seat, { ability: command.ability }), { type: 'remember' })
        : stay(state);
    case 'skip-turn':
      return inGame(state) ? step(state, { type: 'signal-game', signal: { type: 'skip-turn' } }) : stay(state);
    case 'stop-here':
      return inGame(state) ? step(state, { type: 'signal-game', signal: { type: 'stop-here' } }) : stay(state);
    case 'help-seat':
      return inGame(state)
        ? step(state, { type: 'signal-game', signal: { type: 'help', seat: command.seat } })
        : stay(state);
    case 'set-pace':
      return setPace(state, command.pace);
    case 'set-volumes':
      return step({ ...state, volumes: heldVolumes(command.volumes) }, { type: 'remember' });
    case 'act':
      return inGame(state) ? step(state, { type: 'act', input: command.input }) : stay(state);
    case 'choose-camera':
      return chooseCamera(state, command);
    case 'set-television':
      return step(state, { type: 'set-up', wanted: command });
    case 'test-sound':
      return step(state, { type: 'play-cue', cue: 'applause' });
    case 'seat-person':
    case 'seat-as-last-time':
    case 'set-plan':
    case 'set-teams':
    case 'help-together':
    case 'take-breather':
    case 'wind-up':
    case 'start-session':
    case 'resume-afternoon':
    case 'wish-session':
    case 'draw-again':
    case 'skip-item':
    case 'measure-range':
    case 'choose-pack':
    case 'create-playlist':
    case 'rename-playlist':
    case 'set-playlist-games':
    case 'delete-playlist':
    case 'create-person':
    case 'edit-person':
    case 'delete-person':
    case 'export-person':
    case 'set-mood':
    case 'set-note':
    case 'delete-record':
    case 'export-records':
    case 'undo-kept':
    case 'make-backup':
    case 'restore-backup':
      return refuse(state, 'not-now');
  }
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
