import { defineManifest, effort, trigger } from '#kit';

/** All that the house needs to know of the game. Texts are keys of `words.ts`. */
export const manifest = defineManifest({
  id: 'pass-the-parcel',
  title: 'title',
  blurb: 'blurb',
  place: 'parlour',
  tune: 'parcel',
  seats: { min: 1, max: 6 },
  play: 'together',
  level: 3,
  minutes: 5,
  usesPack: true,
  actions: {
    pass: trigger({ by: ['swing', 'raise', 'any'], ask: 'ask.pass' }),
    unwrap: effort({ by: ['pump', 'raise', 'any'], ask: 'ask.unwrap' }),
    clap: effort({ by: ['clap', 'pump', 'any'], ask: 'ask.clap' }),
  },
});
