/** While one pin alone makes up its mind the picture leans in to it, low down the alley, and back out when it has. */
import type { Container } from 'pixi.js';
import { mix } from '#kit';
import { type Place, readPin } from '#kit/physics';
import { screenX, screenY } from '../art/perspective.ts';
import type { SkittlesState } from '../rules/state.ts';

const closest = 1.65;
/** Leans in half of the way in this time: slow enough that no part of the picture ever flashes. */
const leanHalfMs = 380;

export interface SlowLook {
  draw(state: SkittlesState, ms: number, dtMs: number): void;
}

export function createSlowLook(world: Container, reducedMotion: boolean): SlowLook {
  let near = 0;
  let focusX = 960;
  let focusY = 520;
  const place: Place = { x: 0, y: 0, leanX: 0, leanY: 0 };
  return {
    draw({ roll, step }, ms, dtMs) {
      const hush = step.name === 'rolling' && roll ? roll.track.hush : null;
      const leaning = hush !== null && ms >= hush.fromMs && ms <= hush.toMs + 250;
      if (reducedMotion) return;
      if (leaning && roll) {
        const spot = roll.before[hush.pin];
        if (spot && near < 0.02) {
          readPin(roll.track, hush.pin, spot, hush.fromMs, place);
          focusX = screenX(place.x, place.y);
          focusY = screenY(place.y, 0.28);
        }
      }
      near += ((leaning ? 1 : 0) - near) * (1 - 2 ** (-dtMs / leanHalfMs));
      if (near < 0.001) near = 0;
      const scale = mix(1, closest, near);
      world.pivot.set(focusX, focusY);
      world.position.set(mix(focusX, 960, near), mix(focusY, 560, near));
      world.scale.set(scale);
    },
  };
}
