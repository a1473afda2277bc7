/** The words of the songs that the band plays, large enough to be sung from. Pure. */
import { songs } from '#kit';
import type { Paper, PrintWords } from './paper.ts';

export function songSheet(words: PrintWords): Paper {
  const sung = Object.values(songs)
    .filter(({ verses }) => verses.length > 0)
    .sort((one, other) => one.title.localeCompare(other.title));
  return {
    title: words.titles['song-sheet'],
    size: 'sheet',
    blocks: [
      { kind: 'text', text: words.songs.intro },
      ...sung.map(({ title, origin, verses }) => ({ kind: 'verse', title, origin, verses }) as const),
    ],
  };
}
