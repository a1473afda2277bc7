/** Rooms that make people hard to see: what the scan must bear, and what the camera doctor must notice. */
import { rad } from './moves.ts';
import { people } from './people.ts';
import { trayTable } from './props.ts';
import type { Scene } from './scene.ts';
import { byDay, sitting, tableCamera } from './scene-parts.ts';

const { edith, walter, harold, meera, ivy, joan } = people;

/** Nothing much happens: what is seen at one moment is seen at all. */
const still = { ...byDay, loopMs: 8000 } as const;

/** The usual two, with room between them. */
const two: Scene['cast'] = [sitting(edith, 0.52, 201), sitting(walter, -0.52, 202)];

/** Most of the loop with the chin on the chest. */
const dozing = { type: 'look', turnRad: rad(6), nodRad: rad(46), holdMs: 6400, atMs: 0 } as const;

/** Metres between the camera and somebody who sits alone, to find how small a person can be and still be found. */
const distances = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 18] as const;

const farOff = distances.map(
  (metres) =>
    ({
      ...still,
      name: `seated-${metres}-m`,
      about: `One sits ${metres} metres from the camera.`,
      camera: { ...tableCamera, zM: metres, tiltRad: Math.atan((tableCamera.heightM - 0.85) / metres) },
      cast: [sitting(walter, 0, 261)],
    }) satisfies Scene,
);

export const trialScenes = [
  ...farOff,
  {
    ...still,
    name: 'blanket',
    about: 'Two sit with a blanket over their knees.',
    cast: [
      sitting({ ...edith, looks: { ...edith.looks, blanket: '#8c3f3a' } }, 0.52, 211),
      sitting({ ...harold, looks: { ...harold.looks, blanket: '#4d6a8a' } }, -0.52, 212),
    ],
  },
  {
    ...still,
    name: 'tray-table',
    about: 'Two sit, one of them with a tray table over her knees that hides both hands.',
    cast: two,
    props: trayTable(0.5),
  },
  {
    ...still,
    name: 'headrest',
    about: 'Two sit in armchairs with headrests, as wide as their shoulders.',
    cast: [sitting({ ...ivy, on: 'armchair' }, 0.6, 221), sitting({ ...walter, on: 'armchair' }, -0.6, 222)],
  },
  {
    ...still,
    name: 'head-down',
    about: 'Two sit, one of them with her chin on her chest.',
    cast: [sitting(meera, 0.52, 231, [dozing]), sitting(walter, -0.52, 232)],
  },
  {
    ...still,
    name: 'dim-grain',
    about: 'Two sit in lamplight, before a cheap camera.',
    light: 'dim',
    grain: 0.08,
    cast: two,
  },
  { ...still, name: 'too-dark', about: 'Two sit with no lamp on.', light: 'dark', grain: 0.12, cast: two },
  {
    ...still,
    name: 'lens-covered',
    about: 'Two sit before a camera whose cover is shut.',
    light: 'none',
    grain: 0.02,
    cast: two,
  },
  { ...still, name: 'light-behind', about: 'Two sit before a bright window.', light: 'glare', cast: two },
  {
    ...still,
    name: 'camera-knocked',
    about: 'Two sit; after eight seconds somebody knocks the camera, and the picture shifts.',
    loopMs: 16_000,
    cast: two,
    knocked: { atMs: 8000, camera: { ...tableCamera, panRad: rad(-11), tiltRad: rad(9) } },
  },
  {
    ...still,
    name: 'too-near',
    about: 'One sits an arm’s length from the camera.',
    camera: { ...tableCamera, zM: 1.15, tiltRad: rad(4) },
    cast: [sitting(edith, 0, 241)],
  },
  {
    ...still,
    name: 'too-far',
    about: 'Two sit at the other end of a long room.',
    camera: { ...tableCamera, zM: 6.1, tiltRad: rad(7) },
    cast: two,
  },
  {
    ...still,
    name: 'heads-cut-off',
    about: 'Two sit before a camera that looks at their knees.',
    camera: { ...tableCamera, tiltRad: rad(20) },
    cast: two,
  },
  {
    ...still,
    name: 'two-in-one-seat',
    about: 'One sits alone; beside him two sit so close that one chair would hold them both.',
    cast: [
      sitting(edith, 0.72, 251),
      { ...sitting({ ...joan, heightM: 1.45, on: 'chair' }, 0.36, 252), at: { x: 0.36, z: 0.1 } },
      sitting(walter, -0.7, 253),
    ],
  },
] satisfies readonly Scene[];
