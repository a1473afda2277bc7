/** Pictures of whoever is in the room, made once for each: peg people by seat, and the donkey. */
import { Sprite, type Texture } from 'pixi.js';
import type { SeatId } from '#kit';
import type { ViewServices } from '#kit/view';
import { pegDonkey, pegPerson, pegSize } from './painted-people.ts';

/** A seat, or the donkey. */
export type Rider = SeatId | 'donkey';

export interface Pegs {
  /** A sprite on its feet that shows `rider` as soon as its picture is made. */
  sprite(rider: Rider): Sprite;
}

export function createPegs({ player, texture }: ViewServices): Pegs {
  const pictures = new Map<Rider, Promise<Texture>>();
  const pictureOf = (rider: Rider): Promise<Texture> => {
    const known = pictures.get(rider) ?? texture(rider === 'donkey' ? pegDonkey : pegPerson(player(rider)));
    pictures.set(rider, known);
    return known;
  };
  return {
    sprite(rider) {
      const sprite = new Sprite();
      sprite.anchor.set(0.5, pegSize.footY / pegSize.height);
      void pictureOf(rider).then((picture) => {
        if (!sprite.destroyed) sprite.texture = picture;
      });
      return sprite;
    },
  };
}
