/**
 * While one pin alone makes up its mind, the room sees it large, from low down the alley, and time goes slowly. It comes and goes in a
 * fade, in a frame that leaves most of the picture alone.
 */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp, clamp01, smoothstep, tickMs } from '#kit';
import { type Place, readPin } from '#kit/physics';
import { palette } from '#kit/view';
import { pinFoot, pinTallPx, shadowAlpha } from '../art/pin.ts';
import { closeSize } from '../art/sizes.ts';
import type { SkittlesState } from '../rules/state.ts';

const fadeMs = 450;
/** What has happened is looked at for this long before the picture goes. */
const lingerMs = 1000;
/** The large picture of the pin has twice the pixels. */
const density = 2;
/** Half the girth of the pin as large as that, stage pixels: so high its middle is when it lies. */
const bellyPx = 82;

export interface CloseLook {
  draw(state: SkittlesState, ms: number, dtMs: number): void;
}

export function createCloseLook(
  pictures: { readonly scene: Texture; readonly pin: Texture },
  layer: Container,
): CloseLook {
  const whole = new Container();
  whole.position.set(closeSize.x, closeSize.y);
  const shadow = new Graphics();
  shadow.ellipse(0, 0, 150, 22).fill({ color: palette.ink, alpha: shadowAlpha });
  const pin = new Sprite(pictures.pin);
  pin.anchor.set(pinFoot.x, pinFoot.y);
  pin.scale.set(closeSize.pinTall / (pinTallPx * density));
  whole.addChild(new Sprite(pictures.scene), shadow, pin);
  layer.addChild(whole);
  const place: Place = { x: 0, y: 0, leanX: 0, leanY: 0 };
  const middle = closeSize.width / 2;
  let shown = 0;

  return {
    draw({ roll, step }, ms, dtMs) {
      const counting = step.name === 'counting' && step.ticks * tickMs < lingerMs;
      const hush = (step.name === 'rolling' || counting) && roll ? roll.track.hush : null;
      const looking = hush !== null && ms >= hush.fromMs && ms <= hush.toMs + lingerMs;
      shown = clamp01(shown + ((looking ? 1 : -1) * dtMs) / fadeMs);
      whole.visible = shown > 0;
      if (!whole.visible) return;
      whole.alpha = smoothstep(shown);
      const spot = hush && roll ? roll.before[hush.pin] : null;
      if (!hush || !roll || !spot) return; // fading out: the last of it stays
      // Seen from the side on which it rocks, so that all of its lean shows.
      readPin(roll.track, hush.pin, spot, hush.fell ? hush.toMs : hush.fromMs, place);
      const way = Math.sqrt(place.leanX ** 2 + place.leanY ** 2) || 1;
      const side = place.leanX < 0 ? -1 : 1;
      const [wayX, wayY] = [(side * place.leanX) / way, (side * place.leanY) / way];
      readPin(roll.track, hush.pin, spot, ms, place);
      const lean = clamp(place.leanX * wayX + place.leanY * wayY, -Math.PI / 2, Math.PI / 2);
      // The foot of a pin that lies is beside where it stood; its belly rests on the boards.
      const lies = smoothstep((Math.abs(lean) - 0.6) / 0.9);
      const across = Math.sin(lean) * closeSize.pinTall;
      pin.position.set(middle - across * 0.45 * lies, closeSize.footY - bellyPx * lies);
      pin.rotation = lean;
      shadow.position.set(middle - 30 + across * 0.25 * (1 - lies), closeSize.footY);
      shadow.scale.set(1 + 0.6 * lies, 1);
    },
  };
}
