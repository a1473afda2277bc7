/** The sign that a camera is live: a lens in the corner, on every page and over every game, for as long as one is open. It never blinks. */
import { Graphics } from 'pixi.js';
import { palette } from '#kit/view';
import type { SessionState } from '#session';

const place = { x: 1842, y: 58 } as const;
const radius = { case: 40, glass: 24, light: 8 } as const;

export interface LiveSign {
  readonly view: Graphics;
  draw(state: Pick<SessionState, 'source' | 'sourceOpen'>): void;
}

export function createLiveSign(): LiveSign {
  const { x, y } = place;
  const view = new Graphics()
    .circle(x, y, radius.case)
    .fill(palette.paper)
    .stroke({ width: 6, color: palette.ink })
    .circle(x, y, radius.glass)
    .fill(palette.ink)
    .circle(x - 7, y - 8, radius.light)
    .fill(palette.sea)
    .circle(x + 29, y + 29, 15)
    .fill(palette.brick)
    .stroke({ width: 5, color: palette.paper });
  view.visible = false;
  return {
    view,
    draw({ source, sourceOpen }) {
      view.visible = source === 'camera' && sourceOpen;
    },
  };
}
