import type { Wear } from '../../tests/traces/make.ts';

/** How a recording is shown to the recognisers: cameras, places and models of every kind. */
export interface Replay {
  readonly name: string;
  readonly wear: Wear;
}

/** What the others are compared with: a webcam in a lit room. */
export const ordinary: Replay = { name: '15 a second', wear: { hz: 15 } };

const other = (name: string, wear: Wear): Replay => ({ name, wear: { hz: 15, ...wear } });

/** Jitter in frame heights: 0.004 is what the lite model does near by, 0.01 at three metres in a poor light. */
export const replays: readonly Replay[] = [
  ...[8, 12].map((hz) => other(`${hz} a second`, { hz })),
  ordinary,
  ...[24, 30, 60].map((hz) => other(`${hz} a second`, { hz })),
  other('mirrored', { mirrored: true }),
  other('60 % size', { scale: 0.6 }),
  other('140 % size', { scale: 1.4 }),
  other('shifted', { shift: { x: 0.3, y: 0.05 } }),
  other('shaking 0.004', { jitter: 0.004 }),
  other('shaking 0.01', { jitter: 0.01 }),
  other('shaking 0.02', { jitter: 0.02 }),
  other('a fifth dropped', { dropped: 0.2 }),
  other('cropped at the hips', { croppedBelow: 1.25 }),
];
