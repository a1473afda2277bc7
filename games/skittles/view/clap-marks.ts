/** Whoever claps sees that it counted: their own sign springs up in front of the row, and is gone. */
import { type Container, Graphics } from 'pixi.js';
import { clamp01, type SeatId } from '#kit';
import { drawShape, easeOut, type PlayerLook, smallestTextPx, tweenAt } from '#kit/view';

const signPx = 44;
/** Springs up, stays for a breath, and fades. */
const risingMs = 220;
const fadesFromMs = 600;
const goneMs = 1000;
const risesPx = smallestTextPx;
/** Along the foot of the alley, in the order of the chairs, above the captions. */
const row = { left: 560, right: 1360, y: 820 } as const;

export interface ClapMarks {
  clapped(look: PlayerLook, place: number, of: number): void;
  draw(nowMs: number, reducedMotion: boolean): void;
}

export function createClapMarks(layer: Container): ClapMarks {
  const marks = new Map<SeatId, { readonly sign: Graphics; sinceMs: number }>();
  let now = 0;
  return {
    clapped(look, place, of) {
      const known = marks.get(look.seat);
      const sign = known?.sign ?? new Graphics();
      if (!known) {
        drawShape(sign, look.shape, { x: 0, y: 0, radius: signPx, colour: look.colour, outlinePx: 6 });
        layer.addChild(sign);
      }
      sign.x = row.left + ((row.right - row.left) * (place + 0.5)) / Math.max(1, of);
      marks.set(look.seat, { sign, sinceMs: now });
    },
    draw(nowMs, reducedMotion) {
      now = nowMs;
      for (const { sign, sinceMs } of marks.values()) {
        const age = nowMs - sinceMs;
        sign.visible = age < goneMs;
        if (!sign.visible) continue;
        const up = tweenAt({ from: 0, to: 1, durationMs: risingMs, ease: easeOut, reducedMotion }, age);
        sign.y = row.y - (reducedMotion ? 0 : risesPx * up);
        sign.scale.set(reducedMotion ? 1 : 0.6 + 0.4 * up);
        sign.alpha = Math.min(up, 1 - clamp01((age - fadesFromMs) / (goneMs - fadesFromMs)));
      }
    },
  };
}
