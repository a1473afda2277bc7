// @ts-check
// `npm start`: everything from a fresh copy to a page that can be played.
import { fileURLToPath } from 'node:url';
import { openHub } from '../src/hub/hub.mjs';
import { parsePort } from '../src/hub/port.mjs';
import { ensureBuild } from './ensure/build.mjs';
import { ensureModels } from './ensure/models.mjs';
import { ensureNode } from './ensure/node-version.mjs';
import { openPage } from './ensure/open-page.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { readFlags, runCommand } from './ensure/problem.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), ['--no-open']);
  ensureNode(process.versions.node);
  const port = parsePort(process.env.PORT);
  await ensurePackages(root);
  await ensureModels(root);
  await ensureBuild(root);
  const hub = await openHub({ folder: fileURLToPath(new URL('../dist', import.meta.url)), port });
  if (hub.port !== port) console.log(`Port ${port} is taken by another program; this time it is ${hub.port}.`);
  console.log(`Come Out to Play is ready: ${hub.url}\nKeep this window open while you play. Press Ctrl+C to stop.`);
  if (!flags.has('--no-open')) openPage(hub.url);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await hub.close();
  return 0;
});
