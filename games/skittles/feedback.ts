import type { Feedback } from '#kit';
import type { SkittlesEvent } from './rules/state.ts';

/** What is heard and read when something happens. Forget an event and this does not compile. */
export const feedback: Feedback<SkittlesEvent> = {
  'turn-called': { sound: 'turn-called', say: 'turn-called' },
  'aim-settled': { sound: 'prompt' },
  'ball-released': { sound: 'ball-released' },
  'ball-rolled': { sound: 'ball-rolled' },
  'ball-cushioned': { sound: 'ball-thudded' },
  'ball-thudded': { sound: 'ball-thudded' },
  'pin-knocked': { sound: 'pin-knocked' },
  'pin-wobbled': { sound: 'pin-wobbled' },
  'pin-fell': { sound: 'pin-fell' },
  'last-pin-fell': { sound: 'cheer', caption: 'last-pin-fell' },
  'last-pin-stayed': { sound: 'sigh', caption: 'last-pin-stayed' },
  'ball-scored': { sound: 'chalk', caption: 'ball-scored' },
  'ball-cheered': { sound: 'cheer', caption: 'ball-cheered' },
  'ball-passed': { sound: 'sigh', caption: 'ball-passed' },
  'flopper-bowled': { sound: 'applause', say: 'flopper-bowled' },
  'spare-bowled': { sound: 'cheer', say: 'spare-bowled' },
  'all-bowled': { sound: 'cheer', say: 'all-bowled' },
  'turn-chalked': { sound: 'chalk', say: 'turn-chalked' },
  'turn-chalked-none': { sound: 'cat', caption: 'turn-chalked-none' },
  'row-called': { sound: 'prompt', say: 'row-called' },
  'row-clapped': { sound: 'clap' },
  'pin-stood': { sound: 'pin-stood' },
  'game-chalked': { sound: 'applause', say: 'game-chalked' },
};
