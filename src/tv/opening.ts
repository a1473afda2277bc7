/** What comes before the noticeboard: this window alone has the house, and the camera may be used and its model is warm. */
import { takeHouse } from '#platform/control';
import { type ProblemCode, SourceError } from '#pose';
import type { SessionState } from '#session';
import type { Happening } from './afternoon.ts';
import { mayUseCamera } from './camera-permission.ts';

export interface OpeningParts {
  state(): SessionState;
  hear(happening: Happening): void;
  /** Rejects with a `SourceError`. */
  warmUp(): Promise<void>;
  /** What is wrong with the address or with what was kept, whatever the camera does. */
  problem(): ProblemCode | null;
}

/** Another window may have the house: this one begins afresh when it lets go, with what that one kept. */
async function ownHouse(hear: OpeningParts['hear']): Promise<void> {
  let held = false;
  await takeHouse(() => {
    held = true;
    hear({ type: 'house-held' });
  });
  if (!held) return;
  location.reload();
  await new Promise(() => undefined);
}

async function warmth(warmUp: OpeningParts['warmUp']): Promise<ProblemCode | null> {
  try {
    await warmUp();
    return null;
  } catch (thrown) {
    return thrown instanceof SourceError ? thrown.code : 'worker-died';
  }
}

/** Resolves when the director has been told that the house is open. */
export async function open({ state, hear, warmUp, problem }: OpeningParts): Promise<void> {
  await ownHouse(hear);
  const cameraAllowed = await mayUseCamera();
  const code = (state().source === 'camera' ? await warmth(warmUp) : null) ?? problem();
  hear({ type: 'booted', cameraAllowed, problem: code === null ? null : { code }, wallMs: Date.now() });
}
