/**
 * Flashing, told from small pictures of every frame. Two measures: the three flashes of WCAG 2.2 (2.3.1), and the house's own,
 * which is stricter. Pure.
 */

/** A frame as red, green, blue bytes, row by row. */
export type Look = ArrayLike<number>;

export interface FlashReport {
  /** Largest share (0..1) of any tenth of vision that flashed more than three times within a second. WCAG: under 0.25. */
  readonly flashing: number;
  /** The same for saturated red. */
  readonly redFlashing: number;
  /**
   * Share (0..1) of the screen that changed its light at one time, and again at another within a second. The house: at most
   * 0.05. What moves changes another part of the screen each time; what flares or blinks changes the same.
   */
  readonly unrest: number;
  /** Index of the frame where it was so. */
  readonly at: { readonly flashing: number; readonly redFlashing: number; readonly unrest: number };
}

/** A change of relative luminance that counts, and below which luminance the darker of the two lies (WCAG 2.2). */
const changeFrom = 0.1;
const darkerBelow = 0.8;
/** A flash is a pair of opposing changes; more than three of them are seven changes or more. */
const changesOfFlashing = 7;
/** A tenth of vision is a rectangle of a third of the width by a third of the height (341×256 of 1024×768). */
const third = 3;

const linear = (byte: number): number => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const linearOf = Float64Array.from({ length: 256 }, (_, byte) => linear(byte));
const at = (look: Look, i: number): number => linearOf[look[i] as number] as number;
const lightOf = (look: Look, pixel: number): number =>
  0.2126 * at(look, 3 * pixel) + 0.7152 * at(look, 3 * pixel + 1) + 0.0722 * at(look, 3 * pixel + 2);

/** How red a pixel is where it is saturated red, else 0: (R − G − B) × 320 where R / (R + G + B) ≥ 0.8 (WCAG 2.2, red flash). */
function redOf(look: Look, pixel: number): number {
  const [r, g, b] = [at(look, 3 * pixel), at(look, 3 * pixel + 1), at(look, 3 * pixel + 2)];
  const sum = r + g + b;
  return sum > 0 && r / sum >= 0.8 ? Math.max(0, (r - g - b) * 320) : 0;
}

/** A change between saturated red and not that counts (WCAG 2.2: more than 20). */
const redChangeFrom = 20;

/** For each pixel the frames at which a change was complete: from one turning point to the next by `from` or more. */
function changesOf(
  looks: readonly Look[],
  pixels: number,
  read: (look: Look, pixel: number) => number,
  counts: (low: number, high: number) => boolean,
): readonly (readonly number[])[] {
  return Array.from({ length: pixels }, (_, pixel) => {
    const changes: number[] = [];
    let turned = read(looks[0] as Look, pixel);
    let heading = 0;
    for (let frame = 1; frame < looks.length; frame += 1) {
      const value = read(looks[frame] as Look, pixel);
      const moved = value - turned;
      if (heading !== 0 && Math.sign(moved) === heading) {
        turned = value; // still on its way: the turning point goes along
        continue;
      }
      if (!counts(Math.min(value, turned), Math.max(value, turned))) continue;
      heading = Math.sign(moved);
      turned = value;
      changes.push(frame);
    }
    return changes;
  });
}

/** Share of `cells` (indices of pixels) with `enough` changes among those of the second that ends at `frame`. */
function shareOf(counted: Uint8Array, cells: readonly number[], enough: number): number {
  let many = 0;
  for (const cell of cells) if ((counted[cell] as number) >= enough) many += 1;
  return many / cells.length;
}

function tenths(width: number, height: number): readonly (readonly number[])[] {
  const [w, h] = [Math.round(width / third), Math.round(height / third)];
  const all: number[][] = [];
  for (let top = 0; top + h <= height; top += Math.max(1, Math.floor(h / 3))) {
    for (let left = 0; left + w <= width; left += Math.max(1, Math.floor(w / 3))) {
      const cells: number[] = [];
      for (let y = top; y < top + h; y += 1) for (let x = left; x < left + w; x += 1) cells.push(y * width + x);
      all.push(cells);
    }
  }
  return all;
}

/** What changes within this is seen as changing at one time: less than the shortest fade of the house. */
const atOneTimeS = 0.2;

/** The largest part of the screen that changed at one time and again at another within a second: its share and its frame. */
function secondChange(
  changes: readonly (readonly number[])[],
  frames: number,
  hz: number,
): readonly [share: number, frame: number] {
  const span = Math.round(atOneTimeS * hz);
  const changing = Array.from({ length: frames }, (_, frame) => {
    const pixels = new Set<number>();
    for (const [pixel, times] of changes.entries()) {
      if (times.some((time) => time <= frame && time > frame - span)) pixels.add(pixel);
    }
    return pixels;
  });
  let most = 0;
  let where = 0;
  for (const [frame, pixels] of changing.entries()) {
    if (pixels.size / changes.length <= most) continue;
    for (let other = frame + span; other < Math.min(frames, frame + hz); other += 1) {
      const again = changing[other] as Set<number>;
      if (again.size / changes.length <= most) continue;
      let both = 0;
      for (const pixel of pixels) if (again.has(pixel)) both += 1;
      if (both / changes.length > most) [most, where] = [both / changes.length, other];
    }
  }
  return [most, where];
}

/** Reads `looks`, frames that follow one another `hz` a second, of `width` by `height` pixels. Two frames at least. */
export function readFlashes(
  looks: readonly Look[],
  { hz, width, height }: { readonly hz: number; readonly width: number; readonly height: number },
): FlashReport {
  const pixels = width * height;
  const parts = tenths(width, height);
  const light = changesOf(looks, pixels, lightOf, (low, high) => high - low >= changeFrom && low < darkerBelow);
  const red = changesOf(looks, pixels, redOf, (low, high) => high - low > redChangeFrom);
  const worst = (changes: readonly (readonly number[])[], enough: number) => {
    const counted = new Uint8Array(pixels);
    let most = 0;
    let where = 0;
    for (let frame = 1; frame < looks.length; frame += 1) {
      let touched = false;
      for (let pixel = 0; pixel < pixels; pixel += 1) {
        const times = changes[pixel] as readonly number[];
        const within = times.filter((time) => time <= frame && time > frame - hz).length;
        if (within >= enough) touched = true;
        counted[pixel] = within;
      }
      if (!touched) continue;
      const share = Math.max(...parts.map((area) => shareOf(counted, area, enough)));
      if (share > most) [most, where] = [share, frame];
    }
    return [most, where] as const;
  };
  const [flashing, flashingAt] = worst(light, changesOfFlashing);
  const [redFlashing, redAt] = worst(red, changesOfFlashing);
  const [unrest, unrestAt] = secondChange(light, looks.length, hz);
  return { flashing, redFlashing, unrest, at: { flashing: flashingAt, redFlashing: redAt, unrest: unrestAt } };
}
