/** A zip taken apart within bounds. */
import { unzipSync } from 'fflate';
import { PackError, refuse } from './pack-error.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface ZipBounds {
  readonly mostFiles: number;
  /** Bytes of one file, unpacked. */
  readonly biggestFile: number;
  /** Bytes of all, unpacked. */
  readonly biggestPack: number;
}

/** No picture shrinks to less than this share; what does is made to swell. Text may, and is small. */
const leastShare = 1 / 200;
const freeBytes = 2_000_000;

/** What macOS and Windows put beside the files. */
const isLitter = (name: string): boolean => /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name);

const leadsOut = (name: string): boolean => /^\/|\\|^[a-z]:/i.test(name) || name.split('/').includes('..');

/**
 * Files by path. The sizes a zip declares are checked before anything is unpacked, and no more than that is ever unpacked: a
 * zip that lies about them is cut off there (fflate fills a buffer of the declared size). Throws a `PackError`.
 */
export function unzipped(zip: Bytes, bounds: ZipBounds): ReadonlyMap<string, Bytes> {
  let count = 0;
  let total = 0;
  const wanted = (name: string, size: number, originalSize: number): boolean => {
    if (leadsOut(name)) refuse('This zip has a file that leads out of it. It is not opened.');
    if (name.endsWith('/') || isLitter(name)) return false;
    count += 1;
    total += originalSize;
    if (count > bounds.mostFiles) refuse(`There are too many files in this zip: at most ${bounds.mostFiles}.`);
    if (originalSize > bounds.biggestFile) refuse(`The file “${name}” is too big for a pack.`);
    if (total > bounds.biggestPack) refuse('This zip is too big when it is unpacked.');
    if (originalSize > freeBytes && size < originalSize * leastShare) {
      refuse(`The file “${name}” swells when it is unpacked. It is not opened.`);
    }
    return true;
  };
  try {
    const files = unzipSync(zip, { filter: ({ name, size, originalSize }) => wanted(name, size, originalSize) });
    return new Map(Object.entries(files).map(([name, bytes]) => [name, bytes as Bytes]));
  } catch (thrown) {
    if (thrown instanceof PackError) throw thrown;
    return refuse('This file is no zip, or it is damaged.');
  }
}
