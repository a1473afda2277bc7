import { fileURLToPath } from 'node:url';
import { readFace, type TextWidth } from './text-width.ts';

const face = (packed: string, file: string): TextWidth =>
  readFace(fileURLToPath(new URL(`../../../node_modules/@fontsource/${packed}/files/${file}.woff`, import.meta.url)));

const next = 'atkinson-hyperlegible-next';

/** The faces that a television text is set in (`platform/stage/fonts.ts`). */
export const houseFaces = {
  display: face('hammersmith-one', 'hammersmith-one-latin-400-normal'),
  bold: face(next, `${next}-latin-700-normal`),
  plain: face(next, `${next}-latin-500-normal`),
  chalk: face('patrick-hand', 'patrick-hand-latin-400-normal'),
} as const;
