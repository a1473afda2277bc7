import { defineManifest, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: '_template',
  title: 'title',
  blurb: 'blurb',
  place: 'hall',
  seats: { min: 1, max: 6 },
  play: 'turns',
  level: 2,
  minutes: 1,
  actions: { ring: trigger({ by: ['raise', 'swing', 'any'], ask: 'ask.ring' }) },
  hidden: true,
});
