/** The rivals' pages, built like the app and served by the same hub with the same headers. */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hub } from '../../../src/hub/hub.mjs';
import { servePage } from '../../helpers/serve-page.ts';
import { fetchMoveNet } from './movenet/fetch-movenet.ts';
import type { RivalName } from './rival-names.ts';

const fetchedFolder = fileURLToPath(new URL('../../../.cache/movenet', import.meta.url));

/** Needs the models assembled; fetches a rival that is not here yet. Close it when done. @throws a sentence when it cannot. */
export async function serveRival(name: RivalName): Promise<Hub> {
  if (name === 'naive') return servePage('tests/bench/rivals/naive');
  await fetchMoveNet(fetchedFolder);
  return servePage('tests/bench/rivals/movenet', (built) => {
    cpSync(fetchedFolder, `${built}/movenet`, { recursive: true });
  });
}
