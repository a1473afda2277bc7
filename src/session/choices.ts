import type { Choice, SessionState } from './contracts.ts';
import { takingPart } from './seats.ts';

const tryAgain: Choice = {
  id: 'try-again',
  label: 'choice.try-again',
  command: { type: 'use-source', source: 'camera' },
};
const practise: Choice = {
  id: 'practise',
  label: 'choice.practise',
  command: { type: 'use-source', source: 'puppet' },
};
const useKeys: Choice = { id: 'use-keys', label: 'choice.use-keys', command: { type: 'use-source', source: 'none' } };
const goBack: Choice = { id: 'go-back', label: 'choice.go-back', command: { type: 'go-back' } };
const finish: Choice = { id: 'finish', label: 'choice.finish', command: { type: 'stop' } };
const resume: Choice = { id: 'resume', label: 'choice.resume', command: { type: 'resume' } };

const goOn = (label: string): Choice => ({ id: 'go-on', label, command: { type: 'go-on' } });

function gameChoices(state: SessionState): readonly Choice[] {
  return state.games.map((game) => ({
    id: `game:${game.id}`,
    label: 'choice.play-game',
    values: { gameId: game.id },
    command: { type: 'choose-game', gameId: game.id },
  }));
}

function seatChoices(state: SessionState): readonly Choice[] {
  const joined = takingPart(state).length;
  if (state.seats.length === 0) return [goBack, useKeys];
  return [goOn(joined > 0 ? 'choice.start' : 'choice.everyone-plays'), goBack];
}

/** All that can be done on the present screen by touch, key or clicker, in the order it is drawn. */
export function choices(state: SessionState): readonly Choice[] {
  switch (state.path) {
    case 'noticeboard':
      return gameChoices(state);
    case 'camera':
      if (state.resumeTo === 'playing') return [tryAgain, useKeys, finish];
      return state.problem ? [tryAgain, practise, useKeys, goBack] : [practise, useKeys, goBack];
    case 'room':
      return [useKeys, practise, goBack];
    case 'seats':
      return seatChoices(state);
    case 'briefing':
      return [goOn('choice.begin'), goBack];
    case 'paused':
      return [resume, finish];
    case 'moment':
      return [
        { id: 'again', label: 'choice.again', command: { type: 'go-on' } },
        { id: 'another', label: 'choice.another', command: { type: 'go-back' } },
        finish,
      ];
    case 'goodbye':
      return [goOn('choice.noticeboard')];
    case 'boot':
    case 'playing':
      return [];
  }
}
