import { type Pack, type PackItem, packBounds } from '../pack.ts';

/** Text of exactly `letters` letters, in words about as wide as English has them. */
const filledUp = (start: string, letters: number): string =>
  `${start} ${'Marmalade Windowbox Commonwealth Woolworths Washingday Wardrobe Mangle '.repeat(3)}`
    .slice(0, letters - 1)
    .trimEnd()
    .padEnd(letters, 'w');

const item = (n: number): PackItem => ({
  id: `thing-${n}`,
  caption: filledUp(`Thing ${n}`, packBounds.captionLetters),
  year: n % 2 ? 1950 + n : null,
  say: n % 3 ? `${filledUp(`Who had thing ${n}`, packBounds.sayLetters - 1)}?` : null,
});

/** Fourteen items whose texts are as long as a pack may have them, some without a year or a question. */
export const testPack: Pack = {
  id: 'test-pack',
  title: filledUp('A pack', packBounds.titleLetters),
  items: Array.from({ length: 14 }, (_, i) => item(i + 1)),
};
