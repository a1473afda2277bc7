import { defineManifest, point, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'balloon',
  title: 'title',
  blurb: 'blurb',
  place: 'hall',
  seats: { min: 1, max: 6 },
  play: 'together',
  level: 2,
  minutes: 3,
  actions: {
    bat: trigger({ by: ['raise', 'any'], ask: 'ask.bat' }),
    hand: point({ by: ['reach', 'sway'], ask: 'ask.hand' }),
  },
});
