import type { Feedback } from '#kit';
import type { ParcelEvent } from './rules.ts';

/** What is heard and read when something happens. The music is the game: it stops, and somebody has a parcel. */
export const feedback: Feedback<ParcelEvent> = {
  'music-began': { music: 'go', caption: 'music-began' },
  'parcel-passed': { sound: 'paper-rustled' },
  'parcel-drifted': { sound: 'paper-rustled' },
  'parcel-landed': { sound: 'focus' },
  'cat-patted': { sound: 'cat' },
  'row-clapped': { sound: 'clap' },
  'knot-tied': { sound: 'cat', caption: 'knot-tied' },
  'gramophone-ran-down': { sound: 'needle-lifted', caption: 'gramophone-ran-down' },
  'music-stopped': { music: 'stop', sound: 'needle-lifted', say: 'music-stopped' },
  'last-layer-came': { music: 'stop', sound: 'needle-lifted', say: 'last-layer-came' },
  'string-pulled': { sound: 'string-pulled' },
  'paper-torn': { sound: 'paper-torn' },
  'headline-read': { say: 'headline-read' },
  'treasure-found': { sound: 'seat-joined', say: 'treasure-found' },
  'talk-asked': { say: 'talk.picture' },
  'room-hushed': { caption: 'room-hushed' },
  'tin-opened': { sound: 'tin-opened', music: 'go', say: 'tin-opened' },
  'toffees-shared': { sound: 'cheer', say: 'toffees-shared' },
};
