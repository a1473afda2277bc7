/**
 * How wide a text is in one of the house's faces, read from the font file itself: WOFF 1.0 container (W3C), `cmap` format 4 and
 * `hmtx` (OpenType 1.9). Kerning, which mostly narrows, is left out.
 */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** Width in pixels of `text` set in `sizePx`, on one line. */
export type TextWidth = (text: string, sizePx: number) => number;

function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font');
  const count = file.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, i) => {
    const at = 44 + i * 20;
    const offset = file.readUInt32BE(at + 4);
    const stored = file.subarray(offset, offset + file.readUInt32BE(at + 8));
    const whole = file.readUInt32BE(at + 12);
    return [file.toString('latin1', at, at + 4), stored.length < whole ? inflateSync(stored) : stored] as const;
  });
  return new Map(entries);
}

function unicodeMap(cmap: Buffer): Buffer {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    if (table.readUInt16BE(0) === 4) return table;
  }
  throw new Error('the font maps no characters in a way that can be read');
}

function glyphOf(map: Buffer, code: number): number {
  const doubled = map.readUInt16BE(6);
  for (let i = 0; i < doubled; i += 2) {
    if (map.readUInt16BE(14 + i) < code) continue;
    const start = map.readUInt16BE(16 + doubled + i);
    if (start > code) return 0;
    const shift = map.readUInt16BE(16 + 2 * doubled + i);
    const rangeAt = 16 + 3 * doubled + i;
    const range = map.readUInt16BE(rangeAt);
    if (range === 0) return (code + shift) & 0xffff;
    const glyph = map.readUInt16BE(rangeAt + range + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
  }
  return 0;
}

/** Reads a face. A character the face does not have is as wide as its empty box. */
export function readFace(path: string): TextWidth {
  const tables = tablesOf(readFileSync(path));
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (!found) throw new Error(`the font has no "${name}"`);
    return found;
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const longMetrics = table('hhea').readUInt16BE(34);
  const map = unicodeMap(table('cmap'));
  const metrics = table('hmtx');
  const advance = (glyph: number): number => metrics.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4);
  return (text, sizePx) => {
    let units = 0;
    for (const character of text) units += advance(glyphOf(map, character.codePointAt(0) ?? 0));
    return (units / unitsPerEm) * sizePx;
  };
}

/** How many lines `text` takes when it is broken between words at `widthPx`; Infinity when one word alone is wider. */
export function linesOf(width: TextWidth, text: string, sizePx: number, widthPx: number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (width(word, sizePx) > widthPx) return Number.POSITIVE_INFINITY;
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer, sizePx) <= widthPx) line = longer;
    else {
      lines += 1;
      line = word;
    }
  }
  return lines;
}
