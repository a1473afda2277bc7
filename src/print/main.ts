/**
 * `print.html?paper=door-sign`, `?paper=help-card&game=skittles`: one paper, to be printed. Without a paper: the list of all.
 * `language=cy`: in that language, where it is spoken here.
 */
import { el } from '#platform/page';
import { createWords, firstLanguage } from '#platform/words';
import { loadGame, manifests, wordsOf } from '../../games/registry.ts';
import { helpCard } from './help-card.ts';
import { layOut } from './lay-out.ts';
import { type Paper, type PaperId, paperIds } from './paper.ts';
import { songSheet } from './song-sheet.ts';
import { enGb } from './words/en-gb.ts';
import { printWords } from './words/index.ts';

const asked = new URLSearchParams(location.search);
const wantedLanguage = asked.get('language') ?? firstLanguage;
const language = Object.hasOwn(printWords, wantedLanguage) ? wantedLanguage : firstLanguage;
const words = printWords[language] ?? enGb;
const gameSays = (id: string) => createWords(wordsOf(id) ?? {}, language);
document.documentElement.lang = language;

async function paperFor(id: PaperId, gameId: string | null): Promise<Paper | string> {
  if (id === 'song-sheet') return songSheet(words);
  if (id !== 'help-card') return words.papers[id];
  if (gameId === null || wordsOf(gameId) === null) return words.unknownGame;
  return helpCard(await loadGame(gameId), gameSays(gameId), words);
}

function listOfPapers(): HTMLElement {
  const link = (text: string, query: string): HTMLElement =>
    el('li', {}, el('a', { href: `?${query}&language=${language}` }, text));
  const plain = paperIds.filter((id) => id !== 'help-card').map((id) => link(words.titles[id], `paper=${id}`));
  const cards = manifests().map(({ id, title }) =>
    link(`${words.titles['help-card']}: ${gameSays(id)(title)}`, `paper=help-card&game=${id}`),
  );
  return el('nav', { class: 'list' }, el('h1', {}, words.toPrint), el('ul', {}, ...plain, ...cards));
}

async function open(place: HTMLElement): Promise<void> {
  const wanted = asked.get('paper');
  const id = paperIds.find((each) => each === wanted);
  const paper = id === undefined ? null : await paperFor(id, asked.get('game'));
  if (paper === null || typeof paper === 'string') {
    const why = typeof paper === 'string' ? paper : wanted === null ? null : words.unknownPaper;
    if (why !== null) place.append(el('p', { class: 'why', role: 'alert' }, why));
    place.append(listOfPapers());
    return;
  }
  document.title = `${paper.title} · Come Out to Play`;
  const print = el('button', { type: 'button', class: 'print' }, words.print);
  print.addEventListener('click', () => window.print());
  const all = el('a', { href: `?language=${language}` }, words.allPapers);
  place.append(el('nav', { class: 'ways' }, print, all), layOut(paper, words.foot));
}

const place = document.querySelector<HTMLElement>('#paper');
if (place) void open(place);
