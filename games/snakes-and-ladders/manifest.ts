import { defineManifest, effort, lean, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'snakes-and-ladders',
  title: 'title',
  blurb: 'blurb',
  place: 'promenade',
  seats: { min: 1, max: 6 },
  play: 'turns',
  level: 2,
  minutes: 5,
  usesPack: true,
  actions: {
    throw: trigger({ by: ['raise', 'lob', 'swing', 'any'], ask: 'ask.throw' }),
    shake: effort({ by: ['pump', 'raise', 'any'], ask: 'ask.shake' }),
    climb: effort({ by: ['pump', 'raise', 'any'], ask: 'ask.climb' }),
    slide: lean({ by: ['sway'], ask: 'ask.slide' }),
    pick: trigger({ by: ['raise', 'any'], ask: 'ask.pick' }),
  },
});
