/** The ball: waits, is drawn back with the arm, rolls away with its owner's sign going over and over. */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, smoothstep, tickMs } from '#kit';
import { alley, type Place, readBall } from '#kit/physics';
import { drawShape, easeOut, type PlayerLook } from '#kit/view';
import { ballPx } from '../art/ball.ts';
import { scaleAt, screenX, screenY } from '../art/perspective.ts';
import type { SkittlesState } from '../rules/state.ts';

/** How far back the arm draws it, metres; farther and the captions would cover it. */
const drawnBack = 0.13;
/** A new ball comes along the rail in this time, from so far to the left. */
const comingMs = 700;
const comingFrom = -0.72;
const sunkMs = 500;
const signPx = 46;

export interface RollingBall {
  draw(state: SkittlesState, pull: number, ms: number, look: PlayerLook | null, nowMs: number, shadows: Graphics): void;
}

export function createBall(picture: Texture, layer: Container, reducedMotion: boolean): RollingBall {
  const whole = new Container();
  const wood = new Sprite(picture);
  wood.anchor.set(0.5);
  const sign = new Graphics();
  whole.addChild(wood, sign);
  layer.addChild(whole);
  const place: Place = { x: 0, y: 0, leanX: 0, leanY: 0 };
  let signed: number | null = null;
  let waited = false;
  let sinceMs = 0;

  /** Turns the painted sign about the ball as it rolls. */
  const turn = (distance: number): void => {
    const angle = (distance / alley.ballRadius) % (2 * Math.PI);
    const facing = Math.cos(angle);
    sign.visible = facing > 0.05;
    sign.position.set(0, -Math.sin(angle) * ballPx * 0.82);
    sign.scale.set(1, Math.max(0.05, facing));
  };

  return {
    draw(state, pull, ms, look, nowMs, shadows) {
      const { roll, step } = state;
      const waits = step.name === 'aiming' || step.name === 'ready';
      const played = roll !== null && (step.name === 'rolling' || step.name === 'counting');
      if (waits && !waited) sinceMs = nowMs;
      waited = waits;
      whole.visible = waits || played;
      if (!whole.visible) return;
      if (look && signed !== look.seat) {
        signed = look.seat;
        sign.clear();
        drawShape(sign, look.shape, { x: 0, y: 0, radius: signPx, colour: look.colour, outlinePx: 6 });
      }
      whole.alpha = 1;
      if (played) {
        readBall(roll.track, ms, place);
        turn(place.y);
        if (step.name === 'counting') whole.alpha = 1 - smoothstep((step.ticks * tickMs) / sunkMs);
      } else {
        const come = reducedMotion ? 1 : easeOut(clamp01((nowMs - sinceMs) / comingMs));
        place.x = mix(comingFrom, 0, come);
        place.y = -drawnBack * pull;
        turn(place.x * 0.9 + place.y);
        if (reducedMotion) whole.alpha = smoothstep((nowMs - sinceMs) / comingMs);
      }
      const scale = scaleAt(place.y);
      const x = screenX(place.x, place.y);
      const radius = alley.ballRadius * scale;
      whole.position.set(x, screenY(place.y, alley.ballRadius));
      whole.scale.set(radius / ballPx);
      whole.zIndex = -place.y;
      if (whole.alpha > 0.5) shadows.ellipse(x - radius * 0.3, screenY(place.y), radius * 1.12, radius * 0.3);
    },
  };
}
