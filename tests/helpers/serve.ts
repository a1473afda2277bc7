/** The built app, served as `npm start` serves it, for tests and measurements. */
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../../scripts/ensure/build.mjs';
import { ensureModels } from '../../scripts/ensure/models.mjs';
import { type Hub, openHub } from '../../src/hub/hub.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds if the build is stale and serves it on a free port of this computer. Close it when done. */
export async function serveBuild(): Promise<Hub> {
  await ensureModels(root);
  await ensureBuild(root);
  return openHub({ folder: fileURLToPath(new URL('../../dist', import.meta.url)), port: 0 });
}
