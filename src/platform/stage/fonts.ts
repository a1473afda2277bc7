/**
 * The three faces, bundled. Loaded through the FontFace interface, so that no style sheet and no `style-src` is needed,
 * and before the first text is measured.
 */

import read from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-500-normal.woff2?url';
import readBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import readExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-500-normal.woff2?url';
import readBoldExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import display from '@fontsource/hammersmith-one/files/hammersmith-one-latin-400-normal.woff2?url';
import displayExt from '@fontsource/hammersmith-one/files/hammersmith-one-latin-ext-400-normal.woff2?url';
import chalk from '@fontsource/patrick-hand/files/patrick-hand-latin-400-normal.woff2?url';
import chalkExt from '@fontsource/patrick-hand/files/patrick-hand-latin-ext-400-normal.woff2?url';
import type { TextRole } from '#kit/view';

const reading = 'Atkinson Hyperlegible Next';
const displaying = 'Hammersmith One';
const chalking = 'Patrick Hand';

interface Face {
  readonly family: string;
  readonly weight: '400' | '500' | '700';
}

/** Which face each role is set in. */
export const faces: Readonly<Record<TextRole, Face>> = {
  title: { family: displaying, weight: '400' },
  heading: { family: displaying, weight: '400' },
  call: { family: reading, weight: '700' },
  instruction: { family: reading, weight: '700' },
  label: { family: reading, weight: '500' },
  chalk: { family: chalking, weight: '400' },
  number: { family: reading, weight: '700' },
};

/** The subsets as the font packages cut them (`unicode.json`). */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const files: readonly (Face & { readonly url: string; readonly range: string })[] = [
  { family: reading, weight: '500', url: read, range: latin },
  { family: reading, weight: '500', url: readExt, range: latinExt },
  { family: reading, weight: '700', url: readBold, range: latin },
  { family: reading, weight: '700', url: readBoldExt, range: latinExt },
  { family: displaying, weight: '400', url: display, range: latin },
  { family: displaying, weight: '400', url: displayExt, range: latinExt },
  { family: chalking, weight: '400', url: chalk, range: latin },
  { family: chalking, weight: '400', url: chalkExt, range: latinExt },
];

/** Loads every face. A face that cannot be had is left to the browser's sans-serif: text is never withheld. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(
    files.map(async ({ family, weight, url, range }) => {
      const face = new FontFace(family, `url(${JSON.stringify(url)}) format("woff2")`, { weight, unicodeRange: range });
      document.fonts.add(await face.load());
    }),
  );
}
