/** What comes out of the net: balloons in everybody's colours, each at its own pace, like nothing in a hurry. */
import { type Container, Sprite, type Texture } from 'pixi.js';
import { mix, smoothstep } from '#kit';
import { sway } from '#kit/view';

const fallMs = 5200;
const apartMs = 210;
const fromY = 140;
const toY = 700;
const mostBalloons = 9;
const scale = 0.52;

export interface PartyBalloons {
  /** `sinceMs` since the net opened; null before. */
  draw(sinceMs: number | null, nowMs: number): void;
}

export function createPartyBalloons(
  pictures: readonly Texture[],
  layer: Container,
  reducedMotion: boolean,
): PartyBalloons {
  const balloons = Array.from({ length: mostBalloons }, (_, i) => {
    const balloon = new Sprite(pictures[i % Math.max(1, pictures.length)]);
    balloon.anchor.set(0.5);
    balloon.scale.set(scale * (0.86 + 0.07 * (i % 4)));
    layer.addChild(balloon);
    return balloon;
  });
  return {
    draw(sinceMs, nowMs) {
      for (const [i, balloon] of balloons.entries()) {
        const own = (sinceMs ?? -1) - ((i * 4) % mostBalloons) * apartMs;
        balloon.visible = sinceMs !== null && own > 0;
        if (!balloon.visible) continue;
        const share = Math.min(1, own / fallMs);
        const spread = ((i + 0.5) / mostBalloons - 0.5) * 1640;
        const bounce = own > fallMs ? 0 : Math.sin(Math.min(1, share) * Math.PI) * 26;
        balloon.x =
          960 + mix(spread * 0.42, spread, smoothstep(share * 1.6)) + 22 * sway(nowMs, 3400, reducedMotion, i * 0.17);
        balloon.y = mix(fromY, toY - (i % 3) * 46, share) + bounce;
        balloon.rotation = 0.16 * sway(nowMs, 4100, reducedMotion, i * 0.31);
        balloon.alpha = Math.min(1, own / 300);
      }
    },
  };
}
