/** Names as they are written on seats: any script, no longer than a plate, nothing that cannot be seen. */

/** Longest name on a plate, in UTF-16 units, never cut through a letter; longer ones are cut, not refused. */
export const longestName = 24;

/** Line ends and other controls, and the marks that turn the direction of all that follows. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As much of `text` as fits a plate, without white space before it. A space at the end may be the middle of a name still being written. */
export function nameBeingWritten(text: string): string {
  let name = '';
  for (const { segment } of letters.segment(text.replace(unseen, '').trimStart())) {
    if (name.length + segment.length > longestName) break;
    name += segment;
  }
  return name;
}

/** A name that is written: no white space about it. */
export const nameWritten = (text: string): string => nameBeingWritten(text).trimEnd();
