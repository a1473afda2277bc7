/** Nine pins on the boards: standing, rocking, flying, lying, gone, and standing up again. */
import { type Container, type Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, smoothstep, tickMs } from '#kit';
import { alley, type Place, pinCount, pinSpots, readPin } from '#kit/physics';
import { overshoot } from '#kit/view';
import { scaleAt, screenX, screenY } from '../art/perspective.ts';
import { pinFoot, pinPxPerMetre, pinTallPx } from '../art/pin.ts';
import type { SkittlesState } from '../rules/state.ts';

/** A pin that is clapped up comes from this lean, in this time. */
const risingLean = 1.25;
const risingMs = 460;
/** Pins that lie are taken away after a moment, not snatched. */
const sweptFromMs = 700;
const sweptMs = 600;
/** Leans, radians: less counts as standing, and its shadow with it; more lies on its own shadow. */
const uprightLean = 0.025;
const lyingLean = 1.2;
/** A pin seen end on is still a pin: it is never drawn shorter than this share. */
const shortest = 0.42;

export interface PinPictures {
  readonly standing: Texture;
  readonly leaning: Texture;
}

export interface AlleyPins {
  readonly sprites: readonly Sprite[];
  draw(state: SkittlesState, ms: number, nowMs: number, shadows: Graphics, reducedMotion: boolean): void;
}

export function createPins(pictures: PinPictures, layer: Container): AlleyPins {
  const sprites = Array.from({ length: pinCount }, () => {
    const sprite = new Sprite(pictures.standing);
    sprite.anchor.set(pinFoot.x, pinFoot.y);
    layer.addChild(sprite);
    return sprite;
  });
  const wasUp = Array.from({ length: pinCount }, () => true);
  const upSinceMs = Array.from({ length: pinCount }, () => Number.NEGATIVE_INFINITY);
  const place: Place = { x: 0, y: 0, leanX: 0, leanY: 0 };

  const put = (sprite: Sprite, shadows: Graphics): void => {
    const lean = Math.sqrt(place.leanX ** 2 + place.leanY ** 2);
    const flat = lean > 1e-6 ? Math.sin(Math.min(lean, Math.PI / 2)) / lean : 0;
    const headX = place.x + place.leanX * flat * alley.pinHeight;
    const headY = place.y + place.leanY * flat * alley.pinHeight;
    const up = Math.cos(Math.min(lean, Math.PI / 2)) * alley.pinHeight;
    // A pin that goes over does so about the edge of its foot, and lies on its side: its axis is raised by its girth.
    const raised = alley.pinRadius * 0.8 * (flat * lean);
    const scale = scaleAt(place.y);
    const footX = screenX(place.x, place.y);
    const footY = screenY(place.y, raised * 0.6);
    const acrossPx = screenX(headX, headY) - footX;
    const tallPx = footY - screenY(headY, up + raised * 0.6);
    const lengthPx = Math.max(alley.pinHeight * scale * shortest, Math.sqrt(acrossPx ** 2 + tallPx ** 2));
    sprite.position.set(footX, footY);
    sprite.rotation = Math.atan2(acrossPx, tallPx);
    sprite.scale.set(scale / pinPxPerMetre, lengthPx / pinTallPx);
    sprite.zIndex = -Math.min(place.y, headY + alley.pinRadius);
    const upright = lean < uprightLean;
    sprite.texture = upright ? pictures.standing : pictures.leaning;
    if (upright || lean > lyingLean) return;
    const wide = alley.pinRadius * scale;
    shadows.ellipse(
      footX - wide * 0.35 + acrossPx * 0.45,
      screenY(place.y),
      wide * (1 + 0.5 * flat * lean),
      wide * 0.34,
    );
  };

  return {
    sprites,
    draw(state, ms, nowMs, shadows, reducedMotion) {
      const { roll, step } = state;
      const played = roll !== null && (step.name === 'rolling' || step.name === 'counting');
      const standing = played ? roll.before : state.pins;
      for (const [pin, sprite] of sprites.entries()) {
        const spot = standing[pin] ?? null;
        const up = spot !== null;
        if (up && !wasUp[pin]) upSinceMs[pin] = nowMs;
        wasUp[pin] = played ? state.pins[pin] !== null && up : up;
        sprite.visible = up;
        if (!spot) continue;
        sprite.alpha = 1;
        if (played) {
          readPin(roll.track, pin, spot, ms, place);
          const gone = step.name === 'counting' && roll.track.standing[pin] === null;
          if (gone) sprite.alpha = 1 - smoothstep((step.ticks * tickMs - sweptFromMs) / sweptMs);
          sprite.visible = sprite.alpha > 0;
        } else {
          const since = clamp01((nowMs - (upSinceMs[pin] ?? 0)) / risingMs);
          const side = (pinSpots[pin]?.x ?? 0) < 0 ? -1 : 1;
          const rest = reducedMotion ? 0 : 1 - overshoot(since);
          place.x = spot.x / 1000;
          place.y = spot.y / 1000;
          place.leanX = side * risingLean * rest;
          place.leanY = 0;
          if (reducedMotion) sprite.alpha = smoothstep(since);
        }
        if (sprite.visible) put(sprite, shadows);
      }
    },
  };
}
