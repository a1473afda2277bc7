/** What the parcel is made of: newspaper by decade, the newest outside, and something in every layer. */
import type { Pack, PackItem, Random, SeatId } from '#kit';
import { layersEach } from './figures.ts';

/** One a layer, the newest outside: the further in, the longer ago. Two of each decade; headlines are in the words. */
export const papers = [
  '1980-parcel',
  '1980-tape',
  '1970-hopper',
  '1970-fondue',
  '1960-twist',
  '1960-bubble',
  '1950-television',
  '1950-sweets',
  '1940-marrow',
  '1940-band',
  '1930-pier',
  '1930-wireless',
  '1920-charleston',
  '1920-motor',
] as const;
export type PaperId = (typeof papers)[number];

/** Decade of a paper, as its words key has it. */
export const decadeOf = (paper: PaperId): string => paper.slice(0, 4);

/** Things to put on: whoever finds one wears it to the end. */
export const wearables = ['crown', 'moustache', 'carnation', 'bow-tie', 'pearls'] as const;
export type Wearable = (typeof wearables)[number];
/** Things to look at, and lines for the room to finish. */
const trinkets = ['mouse', 'peppermint', 'rhyme-weasel', 'whistle', 'rhyme-jack', 'button', 'rhyme-mulberry'] as const;
export const trifles = [...wearables, ...trinkets] as const;
export type Trifle = (typeof trifles)[number];

export const isWearable = (trifle: Trifle): trifle is Wearable => (wearables as readonly string[]).includes(trifle);

/** What lies in a layer: one of the parcel's own trifles, a picture of the pack, or the tin for everybody. */
export type Treasure =
  | { readonly kind: 'trifle'; readonly trifle: Trifle }
  | { readonly kind: 'picture'; readonly item: string; readonly caption: string; readonly question: string | null }
  | { readonly kind: 'tin' };

export interface Layer {
  readonly paper: PaperId;
  readonly treasure: Treasure;
}

export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const left = [...things];
  return things.map(() => left.splice(random.whole(0, left.length - 1), 1)[0] as T);
}

const pictureOf = ({ id, caption, say }: PackItem): Treasure => ({
  kind: 'picture',
  item: id,
  caption,
  question: say,
});

/** Of three layers two hold a picture of the pack, where there is one; the third is for a laugh. */
const picturesOfThree = 2;

function treasures(count: number, pack: Pack | null, random: Random): readonly Treasure[] {
  const pictures = shuffled(pack?.items ?? [], random).map(pictureOf);
  const worn = shuffled(wearables, random);
  const others = shuffled(trinkets, random);
  // to wear and to look at in turn, so that the row soon has something to laugh at
  const own = Array.from({ length: trifles.length }, (_, i) => (i % 2 ? others[i >> 1] : worn[i >> 1]))
    .concat(others.slice(worn.length))
    .flatMap((trifle): readonly Treasure[] => (trifle ? [{ kind: 'trifle', trifle }] : []));
  return Array.from({ length: count }, (_, i): Treasure => {
    const wanted = i % 3 < picturesOfThree ? pictures.shift() : undefined;
    return wanted ?? own.shift() ?? pictures.shift() ?? { kind: 'trifle', trifle: 'button' };
  });
}

/** The layers of a parcel for `seats`, the outermost first; the last is the tin's. */
export function wrapped(seats: readonly SeatId[], pack: Pack | null, random: Random): readonly Layer[] {
  const count = seats.length * (layersEach[seats.length] ?? 1);
  const held = [...treasures(count, pack, random), { kind: 'tin' } as const];
  return held.map((treasure, i) => {
    const at = Math.round((i * (papers.length - 1)) / Math.max(1, held.length - 1));
    return { treasure, paper: papers[at] ?? '1950-sweets' };
  });
}
