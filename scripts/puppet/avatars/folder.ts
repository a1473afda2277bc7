/** Modelled people to stand in for the puppets, where somebody has laid them beside the project: never part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PersonName, people } from '#pose/puppet';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lies = 'shared/data/avatars';

/** Beside the project, or beside the folder that it lies in; null where there are none. */
export function avatarFolder(): string | null {
  const folders = [join(root, '..', lies), join(root, '../..', lies)];
  return folders.find((folder) => existsSync(folder) && filesIn(folder).length > 0) ?? null;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.glb'))
    .sort();

/** Who plays whom: each of the company gets somebody of their own for as long as there is anybody. glTF binary in base64. */
export function castOf(folder: string): ReadonlyMap<PersonName, string> {
  const names = Object.keys(people) as PersonName[];
  const pairs = filesIn(folder).slice(0, names.length);
  return new Map(pairs.map((file, i) => [names[i] as PersonName, readFileSync(join(folder, file), 'base64')]));
}
