/** What most scenes share: the camera on the television's table, and people on chairs in front of it. */
import type { PuppetCamera } from './camera.ts';
import { rad, type TimedMove } from './moves.ts';
import type { Part } from './performer.ts';

/** A webcam on a television table: 2.8 m away, 1.2 m up, looking a little down; 44 degrees of height as 71 of width. */
export const tableCamera: PuppetCamera = {
  xM: 0,
  heightM: 1.2,
  zM: 2.8,
  tiltRad: rad(7),
  fovRad: rad(44),
  aspect: 16 / 9,
};

/** Somebody on a chair `x` metres along the row, turned a little to the television in the middle. */
export const sitting = (figure: Part['figure'], x: number, seed: number, script: readonly TimedMove[] = []): Part => ({
  figure,
  seed,
  at: { x, z: 0 },
  facingRad: -x * 0.18,
  script,
});

export const byDay = { light: 'day', camera: tableCamera } as const;
