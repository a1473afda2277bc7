/** Who plays where the whole room does: one card with every player's sign on it, and nobody's name. */
import { Container, Graphics } from 'pixi.js';
import { seatIds } from '#core';
import { drawShape, playerLook } from '#kit/view';
import { card } from './art/furniture.ts';
import type { SceneTools } from './scene.ts';

const size = { width: 1160, height: 268 } as const;
const signs = { y: 186, apart: 150, radius: 46 } as const;

/** Its upper edge is at `top`, its middle at `x`. */
export function createEveryoneCard({ sprite, text, say }: SceneTools, x: number, top: number): Container {
  const whole = new Container();
  const words = text('label', say('briefing.everyone'), { width: size.width - 80, height: 90 });
  words.position.set(size.width / 2, 72);
  const row = new Graphics();
  for (const [i, seat] of seatIds.entries()) {
    const { shape, colour } = playerLook(seat, '');
    const across = (i - (seatIds.length - 1) / 2) * signs.apart;
    drawShape(row, shape, { x: size.width / 2 + across, y: signs.y, radius: signs.radius, colour });
  }
  whole.addChild(sprite(card(size.width, size.height)), words, row);
  whole.position.set(x - size.width / 2, top);
  return whole;
}
