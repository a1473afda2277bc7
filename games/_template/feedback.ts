import type { Feedback } from '#kit';
import type { BellEvent } from './rules.ts';

/** What is heard and read when something happens. Forget an event and this does not compile. */
export const feedback: Feedback<BellEvent> = {
  'turn-called': { sound: 'turn-called', say: 'turn-called' },
  'bell-rung': { sound: 'seat-joined', caption: 'bell-rung' },
  'bell-nudged': { sound: 'seat-joined', caption: 'bell-nudged' },
  'bell-rested': { sound: 'applause', caption: 'bell-rested' },
};
