/** What lives in the parlour whatever is played: the clock goes, the cat dreams and looks up, the tea is stirred and steams. */
import { Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01 } from '#kit';
import { easeOut, palette, sway, type ViewServices } from '#kit/view';
import { catAsleep, catAwake, catBody } from '../art/cat.ts';
import { catSeat, clockFace, cup, cupStand, parlour } from '../art/parlour.ts';

/** The clock stands at ten to four, as clocks in parlours do, and goes on from there. */
const startsAtMinutes = 3 * 60 + 50;
const stirMs = 1400;
/** Once in so long the cat opens her eyes for a while. */
const looksEveryMs = 17_000;
const looksMs = 2600;

export interface Parlour {
  /** Somebody has stirred the tea. */
  stirred(): void;
  /** Something has happened that a cat looks up for. */
  startled(): void;
  draw(nowMs: number): void;
}

export async function createParlour({ layer, texture, reducedMotion }: ViewServices): Promise<Parlour> {
  const sources = [parlour, cup, catBody, catAsleep, catAwake];
  const [room, teacup, body, asleep, awake] = (await Promise.all(sources.map(texture))) as [
    Texture,
    Texture,
    Texture,
    Texture,
    Texture,
  ];
  const hands = new Graphics();
  const steam = new Graphics();
  const spoon = new Graphics();
  const tea = new Sprite(teacup);
  tea.anchor.set(0.5, 1);
  tea.position.set(cupStand.x, cupStand.y);
  const cat = new Sprite(body);
  cat.anchor.set(0.5, 1);
  cat.position.set(catSeat.x, catSeat.y);
  const head = new Sprite(asleep);
  head.anchor.set(0.5, 0.9);
  head.position.set(catSeat.x - 58, catSeat.y - 14);
  layer.addChild(new Sprite(room), hands, cat, head, spoon, tea, steam);
  let now = 0;
  let stirredAtMs = Number.NEGATIVE_INFINITY;
  let startledAtMs = Number.NEGATIVE_INFINITY;

  const hand = (turns: number, length: number, width: number): void => {
    const angle = turns * 2 * Math.PI - Math.PI / 2;
    hands
      .moveTo(clockFace.x, clockFace.y)
      .lineTo(clockFace.x + Math.cos(angle) * length, clockFace.y + Math.sin(angle) * length)
      .stroke({ width, color: palette.ink, cap: 'round' });
  };
  return {
    stirred: () => (stirredAtMs = now),
    startled: () => (startledAtMs = now),
    draw(nowMs) {
      now = nowMs;
      const minutes = startsAtMinutes + nowMs / 60_000;
      hands.clear();
      hand(minutes / 720, 38, 11);
      hand(minutes / 60, 58, 8);
      const looks = nowMs % looksEveryMs < looksMs || nowMs - startledAtMs < looksMs;
      head.texture = looks ? awake : asleep;
      head.rotation = 0.03 * sway(nowMs, 4200, reducedMotion) - (looks ? 0.1 : 0);
      cat.scale.y = 1 + 0.02 * sway(nowMs, 3600, reducedMotion);
      const since = nowMs - stirredAtMs;
      const round = since < stirMs && !reducedMotion ? Math.sin(easeOut(since / stirMs) * 6 * Math.PI) : 0.6;
      spoon
        .clear()
        .moveTo(cupStand.x - 6 + 12 * round, cupStand.y - 96)
        .lineTo(cupStand.x + 34 * round, cupStand.y - 168)
        .stroke({ width: 13, color: palette.ink, cap: 'round' })
        .moveTo(cupStand.x - 6 + 12 * round, cupStand.y - 96)
        .lineTo(cupStand.x + 34 * round, cupStand.y - 168)
        .stroke({ width: 5, color: palette.cream, cap: 'round' });
      steam.clear();
      for (const side of [-1, 1]) {
        const rise = reducedMotion ? 0.5 : (nowMs / 3400 + (side + 1) / 4) % 1;
        const x = cupStand.x - 6 + side * 22 + 10 * sway(nowMs, 2300, reducedMotion, side / 3);
        const y = cupStand.y - 126 - 70 * rise;
        steam
          .moveTo(x, y)
          .quadraticCurveTo(x + 14, y - 18, x, y - 36)
          .stroke({ width: 8, color: palette.paper, cap: 'round', alpha: 0.8 * clamp01(Math.min(rise, 1 - rise) * 4) });
      }
    },
  };
}
