/** The cards on the table: laid, turned, lifted, gone. Everything is worked out from the state. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, tickMs } from '#kit';
import { easeInOut, easeOut, overshoot, sway, type ViewServices } from '#kit/view';
import { cardBack, cardFace, pictureShare } from '../art/cards.ts';
import type { Card, PairsState } from '../rules/state.ts';
import { cardBox } from '../rules/table.ts';

const turnMs = 620;
const layMs = 520;
/** Cards come from the hand of whoever deals, below the picture. */
const handAt = { x: 960, y: 1240 } as const;
const liftPx = 16;

interface Shown {
  readonly root: Container;
  readonly back: Sprite;
  readonly face: Sprite;
  readonly picture: Sprite;
}

export interface Cards {
  draw(state: PairsState, alpha: number, nowMs: number): void;
}

/** How far a card has turned to the side it has now, 0..1. */
const turnShare = (card: Card, clock: number, reducedMotion: boolean): number =>
  reducedMotion ? 1 : clamp01(((clock - card.changedAt) * tickMs) / turnMs);

export async function createCards({ layer, texture, picture, reducedMotion }: ViewServices): Promise<Cards> {
  const sides = [320, 242] as const;
  const painted = await Promise.all(
    sides.map(async (side) => ({ back: await texture(cardBack(side)), face: await texture(cardFace(side)) })),
  );
  const table = new Container();
  layer.addChild(table);
  const pool: Shown[] = [];
  const pictures = new Map<string, Texture | null>();

  const pictureOf = (itemId: string, sizePx: number): Texture | null => {
    const name = `${itemId} ${sizePx}`;
    const known = pictures.get(name);
    if (known !== undefined) return known;
    pictures.set(name, null);
    // a picture that cannot be had leaves its card plain; the words are there still
    picture(itemId, sizePx).then(
      (made) => pictures.set(name, made),
      () => undefined,
    );
    return null;
  };
  const shownAt = (index: number): Shown => {
    const known = pool[index];
    if (known) return known;
    const root = new Container();
    const [back, face, inside] = [new Sprite(), new Sprite(), new Sprite()];
    for (const sprite of [back, face, inside]) sprite.anchor.set(0.5);
    root.addChild(back, face, inside);
    table.addChild(root);
    const made = { root, back, face, picture: inside };
    pool[index] = made;
    return made;
  };

  const drawCard = (state: PairsState, index: number, clock: number, nowMs: number): void => {
    const card = state.cards[index] as Card;
    const shown = shownAt(index);
    const box = cardBox(index, state.cards.length, state.columns);
    const side = Math.round(box.width * 1920);
    const { back, face } = painted[sides.indexOf(side as 320 | 242)] ?? (painted[0] as (typeof painted)[0]);
    const share = turnShare(card, clock, reducedMotion);
    shown.root.visible = index < state.laid && (card.side !== 'gone' || share < 1);
    if (!shown.root.visible) return;
    const isLaying = state.step.name === 'laying' || clock - card.changedAt < (layMs * 2) / tickMs;
    const fresh = isLaying && !card.seen;
    const came = fresh && !reducedMotion ? easeOut(clamp01(((clock - card.changedAt) * tickMs) / layMs)) : 1;
    const turning = !fresh && card.side !== 'gone';
    const width = turning ? Math.abs(Math.cos(Math.PI * easeInOut(share))) : 1;
    const isUp = card.side === 'up' ? !turning || share >= 0.5 : card.side === 'gone' || (turning && share < 0.5);
    const held = (state.held === index || state.second === index) && card.side === 'up';
    const glows = state.glow === index;
    const lift = (held ? liftPx * overshoot(share) : 0) + (glows ? 5 * sway(nowMs, 1800, reducedMotion) : 0);
    shown.root.position.set(mix(handAt.x, box.x * 1920, came), mix(handAt.y, box.y * 1080 - lift, came));
    shown.root.rotation = reducedMotion ? 0 : (1 - came) * 0.9 + 0.012 * Math.sin(index * 2.3);
    shown.root.scale.set(Math.max(0.02, width), 1);
    shown.root.alpha = card.side === 'gone' ? 1 - share : 1;
    shown.back.visible = !isUp;
    shown.face.visible = isUp;
    if (shown.back.texture !== back) shown.back.texture = back;
    if (shown.face.texture !== face) shown.face.texture = face;
    const item = state.items[card.item];
    const seen = item ? pictureOf(item.id, Math.round(side * pictureShare)) : null;
    shown.picture.visible = isUp && seen !== null;
    if (seen && shown.picture.texture !== seen) shown.picture.texture = seen;
  };

  return {
    draw(state, alpha, nowMs) {
      const clock = state.clock + alpha - 1;
      for (let i = 0; i < Math.max(pool.length, state.cards.length); i += 1) {
        if (i < state.cards.length) drawCard(state, i, clock, nowMs);
        else if (pool[i]) (pool[i] as Shown).root.visible = false;
      }
    },
  };
}
