/** The bushes, who is behind them, their gardening gloves and their shadows. */
import { type Container, Graphics, Sprite, Texture } from 'pixi.js';
import { clamp, clamp01, mix, type SeatId, smoothstep } from '#kit';
import { overshoot, type PlayerLook, palette, squash, type ViewFrame, type ViewServices } from '#kit/view';
import { type Spot, spotOf } from '../art/layout.ts';
import { type CreepState, creeperOf, facingBackMs, turningMs } from '../rules/state.ts';
import { bushPicture, bushSize, glovePicture, headPicture, headSize } from './bush-pictures.ts';

/** A bush hops along: so many hops to the path, so high. */
const hops = 38;
const hopPx = 15;
/** Chin above the foot of the bush: peeping over it, hiding behind it, and up with a shout. */
const chin = { peeps: 238, hides: 172, shouts: 284 } as const;
const rustleMs = 1100;
/** Lanes close up in this half-life when somebody comes or goes. */
const laneHalfMs = 160;
/** One shoulder width of the body behind the bush. */
const unitPx = 92;
/** Gloves hold on to the bush from the front, however high it hops. */
const inFront = 60;

interface Bush {
  readonly look: PlayerLook;
  readonly plant: Sprite;
  readonly head: Sprite;
  readonly gloves: readonly [Sprite, Sprite];
  peeping: Texture;
  hiding: Texture;
  lane: number;
  rustledAtMs: number;
  wavedAtMs: number;
}

export interface Bushes {
  draw(previous: CreepState, next: CreepState, alpha: number, ms: number, frame: ViewFrame): void;
  rustled(seat: SeatId): void;
  waved(seat: SeatId): void;
  /** Where the bush of `seat` is drawn; the middle of the path for one that is not. */
  xOf(seat: SeatId | null): number;
}

function show({ plant, head, gloves }: Bush, visible: boolean): void {
  for (const part of [plant, head, ...gloves]) part.visible = visible;
}

/** 0 peeping to 1 hidden. */
export function hidden({ step }: CreepState, ms: number): number {
  if (step.name === 'turning') return smoothstep(ms / turningMs);
  if (step.name === 'looking') return 1;
  if (step.name === 'double-take') return smoothstep(ms / 160);
  if (step.name === 'facing-back') return 1 - smoothstep((ms - 250) / (facingBackMs - 250));
  return step.name === 'listening' || step.name === 'hush' ? 0.3 : 0;
}

export function createBushes(shadowLayer: Container, layer: Container, services: ViewServices): Bushes {
  const { player, texture, reducedMotion } = services;
  const shadows = new Graphics();
  shadows.alpha = 0.26;
  shadowLayer.addChild(shadows);
  const known = new Map<SeatId, Bush>();
  let now = 0;

  const bushOf = (seat: SeatId): Bush => {
    const there = known.get(seat);
    if (there) return there;
    const look = player(seat);
    const head = new Sprite(Texture.EMPTY);
    head.anchor.set(0.5, headSize.chinY / headSize.height);
    const plant = new Sprite(Texture.EMPTY);
    plant.anchor.set(0.5, bushSize.footY / bushSize.height);
    const gloves = [new Sprite(Texture.EMPTY), new Sprite(Texture.EMPTY)] as const;
    for (const glove of gloves) glove.anchor.set(0.5);
    layer.addChild(head, plant, ...gloves);
    const made: Bush = {
      look,
      plant,
      head,
      gloves,
      peeping: Texture.EMPTY,
      hiding: Texture.EMPTY,
      lane: Number.NaN,
      rustledAtMs: Number.NEGATIVE_INFINITY,
      wavedAtMs: Number.NEGATIVE_INFINITY,
    };
    known.set(seat, made);
    void Promise.all([
      texture(bushPicture(look)),
      texture(headPicture(look, true)),
      texture(headPicture(look, false)),
      texture(glovePicture),
    ]).then(([whole, peeping, hiding, glove]) => {
      if (plant.destroyed) return;
      plant.texture = whole;
      gloves[0].texture = gloves[1].texture = glove;
      made.peeping = peeping;
      made.hiding = hiding;
    });
    return made;
  };

  /** Two gloves: where the body's hands are, or holding on to the bush and paddling along. */
  const drawGloves = ({ look, gloves }: Bush, spot: Spot, phase: number, cheer: number, frame: ViewFrame): void => {
    const body = frame.body(look.seat);
    for (const [i, glove] of gloves.entries()) {
      const side = i === 0 ? -1 : 1;
      const wrist = body?.led[side < 0 ? 'wristLeft' : 'wristRight'];
      const sure = wrist ? smoothstep((wrist.sure - 0.3) / 0.3) : 0;
      const restX = side * 104;
      const restY = 150 + 13 * Math.sin(phase) * side + cheer * 190;
      const x = mix(restX, wrist ? clamp(wrist.x * unitPx, -170, 170) : restX, sure);
      const y = mix(restY, wrist ? clamp(238 + wrist.y * unitPx, 110, 400) : restY, sure);
      glove.position.set(spot.x + x * spot.scale, spot.y - y * spot.scale);
      glove.scale.set(spot.scale);
      glove.zIndex = spot.y + inFront;
    }
  };

  return {
    draw(previous, next, alpha, ms, frame) {
      now = frame.nowMs;
      shadows.clear();
      const count = next.seats.length;
      const duck = hidden(next, ms);
      const { name } = next.step;
      const shout = name === 'surprised' ? overshoot(clamp01(ms / 420)) : name === 'tea' || name === 'over' ? 1 : 0;
      for (const [seat, bush] of known) {
        show(bush, next.seats.includes(seat));
      }
      for (const [lane, seat] of next.seats.entries()) {
        const bush = bushOf(seat);
        const settled = Number.isNaN(bush.lane) ? 1 : 1 - 2 ** (-frame.dtMs / laneHalfMs);
        bush.lane = Number.isNaN(bush.lane) ? lane : mix(bush.lane, lane, settled);
        const way = mix(creeperOf(previous, seat).way, creeperOf(next, seat).way, alpha);
        const spot = spotOf(bush.lane, count, way);
        const phase = way * hops * Math.PI;
        const hop = reducedMotion ? 0 : Math.abs(Math.sin(phase));
        const since = frame.nowMs - bush.rustledAtMs;
        const shaken = since < rustleMs && !reducedMotion ? Math.exp(-since / 320) * Math.sin(since / 26) : 0;
        const springs = name === 'surprised' && !reducedMotion ? Math.sin(clamp01(ms / 500) * Math.PI) : 0;
        const up = spot.y - (hop * hopPx + springs * 40) * spot.scale;
        const form = squash(0.05 * (hop - 0.5), reducedMotion);
        bush.plant.position.set(spot.x + 9 * shaken, up);
        bush.plant.scale.set(spot.scale * form.x, spot.scale * form.y);
        bush.plant.rotation = (reducedMotion ? 0 : 0.05 * Math.sin(phase)) + 0.07 * shaken;
        bush.plant.zIndex = spot.y;

        const nose = frame.body(seat)?.led.nose;
        const leans = nose ? clamp(nose.x, -0.6, 0.6) * unitPx * smoothstep((nose.sure - 0.3) / 0.3) : 0;
        const chinUp = mix(mix(chin.peeps, chin.hides, duck), chin.shouts, shout);
        bush.head.texture = duck > 0.6 ? bush.hiding : bush.peeping;
        bush.head.scale.set(spot.scale * 0.95);
        bush.head.position.set(spot.x + leans * spot.scale - 6 * shaken, up - chinUp * spot.scale);
        bush.head.rotation = reducedMotion ? 0 : -0.07 * Math.sin(phase);
        bush.head.zIndex = spot.y - 0.5;

        const waved = clamp01(1 - (frame.nowMs - bush.wavedAtMs) / 600);
        drawGloves(bush, { ...spot, y: up }, phase, Math.max(shout, waved), frame);
        shadows.ellipse(spot.x + 52 * spot.scale, spot.y - 2, 128 * spot.scale, 23 * spot.scale);
      }
      shadows.fill(palette.ink);
    },
    rustled(seat) {
      bushOf(seat).rustledAtMs = now;
    },
    waved(seat) {
      bushOf(seat).wavedAtMs = now;
    },
    xOf: (seat) => (seat === null ? 960 : (known.get(seat)?.plant.x ?? 960)),
  };
}
