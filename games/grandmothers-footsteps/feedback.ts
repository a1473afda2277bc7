import type { Feedback } from '#kit';
import type { CreepEvent } from './rules.ts';

/** What is heard and read when something happens. While she looks there is no sound but that of a bush. */
export const feedback: Feedback<CreepEvent> = {
  'creeping-called': { sound: 'prompt', say: 'creeping-called' },
  'knitting-resumed': { sound: 'needle', caption: 'knitting-resumed' },
  'needle-clicked': { sound: 'needle' },
  'cat-mewed': { sound: 'cat' },
  'needles-stopped': { sound: 'hm', say: 'needles-stopped' },
  'stitch-picked-up': { sound: 'needle', caption: 'stitch-picked-up' },
  'grandmother-looked': { caption: 'grandmother-looked' },
  'bush-rustled': { sound: 'rustle' },
  'eyebrow-raised': { sound: 'hm', caption: 'eyebrow-raised' },
  'bushes-counted': { sound: 'hm', caption: 'bushes-counted' },
  'chair-reached': { sound: 'seat-joined', caption: 'chair-reached' },
  'others-waved-on': { sound: 'rustle' },
  'grandmother-dozed': { sound: 'snore', say: 'grandmother-dozed' },
  'hush-fell': { caption: 'hush-fell' },
  'grandmother-surprised': { sound: 'cheer', say: 'grandmother-surprised' },
  'tea-poured': { sound: 'tea', say: 'tea-poured' },
};
