import { defineManifest, effort, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'mr-wolf',
  title: 'title',
  blurb: 'blurb',
  set: { of: 'grandmothers-footsteps', called: 'set' },
  wholeRoom: true,
  place: 'park',
  seats: { min: 1, max: 6 },
  play: 'together',
  level: 2,
  minutes: 2,
  actions: {
    step: effort({ by: ['pump', 'raise', 'any'], ask: 'ask.step' }),
    home: trigger({ by: ['raise', 'any'], ask: 'ask.home' }),
  },
});
