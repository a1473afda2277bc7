/**
 * What a file of a pack is, told by its first bytes and never by its name, and how large a picture is when it is drawn: a
 * small file may unfold into a wall.
 */
import type { PackPicture, PackVoice } from '#session';
import { cleanSvg } from './clean-svg.ts';
import { refuse } from './pack-error.ts';

/** Bytes. A photograph of a telephone is 2 to 6 MB. */
export const biggestPicture = 12_000_000;
/** Bytes of drawing: traced photographs that are larger take seconds to draw. */
const biggestDrawing = 1_000_000;
/** Pixels. Drawn, each is four bytes of memory. */
const mostPixels = 50_000_000;
/** Bytes: five seconds of voice, even as uncompressed sound. */
export const biggestVoice = 2_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

interface Size {
  readonly width: number;
  readonly height: number;
}

const latin = (bytes: Bytes, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const startOf = (bytes: Bytes): string =>
  [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** ISO/IEC 15948: the header chunk comes first. */
function pngSize(bytes: Bytes): Size | null {
  if (bytes.length < 24 || latin(bytes, 1, 4) !== 'PNG') return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** ITU-T T.81: the size stands in the first start-of-frame segment. */
function jpegSize(bytes: Bytes): Size | null {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** RFC 9649: lossy, lossless and extended pictures each say their size in their own way. */
function webpSize(bytes: Bytes): Size | null {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  const three = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (latin(bytes, 12, 16)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 };
    default:
      return null;
  }
}

/** By their first bytes, in hexadecimal. */
const rasters = [
  { type: 'image/png', starts: /^89504e470d0a1a0a/, size: pngSize },
  { type: 'image/jpeg', starts: /^ffd8ff/, size: jpegSize },
  { type: 'image/webp', starts: /^52494646.{8}57454250/, size: webpSize },
] as const;

/** A picture made harmless. Throws a `PackError`; `name` is what the file is called in its pack. */
export function lookIntoPicture(name: string, bytes: Bytes): PackPicture {
  const raster = rasters.find(({ starts }) => starts.test(startOf(bytes)));
  if (raster !== undefined) {
    const size = raster.size(bytes);
    if (size === null || size.width < 1 || size.height < 1) return refuse(`The picture “${name}” is damaged.`);
    if (size.width * size.height > mostPixels) return refuse(`The picture “${name}” is too large. Make it smaller.`);
    return { type: raster.type, bytes };
  }
  if (!/^\s*<(\?xml|!--|!DOCTYPE|svg)/i.test(new TextDecoder().decode(bytes.subarray(0, 60)))) {
    return refuse(`“${name}” is no picture that can be shown: PNG, JPEG, WebP and SVG can.`);
  }
  if (bytes.length > biggestDrawing) return refuse(`The drawing “${name}” is too large. Save it as PNG.`);
  const svg = cleanSvg(new TextDecoder().decode(bytes));
  if (svg === null) return refuse(`The drawing “${name}” is damaged.`);
  return { type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) };
}

/** By their first bytes, in hexadecimal. */
const voices = [
  { type: 'audio/mpeg', starts: /^(494433|ff[ef][2-9a-f])/ },
  { type: 'audio/wav', starts: /^52494646.{8}57415645/ },
  { type: 'audio/ogg', starts: /^4f676753/ },
  { type: 'audio/webm', starts: /^1a45dfa3/ },
  { type: 'audio/mp4', starts: /^.{8}66747970/ },
] as const;

/** A voice clip. Throws a `PackError`. */
export function lookIntoVoice(name: string, bytes: Bytes): PackVoice {
  const voice = voices.find(({ starts }) => starts.test(startOf(bytes)));
  return voice === undefined
    ? refuse(`“${name}” is no sound that can be played: MP3, WAV, Ogg, WebM and M4A can.`)
    : { type: voice.type, bytes };
}
