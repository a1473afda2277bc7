/**
 * One person at a time who plays in their own way: twenty seconds of polishing a window, a minute of rest, and ten throws asked
 * for, seven seconds apart. For measuring that everybody bowls when they mean to, and nobody when they do not.
 */
import { type Move, rad, type TimedMove } from './moves.ts';
import { people } from './people.ts';
import type { Part } from './performer.ts';
import { faceCloth } from './props.ts';
import type { Scene } from './scene.ts';
import { byDay, sitting } from './scene-parts.ts';

/** When the parts of these scenes begin, ms. */
export const abilityTimes = { restMs: 24_000, throwsMs: 86_000, everyMs: 7000, throws: 10, lengthMs: 158_000 } as const;

const { throwsMs, everyMs, throws, lengthMs } = abilityTimes;

const throwing = (move: (n: number) => Move, amplitude = 1): readonly TimedMove[] =>
  Array.from({ length: throws }, (_, n) => ({ ...move(n), amplitude, atMs: throwsMs + n * everyMs }));

/** Out, up, across and forward, one place after another, as a cloth goes over a window. */
const panes = [
  { outward: 0.75, up: 0.1, forward: 0.4 },
  { outward: 0.4, up: 0.55, forward: 0.5 },
  { outward: -0.1, up: 0.1, forward: 0.6 },
  { outward: 0.6, up: -0.35, forward: 0.5 },
] as const;

const polishing = (side: 'left' | 'right', amplitude = 1): readonly TimedMove[] =>
  panes.map((to, n) => ({ type: 'reach', side, to, holdMs: 1200, amplitude, atMs: 1500 + n * 5200 }));

const trembling = (): readonly TimedMove[] =>
  (['left', 'right'] as const).map((side) => ({
    type: 'tremor',
    side,
    hz: 5,
    amplitudeM: 0.02,
    lengthMs: lengthMs - 1000,
    atMs: 0,
  }));

const scene = (name: string, about: string, part: Part): Scene => ({
  ...byDay,
  name,
  about,
  loopMs: lengthMs,
  cast: [{ ...part, script: [...part.script].sort((a, b) => a.atMs - b.atMs) }],
});

/** A lob or a reach, now with this hand and now with that. */
const waving = (): readonly TimedMove[] =>
  throwing((n) => {
    const side = n % 4 < 2 ? 'left' : 'right';
    return n % 2 === 0 ? { type: 'lob', side } : { type: 'reach', side, to: panes[n % 3] ?? panes[0], holdMs: 400 };
  });

const bySwing = (side: 'left' | 'right'): readonly TimedMove[] => [
  ...polishing(side),
  ...throwing(() => ({ type: 'swing', side })),
];

export const abilityScenes: readonly Scene[] = [
  scene('right-arm-only', 'One has the use of the right arm, and bowls with it.', {
    ...sitting(people.edith, 0, 301, bySwing('right')),
    arms: 'right',
  }),
  scene('left-arm-only', 'One has the use of the left arm, and bowls with it.', {
    ...sitting(people.harold, 0, 302, bySwing('left')),
    arms: 'left',
  }),
  scene(
    'small-movements',
    'One lifts a hand a fifth as far as others do, and bowls so.',
    sitting(people.meera, 0, 303, [
      ...polishing('right', 0.2),
      ...throwing(() => ({ type: 'raise', side: 'right', holdMs: 900 }), 0.2),
    ]),
  ),
  scene(
    'shaking-hands',
    'Both hands shake, five times a second and two centimetres to either side, at rest and in motion.',
    sitting(people.walter, 0, 304, [...trembling(), ...bySwing('right')]),
  ),
  scene(
    'leaning-only',
    'One leans to one side and the other, and bowls so; the hands stay in the lap.',
    sitting(
      people.ivy,
      0,
      305,
      throwing((n) => ({ type: 'lean', leanRad: rad(n % 2 === 0 ? 12 : -12), holdMs: 700 })),
    ),
  ),
  scene('any-motion', 'One waves a hand about, however it comes.', sitting(people.edith, 0, 306, waving())),
  {
    ...scene('face-hidden', 'The same, behind a cloth that hides the face.', sitting(people.edith, 0, 306, waving())),
    props: faceCloth(0),
  },
];
