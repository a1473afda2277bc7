/** What was in the layer, large on a card, with what it is. */
import { Container, Sprite, Texture } from 'pixi.js';
import { clamp01, mix, smoothstep } from '#kit';
import { easeOut, palette, sway, type ViewFrame, type ViewServices } from '#kit/view';
import { cardSize, triflePicture } from '../art/trifles.ts';
import type { Treasure } from '../rules/contents.ts';
import type { ParcelState } from '../rules/state.ts';
import type { Pictures } from './pictures.ts';
import { isCardUp, stepMs } from './timing.ts';

const comesMs = 700;
/** What was torn off has fallen by then; the room may wonder. */
const waitsMs = 640;
const goesMs = 420;
const middle = { x: 960, y: 436 } as const;
const picturePx = 500;
/** From the card's middle. */
const pictureY = -84;
const captionY = 270;

const keyOf = (treasure: Treasure): string =>
  treasure.kind === 'picture' ? treasure.item : treasure.kind === 'trifle' ? treasure.trifle : 'tin';

export interface TreasureCard {
  draw(state: ParcelState, alpha: number, frame: ViewFrame): void;
}

export function createTreasureCard(layer: Container, pictures: Pictures, services: ViewServices): TreasureCard {
  const { text, words, texture, picture, reducedMotion } = services;
  const whole = new Container();
  const back = new Sprite(pictures.card);
  back.anchor.set(0.5);
  const sight = new Sprite(Texture.EMPTY);
  sight.anchor.set(0.5);
  const caption = text('heading', ' ', { colour: palette.ink, width: cardSize.width - 150, height: 200 });
  caption.anchor.set(0.5);
  caption.position.set(0, captionY);
  whole.addChild(back, sight, caption);
  layer.addChild(whole);
  const fetched = new Map<string, Texture>();
  const asked = new Set<string>();
  let goneMs = Number.POSITIVE_INFINITY;

  /** Fetches a picture while its layer is still wrapped. One that cannot be had leaves the words to speak for it. */
  const fetch = (treasure: Treasure | undefined): void => {
    if (treasure === undefined || treasure.kind === 'tin' || asked.has(keyOf(treasure))) return;
    asked.add(keyOf(treasure));
    const coming =
      treasure.kind === 'picture'
        ? picture(treasure.item, picturePx)
        : texture(triflePicture(treasure.trifle, picturePx));
    coming.then(
      (made) => fetched.set(keyOf(treasure), made),
      () => undefined,
    );
  };

  return {
    draw(state, alpha, { nowMs, dtMs }) {
      fetch(state.layers[0]?.treasure);
      const treasure = state.shown?.treasure;
      const ms = stepMs(state, alpha) - waitsMs;
      const shows = isCardUp(state, ms) && treasure !== undefined && treasure.kind !== 'tin';
      goneMs = shows ? 0 : goneMs + dtMs;
      whole.visible = (shows && ms > 0) || goneMs < goesMs;
      if (!whole.visible) return;
      if (shows) {
        fetch(treasure);
        sight.texture = fetched.get(keyOf(treasure)) ?? Texture.EMPTY;
        const says = treasure.kind === 'picture' ? treasure.caption : words(`show.${treasure.trifle}`);
        if (caption.text !== says) caption.text = says;
        const come = clamp01(ms / comesMs);
        whole.scale.set(reducedMotion ? 1 : mix(0.96, 1, easeOut(come)));
        whole.alpha = smoothstep(ms / 320);
        // letters are not read while they grow, nor beside a headline that is still there
        caption.visible = ms > comesMs;
        whole.position.set(middle.x, middle.y);
        sight.rotation = 0.03 * sway(nowMs, 2600, reducedMotion);
        sight.position.set(0, pictureY + 6 * sway(nowMs, 3100, reducedMotion));
      } else {
        whole.alpha = 1 - smoothstep(goneMs / goesMs);
      }
    },
  };
}
