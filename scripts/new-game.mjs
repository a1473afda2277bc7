/**
 * npm run new-game -- <id>
 *
 * Copies the template to games/<id> and gives it its own name. Nothing else is edited: the registry finds the folder, and the
 * contract suite tests it.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const games = fileURLToPath(new URL('../games/', import.meta.url));
const longestId = 40;

/**
 * Why `id` cannot be the name of a new game, or null when it can.
 * @param {string} id
 * @param {readonly string[]} extra
 */
function refusal(id, extra) {
  if (!id) return 'Say what the game is to be called, such as: npm run new-game -- long-rope';
  if (extra.length > 0) return 'A game has one name: put hyphens in place of spaces, such as long-rope.';
  if (id.length > longestId) return `"${id}" is too long: a name has at most ${longestId} letters.`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" cannot be a folder here: use small letters, figures and single hyphens, such as long-rope.`;
  }
  return existsSync(join(games, id)) ? `There is already something called "${id}" in games.` : null;
}

/**
 * `long-rope` → `Long Rope`.
 * @param {string} id
 */
const titleOf = (id) =>
  id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/**
 * What of the template's files is its own name. Each must be there, or the template has changed and this script has not.
 * @param {string} id
 * @returns {Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>}
 */
const renames = (id) => ({
  'manifest.ts': [
    ["id: '_template'", `id: '${id}'`],
    ['  hidden: true,\n', ''],
  ],
  'words.ts': [["title: 'Ring the Bell'", `title: '${titleOf(id)}'`]],
  'rules.test.ts': [["describe('ring the bell'", `describe('${titleOf(id).toLowerCase()}'`]],
});

/**
 * @param {string} folder
 * @param {string} id
 */
function rename(folder, id) {
  for (const [file, changes] of Object.entries(renames(id))) {
    const path = join(folder, file);
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`The template's ${file} no longer says: ${from.trim()}`);
      text = text.replace(from, () => to);
    }
    writeFileSync(path, text);
  }
}

const [wanted, ...extra] = process.argv.slice(2);
const id = wanted ?? '';
const refused = refusal(id, extra);
if (refused) {
  console.error(refused);
  process.exit(1);
}
const folder = join(games, id);
try {
  cpSync(join(games, '_template'), folder, { recursive: true, errorOnExist: true, force: false });
  rename(folder, id);
} catch (cause) {
  rmSync(folder, { recursive: true, force: true });
  console.error(`The game could not be made. ${cause instanceof Error ? cause.message : cause}`);
  process.exit(1);
}
console.log(`${titleOf(id)} is in games/${id}: ${readdirSync(folder).sort().join(', ')}.

Next:
  1. npm run dev                                     it hangs on the noticeboard already, as a bell
  2. games/${id}/manifest.ts, rules.ts               what it asks of people, and what becomes of it
  3. games/${id}/view.ts, art/, words.ts             what is seen and said
  4. npx vitest run games/${id}                      its own tests
  5. npx vitest run every-game -t "${id}"            what is asked of every game

games/README.md takes you through an afternoon of it.`);
