/**
 * A language that nobody speaks, made from English: longer by two fifths, every letter with a mark, and in brackets. What is
 * shown without brackets never came from a catalogue; what does not fit in it will not fit in German.
 */
import type { Words } from '../../src/kit/index.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = 'åƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** So much longer than English other languages are, word for word (IBM and W3C give 30 to 40 % for sentences). */
const longer = 0.4;

/** `text` in that language; what stands in `{{…}}` is left for filling in. */
export function pseudoText(text: string): string {
  const letters = text
    .split(/(\{\{.*?\}\})/)
    .map((part) =>
      part.startsWith('{{') ? part : [...part].map((letter) => marked[plain.indexOf(letter)] ?? letter).join(''),
    )
    .join('');
  return `⟦${letters}${' ~~~'.repeat(Math.round((text.length * longer) / 4))}⟧`;
}

/** A whole catalogue in that language. */
export const pseudoWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, pseudoText(text)]));
