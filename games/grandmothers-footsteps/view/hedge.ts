/** Where the whole room creeps as one: a hedge in boots, and a row of straw hats behind it. */
import { type Container, Graphics, Sprite, Texture } from 'pixi.js';
import { clamp01, mix, type SeatId, smoothstep } from '#kit';
import { overshoot, palette, playerLook, type ViewServices } from '#kit/view';
import { type CreepState, creeperOf } from '../rules/state.ts';
import { headPicture, headSize } from './bush-pictures.ts';
import { type Bushes, hidden } from './bushes.ts';
import { bootPicture, hedgePicture, hedgeSize } from './hedge-pictures.ts';

/** Its foot at the gate and behind her chair: it is wide, and stops short of hiding her. */
const gate = { y: 790, scale: 0.98 } as const;
const chair = { y: 652, scale: 0.72 } as const;
const middle = 960;
const hats = 6;
/** From the end that the peacock leaves free. */
const firstHat = -330;
const hatsApart = 170;
/** Between the ground and the leaves: boots must be seen to be boots. */
const clearance = 44;
const bootsApart = 88;
const boots = 14;
const steps = 34;
const liftPx = 20;
/** Chins above the foot of the hedge: peeping over it, hiding behind it, and up with a shout. */
const chin = { peeps: 214, hides: 128, shouts: 240 } as const;
const rustleMs = 1100;

export function createHedge(shadowLayer: Container, layer: Container, services: ViewServices): Bushes {
  const { texture, reducedMotion } = services;
  const shadow = new Graphics();
  shadow.alpha = 0.26;
  shadowLayer.addChild(shadow);
  const put = (anchorY: number): Sprite => {
    const sprite = new Sprite(Texture.EMPTY);
    sprite.anchor.set(0.5, anchorY);
    return layer.addChild(sprite);
  };
  const heads = Array.from({ length: hats }, () => put(headSize.chinY / headSize.height));
  const shod = Array.from({ length: boots }, () => put(1));
  const hedge = put(hedgeSize.footY / hedgeSize.height);
  const faces: { peeping: Texture; hiding: Texture }[] = [];
  let rustledAtMs = Number.NEGATIVE_INFINITY;
  let now = 0;

  void Promise.all([
    texture(hedgePicture),
    texture(bootPicture),
    ...heads.flatMap((_, i) =>
      [true, false].map((open) => texture(headPicture(playerLook((i + 1) as SeatId, ''), open))),
    ),
  ]).then(([whole, boot, ...rest]) => {
    if (hedge.destroyed) return;
    hedge.texture = whole as Texture;
    for (const each of shod) each.texture = boot as Texture;
    heads.forEach((_, i) => {
      faces.push({ peeping: rest[2 * i] as Texture, hiding: rest[2 * i + 1] as Texture });
    });
  });

  return {
    draw(previous: CreepState, next, alpha, ms, frame) {
      now = frame.nowMs;
      const [seat] = next.seats;
      for (const part of [hedge, ...heads, ...shod]) part.visible = seat !== undefined;
      shadow.clear();
      if (seat === undefined) return;
      const way = mix(creeperOf(previous, seat).way, creeperOf(next, seat).way, alpha);
      const goes = creeperOf(next, seat).way > creeperOf(previous, seat).way && !reducedMotion;
      const y = mix(gate.y, chair.y, way);
      const scale = mix(gate.scale, chair.scale, way);
      const phase = way * steps * Math.PI;
      const since = now - rustledAtMs;
      const shaken = since < rustleMs && !reducedMotion ? Math.exp(-since / 320) * Math.sin(since / 26) : 0;
      const { name } = next.step;
      const duck = hidden(next, ms);
      const cheers = name === 'surprised' ? overshoot(clamp01(ms / 420)) : name === 'tea' || name === 'over' ? 1 : 0;
      const lift = goes ? 1 : 0;

      hedge.position.set(middle + 10 * shaken, y - (clearance + 7 * lift * Math.abs(Math.sin(phase))) * scale);
      hedge.scale.set(scale);
      hedge.rotation = 0.012 * shaken + 0.006 * lift * Math.sin(phase);
      hedge.zIndex = y;
      shod.forEach((boot, i) => {
        const up = lift * Math.max(0, Math.sin(phase * 1.4 + i * 2.4));
        boot.position.set(middle + (i - (boots - 1) / 2) * bootsApart * scale, y - liftPx * up * scale);
        boot.scale.set(scale * 0.94);
        boot.zIndex = y - 0.4;
      });
      heads.forEach((head, i) => {
        const face = faces[i];
        // No two duck, or come up, quite together.
        const late = 0.12 * ((i * 5) % hats) * (1 / hats);
        const own = smoothstep((duck - late) / (1 - late));
        const up = mix(mix(chin.peeps, chin.hides, own), chin.shouts, cheers) + 10 * ((i * 3) % 4);
        if (face !== undefined) head.texture = own > 0.6 && cheers === 0 ? face.hiding : face.peeping;
        const bobs = lift * Math.abs(Math.sin(phase + i * 1.3)) * 12;
        const glee = cheers === 1 && !reducedMotion ? 10 * Math.abs(Math.sin(now / 260 + i * 1.1)) : 0;
        head.position.set(
          middle + (firstHat + i * hatsApart + 6 * shaken) * scale,
          y - (clearance + up + bobs + glee) * scale,
        );
        head.scale.set(scale * 0.92);
        head.rotation = 0.05 * lift * Math.sin(phase + i) + 0.06 * shaken;
        head.zIndex = y - 0.6;
      });
      shadow.ellipse(middle + 40 * scale, y - 2, 680 * scale, 26 * scale).fill(palette.ink);
    },
    rustled() {
      rustledAtMs = now;
    },
    waved: () => undefined,
    xOf: () => middle,
  };
}
