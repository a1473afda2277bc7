// @ts-check
// Builds the pose models and copies their loader into `assets/`: node scripts/assemble-models.mjs
import { fileURLToPath } from 'node:url';
import { assembleModels } from './models/assemble.mjs';
import { ModelProblem } from './models/checked-files.mjs';

try {
  const written = assembleModels(fileURLToPath(new URL('..', import.meta.url)));
  console.log(written.length === 0 ? 'Pose models: complete.' : `Pose models: assembled ${written.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ModelProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
