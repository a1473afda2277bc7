/** Scenes of more people than play: rows of up to six, and helpers who come between a seat and the camera. */
import { rad } from './moves.ts';
import { people } from './people.ts';
import type { Scene } from './scene.ts';
import { byDay, sitting, tableCamera } from './scene-parts.ts';

/** At three metres, where six chairs just fit in the picture. */
const threeMetres = { ...tableCamera, zM: 3.05, tiltRad: rad(6) } as const;

const { ivy, walter, edith, harold, meera, joan } = people;

/** Chairs side by side about the middle, `apartM` from one to the next. */
const row = (figures: readonly Parameters<typeof sitting>[0][], apartM: number, seed: number): Scene['cast'] =>
  figures.map((figure, i) => {
    const x = (i - (figures.length - 1) / 2) * apartM;
    return sitting(figure, x, seed + i, [
      { type: 'raise', side: x < 0 ? 'right' : 'left', holdMs: 900, atMs: 3000 + i * 2500 },
    ]);
  });

const rowOfTwo: Scene = {
  ...byDay,
  name: 'row-of-two',
  about: 'Two sit side by side; each raises a hand.',
  loopMs: 12_000,
  cast: row([edith, walter], 0.8, 131),
};

const rowOfThree: Scene = {
  ...byDay,
  name: 'row-of-three',
  about: 'Three sit in a row; each raises a hand.',
  loopMs: 16_000,
  cast: row([ivy, walter, meera], 0.8, 141),
};

const rowOfFour: Scene = {
  ...byDay,
  name: 'row-of-four',
  about: 'Four sit in a row, one of them in a wheelchair; each raises a hand.',
  loopMs: 16_000,
  camera: threeMetres,
  cast: row([edith, harold, ivy, walter], 0.8, 151),
};

const rowOfSix: Scene = {
  ...byDay,
  name: 'row-of-six',
  about: 'Six sit close together at three metres, one of them in a wheelchair; each raises a hand.',
  loopMs: 20_000,
  camera: threeMetres,
  cast: row([ivy, meera, harold, edith, walter, { ...joan, on: 'chair' }], 0.68, 161),
};

const helperLeansIn: Scene = {
  ...byDay,
  name: 'helper-leans-in',
  about: 'Two sit; a helper leans over one of them from the side, then stands before her, back to the camera.',
  loopMs: 24_000,
  cast: [
    sitting(edith, 0.52, 171),
    sitting(walter, -0.52, 172, [{ type: 'raise', side: 'right', holdMs: 1200, atMs: 18_500 }]),
    {
      figure: joan,
      seed: 173,
      at: { x: 2.6, z: 0.2 },
      facingRad: -Math.PI / 2,
      script: [
        { type: 'walk', to: { x: 1.02, z: 0.12 }, facingRad: rad(-15), atMs: 1000 },
        { type: 'lean', leanRad: rad(-32), holdMs: 2500, atMs: 5000 },
        { type: 'reach', side: 'right', to: { outward: 0.75, up: -0.35, forward: 0.35 }, holdMs: 2000, atMs: 5200 },
        { type: 'walk', to: { x: 0.5, z: 0.62 }, facingRad: Math.PI, atMs: 9600 },
        { type: 'reach', side: 'left', to: { outward: 0.1, up: -0.45, forward: 0.75 }, holdMs: 2000, atMs: 12_400 },
        { type: 'reach', side: 'right', to: { outward: 0.1, up: -0.45, forward: 0.75 }, holdMs: 2000, atMs: 12_500 },
        { type: 'walk', to: { x: 2.6, z: 0.2 }, facingRad: -Math.PI / 2, atMs: 16_400 },
      ],
    },
  ],
};

export const companyScenes = [
  rowOfTwo,
  rowOfThree,
  rowOfFour,
  rowOfSix,
  helperLeansIn,
] as const satisfies readonly Scene[];
