import type { Feedback } from '#kit';
import type { SnakesEvent } from './rules.ts';

/** What is heard and read when something happens. Forget an event and this does not compile. */
export const feedback: Feedback<SnakesEvent> = {
  'board-opened': { sound: 'turn-called', say: 'board-opened' },
  'turn-called': { sound: 'prompt', say: 'turn-called' },
  'partners-called': { sound: 'prompt', say: 'partners-called' },
  'donkey-called': { sound: 'prompt', caption: 'donkey-called' },
  'cup-rattled': { sound: 'cup' },
  'die-thrown': { sound: 'ball-released' },
  'throw-shared': { sound: 'cup' },
  'gull-tipped': { sound: 'gull', caption: 'gull-tipped' },
  'die-knocked': { sound: 'die' },
  'die-settled': { say: 'die-settled' },
  'wind-rose': { say: 'wind-rose' },
  'die-lay': { say: 'die-lay' },
  'dice-lay': { say: 'dice-lay' },
  'die-taken': { sound: 'chosen', say: 'die-settled' },
  'counter-stepped': { sound: 'step' },
  'ladder-found': { sound: 'chosen', say: 'deed.biscuit-shared' },
  'slide-found': { sound: 'slide', say: 'deed.cake-tasted' },
  'picture-found': { sound: 'seat-joined', say: 'picture.bucket' },
  'item-found': { sound: 'seat-joined', say: 'picture.item' },
  'rung-climbed': { sound: 'step' },
  'ladder-topped': { sound: 'cheer', caption: 'ladder-topped' },
  'room-swayed': { sound: 'sigh' },
  'mat-landed': { sound: 'applause', caption: 'mat-landed' },
  'top-reached': { sound: 'applause', caption: 'top-reached' },
  'climb-called': { sound: 'turn-called', say: 'climb-called' },
  'hush-fell': { caption: 'hush-fell' },
  'flags-raised': { sound: 'cheer', say: 'flags-raised' },
};
