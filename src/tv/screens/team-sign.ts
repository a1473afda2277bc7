/** The sign of a team: a sun on a light ground, a moon on a dark one, so that they are never told apart by colour alone. */
import type { Graphics } from 'pixi.js';
import { palette } from '#kit/view';
import type { TeamId } from '#session';

export interface SignPaint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const outlinePx = 5;
const rays = 8;
/** Shares of the radius. */
const sun = { disc: 0.4, rayFrom: 0.48, rayTo: 0.82, rayHalfAngle: 0.2 } as const;
const moon = { disc: 0.64, bite: 0.54, biteX: 0.34, biteY: -0.1 } as const;

function drawSun(graphics: Graphics, { x, y, radius }: SignPaint): void {
  graphics.circle(x, y, sun.disc * radius).fill(palette.ink);
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = (ray / rays) * 2 * Math.PI;
    const at = (turn: number, share: number): [number, number] => [
      x + Math.cos(angle + turn) * share * radius,
      y + Math.sin(angle + turn) * share * radius,
    ];
    graphics
      .poly([...at(-sun.rayHalfAngle, sun.rayFrom), ...at(sun.rayHalfAngle, sun.rayFrom), ...at(0, sun.rayTo)])
      .fill(palette.ink);
  }
}

function drawMoon(graphics: Graphics, { x, y, radius }: SignPaint): void {
  graphics.circle(x, y, moon.disc * radius).fill(palette.chalk);
  graphics.circle(x + moon.biteX * radius, y + moon.biteY * radius, moon.bite * radius).fill(palette.dusk);
}

/** Draws the sign of `team` on top of what is there; nothing while all are one. */
export function drawTeamSign(graphics: Graphics, team: TeamId | null, paint: SignPaint): void {
  if (team === null) return;
  graphics
    .circle(paint.x, paint.y, paint.radius)
    .fill(team === 'sun' ? palette.sun : palette.dusk)
    .stroke({ width: outlinePx, color: palette.ink });
  if (team === 'sun') drawSun(graphics, paint);
  else drawMoon(graphics, paint);
}
