import type { Container, Texture } from 'pixi.js';
import type { SeatId } from '#core';
import type { PlayerLook, ReadingRoom, ViewServices } from '#kit/view';
import type { OpenPack } from '#session';
import { HouseText } from './house-text.ts';
import { rasterise, rasteriseFitted } from './rasterise.ts';
import type { ThemePaint } from './theme-paint.ts';

export interface StageServicesOptions {
  /** A container of its own inside one of the stage's layers. */
  readonly layer: Container;
  readonly reducedMotion: boolean;
  /** Texts by key: a game's own, or the house's. */
  words(key: string, values?: Readonly<Record<string, string | number>>): string;
  players(seat: SeatId): PlayerLook;
  /** The pack whose pictures the view may ask for. */
  readonly pack?: OpenPack | null;
}

/** What a view is given, with the shell's way to take it all back. */
export interface StageServices extends ViewServices {
  /** Settles when every picture asked for so far has come, or could not be made. */
  picturesHere(): Promise<void>;
  /** Clears and destroys the layer and every texture made through these services. */
  dispose(): void;
}

/** Of the television and its room. */
export interface StageLook {
  readonly room: ReadingRoom;
  readonly paint: ThemePaint;
}

/** Services for one view. Pictures are rasterised once each, at `scale` texels a stage pixel. */
export function createViewServices(
  options: StageServicesOptions,
  { room, paint }: StageLook,
  scale: number,
): StageServices {
  const textures = new Map<string, Promise<Texture>>();
  let disposed = false;
  const once = (name: string, make: () => Promise<Texture>): Promise<Texture> => {
    if (disposed) return Promise.reject(new Error('a picture was asked for after the view had gone'));
    const known = textures.get(name);
    if (known !== undefined) return known;
    const made = make();
    textures.set(name, made);
    return made;
  };
  return {
    layer: options.layer,
    reducedMotion: options.reducedMotion,
    player: (seat) => options.players(seat),
    words: (key, values) => options.words(key, values),
    text: (role, content, box = {}) => new HouseText({ role, content, room, ...box }),
    texture: (svg) => once(svg, () => rasterise(svg, scale, paint)),
    picture: (itemId, sizePx) =>
      once(`${itemId} in ${sizePx}`, async () => {
        if (!options.pack) throw new Error('a picture of a pack was asked for, and the game has no pack');
        return rasteriseFitted(await options.pack.picture(itemId), sizePx, scale, paint);
      }),
    picturesHere: async () => {
      await Promise.allSettled(textures.values());
    },
    dispose: () => {
      disposed = true;
      options.layer.destroy({ children: true });
      for (const made of textures.values()) void made.then((texture) => texture.destroy(true), noPicture);
      textures.clear();
    },
  };
}

/** A picture that could not be made has been reported to whoever asked for it; there is nothing to destroy. */
const noPicture = (): void => undefined;
