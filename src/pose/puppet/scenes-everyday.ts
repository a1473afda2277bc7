/** Scenes in which nobody means to play: what must be left alone, and what must not confuse. */
import { people } from './people.ts';
import type { Scene } from './scene.ts';
import { byDay, sitting } from './scene-parts.ts';

const nobody: Scene = { ...byDay, name: 'nobody', about: 'A quiet room without people.', loopMs: 4000, cast: [] };

const oneSeated: Scene = {
  ...byDay,
  name: 'one-seated',
  about: 'One sits and looks about.',
  loopMs: 20_000,
  cast: [sitting(people.edith, 0, 81)],
};

const sittingTalking: Scene = {
  ...byDay,
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
};

const crossing: Scene = {
  ...byDay,
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
};

const leavesAndReturns: Scene = {
  ...byDay,
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
};

export const everydayScenes = [
  nobody,
  oneSeated,
  sittingTalking,
  crossing,
  leavesAndReturns,
] as const satisfies readonly Scene[];
