/** A game's help card, worked out from its manifest, words and host script: nothing is written twice. Pure. */
import type { AnyGame } from '#kit';
import type { Block, Paper, PrintWords } from './paper.ts';

type Say = (key: string) => string;

/** What the game asks for, and every movement that does it. */
function movesOf({ manifest }: AnyGame, says: Say, { movements }: PrintWords['help']): readonly (readonly string[])[] {
  const actions = Object.values(manifest.actions) as readonly {
    readonly by: readonly string[];
    readonly ask: string;
  }[];
  return actions.map(({ ask, by }) => [says(ask), by.map((name) => movements[name] ?? name).join(', ')]);
}

/** One A4 page: what to say, how it is played, what to talk about, and when to stop. */
export function helpCard(game: AnyGame, says: Say, { help }: PrintWords): Paper {
  const { title, blurb, seats, minutes, level } = game.manifest;
  const { open, ask, close, houseRules } = game.script;
  const few = seats.min === seats.max ? `${seats.min}` : `${seats.min} – ${seats.max}`;
  const facts = `${few} ${help.people} · ${minutes} ${help.minutes} · ${help.levels[level - 1] ?? ''}`;
  const blocks: readonly Block[] = [
    { kind: 'text', text: `${says(blurb)} (${facts})` },
    { kind: 'heading', text: help.say },
    { kind: 'list', items: open.map(says) },
    { kind: 'table', head: [help.moves, help.orElse], rows: movesOf(game, says, help) },
    { kind: 'text', text: help.staffKey },
    { kind: 'heading', text: help.talk },
    { kind: 'list', items: [...ask, ...houseRules].map(says) },
    { kind: 'heading', text: help.close },
    { kind: 'list', items: close.map(says) },
    { kind: 'heading', text: help.care },
    { kind: 'list', items: help.careLines },
  ];
  return { title: says(title), size: 'sheet', blocks };
}
