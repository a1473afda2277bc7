import type { Feedback } from '#kit';
import type { WolfEvent } from './rules.ts';

/** What is heard and read when something happens. Before he calls dinner there is no sound at all. */
export const feedback: Feedback<WolfEvent> = {
  'time-asked': { say: 'time-asked' },
  'watch-opened': { sound: 'needle' },
  'hour-told': { sound: 'clock', say: 'hour.1' },
  'step-taken': { sound: 'rustle' },
  'leaf-crackled': { sound: 'rustle', caption: 'leaf-crackled' },
  'coat-touched': { sound: 'seat-joined', caption: 'coat-touched' },
  'wolf-glanced': { sound: 'hm', caption: 'wolf-glanced' },
  'watch-shut': { sound: 'pin-knocked', music: 'stop' },
  'dinner-called': { sound: 'gong', say: 'dinner-called', music: 'go' },
  'run-begun': { sound: 'bleat' },
  'others-called-home': { sound: 'bleat', caption: 'others-called-home' },
  'soup-left': { sound: 'sigh', say: 'soup-left' },
  'wolf-followed': { sound: 'hm', caption: 'wolf-followed' },
  'dinner-served': { sound: 'cheer', say: 'dinner-served' },
};
