import { defineManifest, point, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'pairs',
  title: 'title',
  blurb: 'blurb',
  place: 'parlour',
  seats: { min: 1, max: 6 },
  play: 'turns',
  level: 3,
  minutes: 4,
  usesPack: true,
  actions: {
    point: point({ by: ['reach'], ask: 'ask.point' }),
    choose: trigger({ by: ['raise', 'any'], ask: 'ask.choose' }),
    stir: trigger({ by: ['pump', 'any'], ask: 'ask.stir' }),
  },
});
