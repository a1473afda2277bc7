import { defineManifest, point, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'skittles',
  title: 'title',
  blurb: 'blurb',
  place: 'alley',
  seats: { min: 1, max: 6 },
  play: 'turns',
  level: 3,
  minutes: 5,
  actions: {
    aim: point({ by: ['reach', 'sway'], ask: 'ask.aim' }),
    bowl: trigger({ by: ['swing', 'lob', 'raise', 'any'], ask: 'ask.bowl' }),
    clap: trigger({ by: ['clap', 'any'], ask: 'ask.clap' }),
  },
});
