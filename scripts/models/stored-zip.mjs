// @ts-check
// An uncompressed zip, byte for byte the same each time: what MediaPipe calls a `.task` bundle. Contents start at
// multiples of 64 so that the models inside can be used where they lie.
// Format: APPNOTE.TXT 6.3.3 (local headers, central directory, end record). Times are fixed at 1980-01-01.
import { crc32 } from 'node:zlib';
import { byteArea } from './flatbuffer-bytes.mjs';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const EXTRA_HEADER = 4;
const ALIGNMENT = 64;
/** Extra-field id registered for alignment padding (Android zipalign). */
const PADDING_ID = 0xd935;
const DOS_DATE_1980 = 0x21;

/**
 * @param {readonly { name: string, bytes: Uint8Array }[]} files names in ASCII
 * @returns {Uint8Array}
 */
export function storedZip(files) {
  let end = 0;
  const placed = files.map(({ name, bytes }) => {
    const header = end;
    const nameBytes = new TextEncoder().encode(name);
    const unpadded = header + LOCAL_HEADER + nameBytes.length + EXTRA_HEADER;
    const start = Math.ceil(unpadded / ALIGNMENT) * ALIGNMENT;
    end = start + bytes.length;
    return { nameBytes, bytes, header, start, padding: start - unpadded, crc: crc32(bytes) };
  });
  const directory = end;
  const directorySize = placed.reduce((sum, { nameBytes }) => sum + CENTRAL_HEADER + nameBytes.length, 0);
  const area = byteArea(directory + directorySize + END_RECORD);

  const common = (/** @type {number} */ at, /** @type {typeof placed[number]} */ file) => {
    area.u16(at, 20); // version needed; flags and method stay 0: stored
    area.u16(at + 8, DOS_DATE_1980);
    area.u32(at + 10, file.crc);
    area.u32(at + 14, file.bytes.length);
    area.u32(at + 18, file.bytes.length);
    area.u16(at + 22, file.nameBytes.length);
  };

  let at = directory;
  for (const file of placed) {
    area.u32(file.header, 0x04034b50);
    common(file.header + 4, file);
    const extra = file.header + LOCAL_HEADER + file.nameBytes.length;
    area.u16(file.header + 28, EXTRA_HEADER + file.padding);
    area.put(file.header + LOCAL_HEADER, file.nameBytes);
    area.u16(extra, PADDING_ID);
    area.u16(extra + 2, file.padding);
    area.put(file.start, file.bytes);

    area.u32(at, 0x02014b50);
    area.u16(at + 4, 20);
    common(at + 6, file);
    area.u32(at + 42, file.header);
    area.put(at + CENTRAL_HEADER, file.nameBytes);
    at += CENTRAL_HEADER + file.nameBytes.length;
  }
  area.u32(at, 0x06054b50);
  area.u16(at + 8, placed.length);
  area.u16(at + 10, placed.length);
  area.u32(at + 12, directorySize);
  area.u32(at + 16, directory);
  return area.bytes;
}
