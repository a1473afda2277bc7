import type { Feedback } from '#kit';
import type { BalloonEvent } from './rules/state.ts';

/** What is heard and read when something happens. Forget an event and this does not compile. */
export const feedback: Feedback<BalloonEvent> = {
  'balloon-tossed': { sound: 'turn-called', say: 'balloon-tossed' },
  'player-called': { sound: 'prompt', caption: 'player-called' },
  'balloon-patted': { sound: 'clap' },
  'balloon-nudged': { sound: 'prompt' },
  'dog-nosed': { sound: 'sigh', caption: 'dog-nosed' },
  'row-waved': { sound: 'focus' },
  'bats-counted': { sound: 'applause', caption: 'bats-counted' },
  'long-balloon-came': { sound: 'turn-called', say: 'long-balloon-came' },
  'great-balloon-came': { sound: 'turn-called', say: 'great-balloon-came' },
  'room-hushed': { caption: 'room-hushed' },
  'balloons-dropped': { sound: 'cheer', say: 'balloons-dropped' },
};
