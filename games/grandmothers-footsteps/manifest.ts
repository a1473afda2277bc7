import { defineManifest, effort, steady, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'grandmothers-footsteps',
  title: 'title',
  blurb: 'blurb',
  set: { of: 'grandmothers-footsteps', called: 'set' },
  wholeRoom: true,
  place: 'garden',
  seats: { min: 1, max: 6 },
  play: 'together',
  level: 2,
  minutes: 2.5,
  actions: {
    creep: effort({ by: ['pump', 'raise', 'any'], ask: 'ask.creep' }),
    freeze: steady({ by: ['still'], ask: 'ask.freeze' }),
    wave: trigger({ by: ['raise', 'any'], ask: 'ask.wave' }),
  },
});
