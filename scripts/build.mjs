// @ts-check
// `npm run build`: the models and the build, made anew.
import { fileURLToPath } from 'node:url';
import { build } from './ensure/build.mjs';
import { ensureModels } from './ensure/models.mjs';
import { runCommand } from './ensure/problem.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await runCommand(async () => {
  await ensureModels(root);
  await build(root);
  console.log('Built: dist/');
  return 0;
});
