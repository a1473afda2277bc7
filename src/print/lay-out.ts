/** From a paper to the page that is printed. */
import { el } from '#platform/page';
import type { Block, Paper } from './paper.ts';
import room from './room.svg';

const items = (of: readonly string[]): readonly HTMLElement[] => of.map((text) => el('li', {}, text));

function blockOf(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return el('h2', {}, block.text);
    case 'text':
      return el('p', {}, block.text);
    case 'large':
      return el('p', { class: 'large' }, block.text);
    case 'list':
      return el('ul', {}, ...items(block.items));
    case 'steps':
      return el('ol', {}, ...items(block.items));
    case 'tick':
      return el('ul', { class: 'ticks' }, ...items(block.items));
    case 'fill':
      return el(
        'div',
        { class: 'fill' },
        el('span', {}, block.label),
        ...Array.from({ length: block.lines ?? 1 }, () => el('span', { class: 'line' })),
      );
    case 'table':
      return el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...block.head.map((text) => el('th', { scope: 'col' }, text)))),
        el('tbody', {}, ...block.rows.map((row) => el('tr', {}, ...row.map((text) => el('td', {}, text))))),
      );
    case 'room':
      return el('img', { class: 'room', src: room, alt: '' });
    case 'verse':
      return el(
        'section',
        { class: 'verse' },
        el('h2', {}, block.title),
        el('p', { class: 'origin' }, block.origin),
        ...block.verses.map((lines) => el('p', { class: 'lines' }, lines.join('\n'))),
      );
  }
}

/** The paper as it is printed. */
export const layOut = ({ title, size, blocks }: Paper, foot: string): HTMLElement =>
  el('article', { class: `paper ${size}` }, el('h1', {}, title), ...blocks.map(blockOf), el('footer', {}, foot));
