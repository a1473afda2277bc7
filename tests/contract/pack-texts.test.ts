/** The bounds of a pack's texts are such that whatever is within them can be read on the television. */
import { describe, expect, it } from 'vitest';
import { packBounds } from '#kit';
import { testPack } from '#kit/testing';
import { houseFaces } from './fonts/house-faces.ts';
import { linesOf } from './fonts/text-width.ts';

/** The caption strip at its usual size. */
const strip = { sizePx: 72, widthPx: 1500 } as const;
const linesTaken = (text: string): number => linesOf(houseFaces.bold, text, strip.sizePx, strip.widthPx);

/** English at its widest, cut to length. */
const wide = 'Mummy Wilhelmina\u2019s Wedgwood MUGS WON AT WEYMOUTH, MWINILUNGA AND WESTWARD HO, when women wore muffs';
/** Nothing but the widest letter there is, in words of nine. */
const widest = 'WWWWWWWWW '.repeat(10);

describe('the texts of a pack', () => {
  it.each([
    ['caption', packBounds.captionLetters],
    ['title', packBounds.titleLetters],
  ])('fit two lines of the caption as a %s, even in the widest letters', (_, letters) => {
    expect(linesTaken(widest.slice(0, letters))).toBeLessThanOrEqual(2);
  });

  it('fit two lines of the caption as a question', () => {
    expect(linesTaken(wide.slice(0, packBounds.sayLetters))).toBeLessThanOrEqual(2);
  });

  it('are as long in the testing pack as they may be', () => {
    const longest = (of: (text: (typeof testPack.items)[number]) => string | null): number =>
      Math.max(...testPack.items.map((item) => of(item)?.length ?? 0));
    expect(longest(({ caption }) => caption)).toBe(packBounds.captionLetters);
    expect(longest(({ say }) => say)).toBe(packBounds.sayLetters);
    expect(testPack.title).toHaveLength(packBounds.titleLetters);
    expect(testPack.items.length).toBeLessThanOrEqual(packBounds.mostItems);
  });
});
