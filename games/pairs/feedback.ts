import type { Feedback } from '#kit';
import type { PairsEvent } from './rules/state.ts';

/** What is heard and read when something happens. Forget an event and this does not compile. */
export const feedback: Feedback<PairsEvent> = {
  'cards-dealt': { sound: 'paper-rustled', say: 'cards-dealt' },
  'card-laid': { sound: 'paper-rustled' },
  'turn-called': { sound: 'turn-called', say: 'turn-called' },
  'frame-moved': { sound: 'focus' },
  'card-turned': { sound: 'chosen' },
  'card-lifted': { sound: 'chosen' },
  'column-chosen': { sound: 'focus' },
  'second-asked': { caption: 'second-asked' },
  'cards-shown': { sound: 'tea', caption: 'cards-shown' },
  'cards-shown-briefly': { sound: 'tea', caption: 'cards-shown-briefly' },
  'pair-found': { sound: 'cheer', say: 'pair-found' },
  'question-asked': { sound: 'tea', say: 'question-asked' },
  'own-question-asked': { sound: 'tea', say: 'own-question-asked' },
  'tea-stirred': { sound: 'tea' },
  'memory-stirred': { sound: 'prompt', caption: 'memory-stirred' },
  'album-opened': { sound: 'applause', say: 'album-opened' },
};
