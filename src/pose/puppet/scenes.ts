import type { PuppetCamera } from './camera.ts';
import { rad, type TimedMove } from './moves.ts';
import { people } from './people.ts';
import type { Part } from './performer.ts';
import type { Scene } from './scene.ts';

/** A webcam on a television table: 2.8 m away, 1.2 m up, looking a little down; 45 degrees of height as 70 of width. */
export const tableCamera: PuppetCamera = {
  xM: 0,
  heightM: 1.2,
  zM: 2.8,
  tiltRad: rad(7),
  fovRad: rad(44),
  aspect: 16 / 9,
};

const sitting = (person: Part['figure'], x: number, seed: number, script: readonly TimedMove[] = []): Part => ({
  figure: person,
  seed,
  at: { x, z: 0 },
  facingRad: -x * 0.18,
  script,
});

const quarters = { light: 'day', camera: tableCamera } as const;

const joinAndBowl: Scene = {
  ...quarters,
  name: 'join-and-bowl',
  about:
    'Two sit side by side. The one on the left of the television raises a hand, then the other; then they bowl in turn.',
  loopMs: 32_000,
  cast: [
    // Larger x is on the left of the mirrored television: this is who joins first.
    sitting(people.ivy, 0.52, 11, [
      { type: 'raise', side: 'left', holdMs: 1000, atMs: 4000 },
      { type: 'swing', side: 'left', atMs: 12_000 },
      { type: 'swing', side: 'left', atMs: 17_000 },
      { type: 'swing', side: 'left', atMs: 22_000 },
      { type: 'swing', side: 'left', atMs: 27_000 },
    ]),
    sitting(people.walter, -0.52, 12, [
      { type: 'raise', side: 'right', holdMs: 1000, atMs: 6000 },
      { type: 'swing', side: 'right', atMs: 14_500 },
      { type: 'swing', side: 'right', atMs: 19_500 },
      { type: 'swing', side: 'right', atMs: 24_500 },
    ]),
  ],
  segments: [
    { fromMs: 0, toMs: 4000, who: null, what: 'settle' },
    { fromMs: 4000, toMs: 6900, who: 'ivy', what: 'raise left' },
    { fromMs: 6000, toMs: 8900, who: 'walter', what: 'raise right' },
    ...[12, 17, 22, 27].map((s) => ({ fromMs: s * 1000, toMs: s * 1000 + 3750, who: 'ivy', what: 'swing left' })),
    ...[14.5, 19.5, 24.5].map((s) => ({ fromMs: s * 1000, toMs: s * 1000 + 3750, who: 'walter', what: 'swing right' })),
  ],
};

const oneBowls: Scene = {
  ...quarters,
  name: 'one-bowls',
  about: 'One sits, raises a hand, and bowls three times.',
  loopMs: 24_000,
  cast: [
    sitting(people.edith, 0, 21, [
      { type: 'raise', side: 'right', holdMs: 700, atMs: 3000 },
      { type: 'swing', side: 'right', atMs: 9000 },
      { type: 'swing', side: 'right', atMs: 14_000 },
      { type: 'swing', side: 'right', atMs: 19_000 },
    ]),
  ],
  segments: [
    { fromMs: 0, toMs: 3000, who: 'edith', what: 'sit' },
    { fromMs: 3000, toMs: 5600, who: 'edith', what: 'raise right' },
    ...[9, 14, 19].map((s) => ({ fromMs: s * 1000, toMs: s * 1000 + 3750, who: 'edith', what: 'swing right' })),
  ],
};

const sittingTalking: Scene = {
  ...quarters,
  name: 'sitting-talking',
  about: 'A minute of one person in conversation: talking hands, nose, glasses, lap, tea. No game is meant.',
  loopMs: 60_000,
  cast: [
    sitting(people.ivy, 0, 31, [
      { type: 'talk', lengthMs: 14_000, seed: 3, atMs: 1500 },
      { type: 'touch', side: 'right', place: 'nose', holdMs: 1200, atMs: 16_500 },
      { type: 'smooth', side: 'left', strokes: 2, atMs: 20_500 },
      { type: 'smooth', side: 'right', strokes: 2, atMs: 20_700 },
      { type: 'drink', side: 'right', sips: 2, atMs: 25_500 },
      { type: 'touch', side: 'left', place: 'glasses', holdMs: 900, atMs: 35_500 },
      { type: 'talk', lengthMs: 14_000, seed: 8, atMs: 39_000 },
      { type: 'touch', side: 'right', place: 'chin', holdMs: 2200, atMs: 54_000 },
    ]),
  ],
  segments: [
    { fromMs: 1500, toMs: 15_500, who: 'ivy', what: 'talk' },
    { fromMs: 16_500, toMs: 19_600, who: 'ivy', what: 'touch nose' },
    { fromMs: 20_500, toMs: 23_300, who: 'ivy', what: 'smooth lap' },
    { fromMs: 25_500, toMs: 33_900, who: 'ivy', what: 'drink' },
    { fromMs: 35_500, toMs: 38_300, who: 'ivy', what: 'touch glasses' },
    { fromMs: 39_000, toMs: 53_000, who: 'ivy', what: 'talk' },
    { fromMs: 54_000, toMs: 58_100, who: 'ivy', what: 'touch chin' },
  ],
};

const crossing: Scene = {
  ...quarters,
  name: 'crossing',
  about: 'Two sit; somebody walks past behind them, and comes back in front of them.',
  loopMs: 26_000,
  cast: [
    sitting(people.edith, 0.52, 41),
    sitting(people.walter, -0.52, 42),
    {
      figure: people.joan,
      seed: 43,
      at: { x: -2.6, z: -0.75 },
      facingRad: Math.PI / 2,
      script: [
        { type: 'walk', to: { x: 2.6, z: -0.75 }, facingRad: Math.PI / 2, atMs: 2000 },
        // Out of the picture: round to the near side.
        { type: 'walk', to: { x: 2.6, z: 0.95 }, facingRad: -Math.PI / 2, atMs: 10_400 },
        { type: 'walk', to: { x: -2.6, z: 0.95 }, facingRad: -Math.PI / 2, atMs: 14_400 },
        { type: 'walk', to: { x: -2.6, z: -0.75 }, facingRad: Math.PI / 2, atMs: 22_000 },
      ],
    },
  ],
  segments: [
    { fromMs: 2900, toMs: 9400, who: 'joan', what: 'passes behind, left to right of the frame' },
    { fromMs: 15_300, toMs: 21_800, who: 'joan', what: 'passes in front, right to left of the frame' },
  ],
};

const leavesAndReturns: Scene = {
  ...quarters,
  name: 'leaves-and-returns',
  about: 'One of two gets up, walks out of the picture, and comes back to the same chair.',
  loopMs: 30_000,
  cast: [
    sitting(people.meera, 0.52, 51),
    sitting(people.walter, -0.52, 52, [
      { type: 'stand', atMs: 4000 },
      { type: 'walk', to: { x: -2.6, z: 0.1 }, facingRad: -Math.PI / 2, atMs: 6400 },
      { type: 'walk', to: { x: -0.52, z: 0 }, facingRad: 0.0936, atMs: 18_000 },
      { type: 'sit', atMs: 22_800 },
    ]),
  ],
  segments: [
    { fromMs: 4000, toMs: 6200, who: 'walter', what: 'stands up' },
    { fromMs: 6400, toMs: 10_800, who: 'walter', what: 'walks out' },
    { fromMs: 10_800, toMs: 18_000, who: 'walter', what: 'is away' },
    { fromMs: 18_000, toMs: 22_400, who: 'walter', what: 'walks back' },
    { fromMs: 22_800, toMs: 25_000, who: 'walter', what: 'sits down' },
  ],
};

const raiseAndLower: Scene = {
  ...quarters,
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
  segments: [
    { fromMs: 2000, toMs: 5100, who: 'meera', what: 'raise left' },
    { fromMs: 7000, toMs: 10_100, who: 'meera', what: 'raise right' },
    { fromMs: 12_000, toMs: 15_100, who: 'meera', what: 'raise left, small' },
    { fromMs: 17_000, toMs: 20_100, who: 'meera', what: 'raise right, small' },
    { fromMs: 22_000, toMs: 25_250, who: 'meera', what: 'reach left' },
    { fromMs: 27_000, toMs: 30_250, who: 'meera', what: 'reach right' },
  ],
};

const wheelchairAndStanding: Scene = {
  ...quarters,
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
      figure: { ...people.walter, on: 'feet' },
      seed: 72,
      at: { x: -0.5, z: -0.1 },
      facingRad: 0.1,
      script: [
        { type: 'raise', side: 'left', holdMs: 1000, atMs: 5000 },
        { type: 'swing', side: 'left', atMs: 14_000 },
      ],
    },
  ],
  segments: [
    { fromMs: 2000, toMs: 4900, who: 'harold', what: 'raise right' },
    { fromMs: 5000, toMs: 7900, who: 'walter', what: 'raise left' },
    { fromMs: 9000, toMs: 12_750, who: 'harold', what: 'swing right' },
    { fromMs: 14_000, toMs: 17_750, who: 'walter', what: 'swing left' },
  ],
};

const emptyRoom: Scene = {
  ...quarters,
  name: 'empty-room',
  about: 'Two empty places in a quiet room.',
  loopMs: 4000,
  cast: [],
  segments: [{ fromMs: 0, toMs: 4000, who: null, what: 'nobody' }],
};

const oneSeated: Scene = {
  ...quarters,
  name: 'one-seated',
  about: 'One sits and looks about.',
  loopMs: 20_000,
  cast: [sitting(people.edith, 0, 81)],
  segments: [{ fromMs: 0, toMs: 20_000, who: 'edith', what: 'sit' }],
};

const all = [
  emptyRoom,
  oneSeated,
  sittingTalking,
  joinAndBowl,
  oneBowls,
  raiseAndLower,
  crossing,
  leavesAndReturns,
  wheelchairAndStanding,
  { ...joinAndBowl, name: 'dim', about: 'As join-and-bowl, on a dim evening.', light: 'dim' },
  { ...joinAndBowl, name: 'backlight', about: 'As join-and-bowl, with a window behind.', light: 'backlight' },
] as const satisfies readonly Scene[];

/** Every scene there is, by name. */
export const scenes: Readonly<Record<string, Scene>> = Object.fromEntries(all.map((scene) => [scene.name, scene]));

/** Names of all scenes, in the order they are told in the README. */
export const sceneNames: readonly string[] = all.map((scene) => scene.name);

/** The scene of that name, or null. */
export const sceneNamed = (name: string): Scene | null => scenes[name] ?? null;
