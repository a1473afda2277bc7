/** Everything that is fetched before the first frame. */
import type { Texture } from 'pixi.js';
import type { ViewServices } from '#kit/view';
import { catInPaper, catPouncing, catSitting } from '../art/cat.ts';
import { gramophone, note, record, recordMark, tonearm } from '../art/gramophone.ts';
import { bigString, piecePicture, pieces, smallParcel, tones, underPicture } from '../art/newspaper.ts';
import { parlour } from '../art/parlour.ts';
import { lid, tin, toffee } from '../art/tin.ts';
import { card, triflePicture } from '../art/trifles.ts';
import { type Wearable, wearables } from '../rules/contents.ts';

/** A worn thing as large as it ever is. */
const wornPx = 130;

export interface Pictures {
  readonly room: Texture;
  readonly gramophone: Texture;
  readonly record: Texture;
  readonly recordMark: Texture;
  readonly tonearm: Texture;
  readonly note: Texture;
  readonly cat: { readonly sits: Texture; readonly pounces: Texture; readonly inPaper: Texture };
  /** By tone, newest first. */
  readonly parcels: readonly Texture[];
  readonly pieces: readonly (readonly Texture[])[];
  readonly unders: readonly Texture[];
  readonly string: Texture;
  readonly tin: Texture;
  readonly lid: Texture;
  readonly toffee: Texture;
  readonly card: Texture;
  readonly worn: Readonly<Record<Wearable, Texture>>;
}

export async function fetchPictures({ texture }: Pick<ViewServices, 'texture'>): Promise<Pictures> {
  const all = (svgs: readonly string[]): Promise<Texture[]> => Promise.all(svgs.map(texture));
  const [rooms, cats, parcels, sheets, unders, things, wornPictures] = await Promise.all([
    all([parlour, gramophone, record, recordMark, tonearm, note]),
    all([catSitting, catPouncing, catInPaper]),
    all(tones.map(smallParcel)),
    Promise.all(tones.map((tone) => all(pieces.map((piece, i) => piecePicture(tone, piece, i))))),
    all(tones.map(underPicture)),
    all([bigString, tin, lid, toffee, card]),
    all(wearables.map((each) => triflePicture(each, wornPx))),
  ]);
  const [room, player, disc, mark, arm, noted] = rooms as [Texture, Texture, Texture, Texture, Texture, Texture];
  const [sits, pounces, inPaper] = cats as [Texture, Texture, Texture];
  const [string, tinPicture, lidPicture, sweet, cardPicture] = things as [Texture, Texture, Texture, Texture, Texture];
  return {
    room,
    gramophone: player,
    record: disc,
    recordMark: mark,
    tonearm: arm,
    note: noted,
    cat: { sits, pounces, inPaper },
    parcels,
    pieces: sheets,
    unders,
    string,
    tin: tinPicture,
    lid: lidPicture,
    toffee: sweet,
    card: cardPicture,
    worn: Object.fromEntries(wearables.map((each, i) => [each, wornPictures[i]])) as Record<Wearable, Texture>,
  };
}
