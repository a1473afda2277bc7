/** The lab's page. Opens the lab, or says plainly why it cannot. */
import { gameIds, loadGame, manifests, wordsOf } from '../../games/registry.ts';
import { el } from './dom.ts';
import { openLab } from './lab.ts';

/** A game whose name an address may have; a folder that begins with a stroke is for people who make games. */
const isNamed = (id: string): boolean => /^[a-z0-9]/.test(id);

const hung = manifests().map(({ id }) => id);
const others = gameIds.filter((id) => isNamed(id) && !hung.includes(id));

openLab({ registry: { manifests, wordsOf, loadGame }, gameIds: [...hung, ...others] }).catch((thrown) => {
  console.error(thrown);
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  document.body.replaceChildren(el('p', { class: 'plain' }, `The lab cannot be opened here: ${why}`));
});
