/** While the page `delay` is on: lights and dims its lamp, has the camera look for it, and tells the director what is found. */
import type { CameraSource } from '#platform/camera';
import { type LoopFinding, type LoopPatch, type LoopRefusal, patchLevel } from '#pose';
import type { SessionState } from '#session';
import type { Happening } from './afternoon.ts';

export interface DelayWatchOptions {
  state(): SessionState;
  hear(happening: Happening): void;
  readonly camera: Pick<CameraSource, 'watchPatch'>;
  /** A number that nobody can tell beforehand, for the lamp's moments. */
  seed(): number;
}

export interface DelayWatch {
  /** Once a frame, also while the house is paused. */
  frame(nowMs: number): void;
  /** How bright the lamp is at `nowMs`, 0..1; null while nothing is measured. */
  lamp(nowMs: number): number | null;
}

/** Twice over what it takes: time to turn the camera, and to hold it still. */
const giveUpAfterMs = 50_000;

export function createDelayWatch({ state, hear, camera, seed }: DelayWatchOptions): DelayWatch {
  let patch: LoopPatch | null = null;
  let reason: LoopRefusal = 'not-yet';

  const end = (): void => {
    patch = null;
    camera.watchPatch(null, () => {});
  };

  const heard = (finding: LoopFinding): void => {
    if (!finding.seen) reason = finding.reason;
    else if (patch !== null) hear({ type: 'delay-measured', finding: { delayMs: Math.round(finding.delayMs) } });
  };

  const isWanted = ({ path, delay, sourceOpen }: SessionState): boolean =>
    path === 'delay' && delay === null && sourceOpen;

  return {
    frame(nowMs) {
      if (!isWanted(state())) {
        if (patch !== null) end();
        return;
      }
      if (patch === null) {
        patch = { seed: seed(), beganMs: nowMs };
        reason = 'not-yet';
        camera.watchPatch(patch, heard);
      } else if (nowMs - patch.beganMs > giveUpAfterMs) {
        hear({ type: 'delay-measured', finding: { refused: reason === 'not-yet' ? 'few-pictures' : reason } });
      }
    },
    lamp: (nowMs) => (patch === null ? null : patchLevel(patch, nowMs)),
  };
}
