import type { Container, Texture } from 'pixi.js';
import type { SeatId } from '#core';
import type { PlayerLook, ReadingRoom, ViewServices } from '#kit/view';
import { HouseText } from './house-text.ts';
import { rasterise } from './rasterise.ts';

export interface StageServicesOptions {
  /** A container of its own inside one of the stage's layers. */
  readonly layer: Container;
  readonly reducedMotion: boolean;
  /** Texts by key: a game's own, or the house's. */
  words(key: string, values?: Readonly<Record<string, string | number>>): string;
  players(seat: SeatId): PlayerLook;
}

/** What a view is given, with the shell's way to take it all back. */
export interface StageServices extends ViewServices {
  /** Clears and destroys the layer and every texture made through these services. */
  dispose(): void;
}

/** Services for one view. Pictures are rasterised once each, at `scale` texels a stage pixel. */
export function createViewServices(options: StageServicesOptions, room: ReadingRoom, scale: number): StageServices {
  const textures = new Map<string, Promise<Texture>>();
  let disposed = false;
  return {
    layer: options.layer,
    reducedMotion: options.reducedMotion,
    player: (seat) => options.players(seat),
    words: (key, values) => options.words(key, values),
    text: (role, content, box = {}) => new HouseText({ role, content, room, ...box }),
    texture: (svg) => {
      if (disposed) return Promise.reject(new Error('a picture was asked for after the view had gone'));
      const known = textures.get(svg);
      if (known !== undefined) return known;
      const made = rasterise(svg, scale);
      textures.set(svg, made);
      return made;
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
