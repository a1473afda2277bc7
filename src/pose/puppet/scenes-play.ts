/** Scenes in which people play. They loop, so what they do comes again: a swing out of turn is for the game to ignore. */
import type { Side } from '../joints.ts';
import { rad, type TimedMove } from './moves.ts';
import { people } from './people.ts';
import type { Scene } from './scene.ts';
import { byDay, sitting, tableCamera } from './scene-parts.ts';

const swings = (side: Side, ...atSeconds: readonly number[]): readonly TimedMove[] =>
  atSeconds.map((s) => ({ type: 'swing', side, atMs: s * 1000 }));

const joinAndBowl: Scene = {
  ...byDay,
  name: 'join-and-bowl',
  about: 'Two sit. The one on the left of the television raises a hand, then the other; then they bowl in turn.',
  loopMs: 32_000,
  cast: [
    // Larger x is on the left of the mirrored television: this is who joins first.
    sitting(people.ivy, 0.52, 11, [
      { type: 'raise', side: 'left', holdMs: 1000, atMs: 4000 },
      ...swings('left', 12, 17, 22, 27),
    ]),
    sitting(people.walter, -0.52, 12, [
      { type: 'raise', side: 'right', holdMs: 1000, atMs: 6000 },
      ...swings('right', 14.5, 19.5, 24.5),
    ]),
  ],
};

const oneBowls: Scene = {
  ...byDay,
  name: 'one-bowls',
  about: 'One sits, raises a hand, and bowls every eight seconds.',
  loopMs: 40_000,
  cast: [
    sitting(people.edith, 0, 21, [
      { type: 'raise', side: 'right', holdMs: 1000, atMs: 3000 },
      ...swings('right', 10, 18, 26, 34),
    ]),
  ],
};

const oneArrives: Scene = {
  ...byDay,
  name: 'one-arrives',
  about: 'An empty chair; somebody comes in, sits down to play, raises a hand, bowls three times, and goes.',
  loopMs: 56_000,
  cast: [
    {
      figure: people.meera,
      seed: 25,
      at: { x: 0, z: 0 },
      script: [
        // Everybody on a chair begins on it: up and out of the picture before the first frame anybody could look at.
        { type: 'stand', atMs: -40_000 },
        { type: 'walk', to: { x: 2.7, z: 0 }, facingRad: Math.PI / 2, atMs: -30_000 },
        { type: 'walk', to: { x: 0, z: 0 }, facingRad: 0, atMs: 1000 },
        { type: 'sit', atMs: 6500 },
        { type: 'raise', side: 'right', holdMs: 1000, atMs: 11_000 },
        ...swings('right', 18, 26, 34),
        { type: 'stand', atMs: 42_000 },
        { type: 'walk', to: { x: 2.7, z: 0 }, facingRad: Math.PI / 2, atMs: 45_000 },
      ],
    },
  ],
};

const raiseAndLower: Scene = {
  ...byDay,
  name: 'raise-and-lower',
  about: 'One raises the left hand, then the right, then each with a small movement, then reaches out to both sides.',
  loopMs: 32_000,
  cast: [
    sitting(people.meera, 0, 61, [
      { type: 'raise', side: 'left', holdMs: 1200, atMs: 2000 },
      { type: 'raise', side: 'right', holdMs: 1200, atMs: 7000 },
      { type: 'raise', side: 'left', holdMs: 1200, atMs: 12_000, amplitude: 0.5 },
      { type: 'raise', side: 'right', holdMs: 1200, atMs: 17_000, amplitude: 0.5 },
      { type: 'reach', side: 'left', to: { outward: 0.7, up: 0.1, forward: 0.45 }, holdMs: 1500, atMs: 22_000 },
      { type: 'reach', side: 'right', to: { outward: 0.7, up: 0.1, forward: 0.45 }, holdMs: 1500, atMs: 27_000 },
    ]),
  ],
};

const wheelchairAndStanding: Scene = {
  ...byDay,
  name: 'wheelchair-and-standing',
  about: 'One in a wheelchair and one on his feet beside it; both raise a hand, both bowl.',
  loopMs: 20_000,
  camera: { ...tableCamera, heightM: 1.25, zM: 3.3, tiltRad: rad(4) },
  cast: [
    sitting(people.harold, 0.5, 71, [
      { type: 'raise', side: 'right', holdMs: 1000, atMs: 2000 },
      { type: 'swing', side: 'right', atMs: 9000, amplitude: 0.8 },
    ]),
    {
      ...sitting({ ...people.walter, on: 'feet' }, -0.5, 72, [
        { type: 'raise', side: 'left', holdMs: 1000, atMs: 5000 },
        { type: 'swing', side: 'left', atMs: 14_000 },
      ]),
      at: { x: -0.5, z: -0.1 },
    },
  ],
};

const benchRow: Scene = {
  ...byDay,
  name: 'bench-row',
  about: 'Two on chairs, one in a wheelchair, one standing at four metres; each raises a hand and bowls once.',
  loopMs: 32_000,
  camera: { ...tableCamera, zM: 3.4, tiltRad: rad(5) },
  cast: [
    sitting(people.ivy, 1.35, 101, [{ type: 'raise', side: 'left', holdMs: 1000, atMs: 2000 }, ...swings('left', 15)]),
    sitting(people.edith, 0.45, 102, [
      { type: 'raise', side: 'left', holdMs: 1000, atMs: 4500 },
      ...swings('left', 19),
    ]),
    sitting(people.harold, -0.5, 103, [
      { type: 'raise', side: 'right', holdMs: 1000, atMs: 7000 },
      ...swings('right', 23),
    ]),
    {
      ...sitting(people.joan, -1.45, 104, [
        { type: 'raise', side: 'right', holdMs: 1000, atMs: 9500 },
        ...swings('right', 27),
      ]),
      at: { x: -1.45, z: -0.6 },
    },
  ],
};

export const playScenes = [
  joinAndBowl,
  oneBowls,
  oneArrives,
  raiseAndLower,
  wheelchairAndStanding,
  benchRow,
  { ...joinAndBowl, name: 'dim', about: 'As join-and-bowl, on a dim evening.', light: 'dim' },
  { ...joinAndBowl, name: 'backlight', about: 'As join-and-bowl, with a window behind.', light: 'backlight' },
] as const satisfies readonly Scene[];
