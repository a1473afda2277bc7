/** The sheep, their hooves and shadows, and over their heads the steps that are to be taken. */
import { type Container, Graphics, Sprite, Texture } from 'pixi.js';
import { clamp, clamp01, mix, type SeatId, smoothstep } from '#kit';
import { overshoot, type PlayerLook, palette, squash, type ViewFrame, type ViewServices } from '#kit/view';
import { type Spot, spotOf } from '../art/layout.ts';
import { glanceMs, sheepOf, type WolfState } from '../rules/state.ts';
import {
  bodyPicture,
  bodySize,
  headAlarmed,
  headBack,
  headCalm,
  headPleased,
  headSize,
  hoofPicture,
} from './sheep-pictures.ts';

/** A hop to a step, so high; more of them on the way home. */
const hopPx = 34;
const runHops = 6;
const startleMs = 420;
/** Lanes close up in this half-life when somebody comes or goes. */
const laneHalfMs = 160;
/** One shoulder width of the body in the pullover. */
const unitPx = 84;
const neck = bodySize.footY - bodySize.neckY;
/** Over the tuft; stage pixels at any distance, but for how far up. */
const pip = { radius: 19, apart: 48, up: 286 } as const;

interface Drawn {
  readonly look: PlayerLook;
  readonly body: Sprite;
  readonly head: Sprite;
  readonly sleeves: Graphics;
  readonly hooves: readonly [Sprite, Sprite];
  behind: Texture;
  before: Texture;
  lane: number;
  startledAtMs: number;
}

export interface Flock {
  draw(previous: WolfState, next: WolfState, alpha: number, ms: number, frame: ViewFrame): void;
  /** A leaf has crackled, or dinner has been called. */
  startled(seat: SeatId | null): void;
}

interface Heads {
  readonly back: Texture;
  readonly calm: Texture;
  readonly alarmed: Texture;
  readonly pleased: Texture;
}

/** How far its head is in the grass, 0 to 1. */
const grazes = ({ step }: WolfState, ms: number): number =>
  step.name === 'glancing' ? smoothstep(ms / 180) * (1 - smoothstep((ms - glanceMs + 350) / 300)) : 0;

export async function createFlock(ground: Container, layer: Container, services: ViewServices): Promise<Flock> {
  const { player, texture, reducedMotion } = services;
  const [back, calm, alarmed, pleased] = await Promise.all([headBack, headCalm, headAlarmed, headPleased].map(texture));
  const heads = { back, calm, alarmed, pleased } as Heads;
  const shadows = new Graphics();
  shadows.alpha = 0.24;
  ground.addChild(shadows);
  const pips = new Graphics();
  pips.zIndex = 10_000;
  layer.addChild(pips);
  const known = new Map<SeatId, Drawn>();
  let now = 0;

  const drawnOf = (seat: SeatId): Drawn => {
    const there = known.get(seat);
    if (there) return there;
    const look = player(seat);
    const [body, head] = [new Sprite(Texture.EMPTY), new Sprite(heads.back)];
    body.anchor.set(0.5, bodySize.footY / bodySize.height);
    head.anchor.set(0.5, headSize.chinY / headSize.height);
    const hooves = [new Sprite(Texture.EMPTY), new Sprite(Texture.EMPTY)] as const;
    for (const hoof of hooves) hoof.anchor.set(0.5);
    const sleeves = new Graphics();
    layer.addChild(body, head, sleeves, ...hooves);
    const made: Drawn = {
      look,
      body,
      head,
      sleeves,
      hooves,
      behind: Texture.EMPTY,
      before: Texture.EMPTY,
      lane: Number.NaN,
      startledAtMs: Number.NEGATIVE_INFINITY,
    };
    known.set(seat, made);
    void Promise.all([bodyPicture(look, true), bodyPicture(look, false), hoofPicture].map(texture)).then(
      ([behind, before, hoof]) => {
        if (body.destroyed) return;
        made.behind = behind as Texture;
        made.before = before as Texture;
        hooves[0].texture = hooves[1].texture = hoof as Texture;
      },
    );
    return made;
  };

  /** Front hooves: where the body's hands are, or paddling along; up in the air when there is news. */
  const drawHooves = (
    { look, hooves, sleeves }: Drawn,
    spot: Spot,
    phase: number,
    up: number,
    frame: ViewFrame,
  ): void => {
    const body = frame.body(look.seat);
    sleeves.clear();
    sleeves.zIndex = spot.y + 0.5;
    for (const [i, hoof] of hooves.entries()) {
      const side = i === 0 ? -1 : 1;
      const wrist = body?.led[side < 0 ? 'wristLeft' : 'wristRight'];
      const sure = wrist ? smoothstep((wrist.sure - 0.3) / 0.3) : 0;
      const restX = side * (96 + 34 * up);
      const restY = 92 + 16 * Math.sin(phase) * side + up * 116;
      const x = spot.x + mix(restX, wrist ? clamp(wrist.x * unitPx, -150, 150) : restX, sure) * spot.scale;
      const y = spot.y - mix(restY, wrist ? clamp(neck - 10 + wrist.y * unitPx, 70, 330) : restY, sure) * spot.scale;
      hoof.position.set(x, y);
      hoof.scale.set(spot.scale * 0.86);
      hoof.rotation = Math.PI * up;
      hoof.zIndex = spot.y + 0.6;
      const shoulder = { x: spot.x + side * 74 * spot.scale, y: spot.y - 138 * spot.scale };
      const elbow = { x: mix(shoulder.x, x, 0.5) + side * 22 * spot.scale, y: mix(shoulder.y, y, 0.6) };
      for (const { width, color } of [
        { width: 46, color: palette.ink },
        { width: 32, color: look.colour },
      ]) {
        sleeves
          .moveTo(shoulder.x, shoulder.y)
          .quadraticCurveTo(elbow.x, elbow.y, x, y)
          .stroke({ width: width * spot.scale, color, cap: 'round' });
      }
    }
  };

  /** Over its head: the steps he told, those taken in its own colour. */
  const drawPips = (next: WolfState, seat: SeatId, spot: Spot, ms: number): void => {
    if (next.step.name !== 'stepping') return;
    const shown = (next.toBeKept ? smoothstep((2600 - ms) / 400) : 1) * smoothstep((ms - 250) / 350);
    if (shown <= 0) return;
    const taken = Math.min(next.hour, sheepOf(next, seat).taken);
    const { colour } = player(seat);
    for (let n = 0; n < next.hour; n += 1) {
      const x = spot.x + (n - (next.hour - 1) / 2) * pip.apart;
      const y = spot.y - pip.up * spot.scale - pip.radius;
      pips.circle(x, y, pip.radius).fill({ color: n < taken ? colour : palette.paper, alpha: shown });
      pips.circle(x, y, pip.radius).stroke({ color: palette.ink, width: 6, alpha: shown });
    }
  };

  const headOf = (state: WolfState, ms: number, runs: boolean): Texture => {
    const { name } = state.step;
    if (name === 'served' || name === 'over') return ms > 1100 || name === 'over' ? heads.pleased : heads.calm;
    if (name === 'running' || runs || (name === 'following' && ms > 500)) return heads.alarmed;
    return name === 'deserted' || name === 'following' ? heads.calm : heads.back;
  };

  return {
    draw(previous, next, alpha, ms, frame) {
      now = frame.nowMs;
      shadows.clear();
      pips.clear();
      const count = next.seats.length;
      for (const [seat, { body, head, sleeves, hooves }] of known) {
        for (const part of [body, head, sleeves, ...hooves]) part.visible = next.seats.includes(seat);
      }
      const { name } = next.step;
      const facing =
        name === 'running' || name === 'deserted' || name === 'following' || name === 'served' || name === 'over';
      const grazing = grazes(next, ms);
      for (const [lane, seat] of next.seats.entries()) {
        const drawn = drawnOf(seat);
        const settled = Number.isNaN(drawn.lane) ? 1 : 1 - 2 ** (-frame.dtMs / laneHalfMs);
        drawn.lane = Number.isNaN(drawn.lane) ? lane : mix(drawn.lane, lane, settled);
        const sheep = sheepOf(next, seat);
        const way = mix(sheepOf(previous, seat).way, sheep.way, alpha);
        const spot = spotOf(drawn.lane, count, way);
        const going = Math.abs(sheep.goal - way) > 0.002 || (sheep.runs && way > 0);
        const phase = sheep.runs ? way * runHops * Math.PI : ((sheep.goal - way) / next.stepShare) * Math.PI;
        const hop = going && !reducedMotion ? Math.abs(Math.sin(phase)) : 0;
        const since = clamp01((frame.nowMs - drawn.startledAtMs) / startleMs);
        const jump = reducedMotion ? 0 : Math.sin(since * Math.PI);
        const up = spot.y - (hop * hopPx * (sheep.runs ? 1.4 : 1) + jump * 46) * spot.scale;
        const form = squash(0.07 * (hop + jump) - (going ? 0.03 : 0), reducedMotion);
        drawn.body.texture = facing ? drawn.before : drawn.behind;
        drawn.body.position.set(spot.x, up);
        drawn.body.scale.set(spot.scale * form.x, spot.scale * form.y);
        drawn.body.rotation = reducedMotion || !going ? 0 : 0.05 * Math.sin(phase * 0.5 + lane);
        drawn.body.zIndex = spot.y;

        const nose = frame.body(seat)?.led.nose;
        const leans = nose ? clamp(nose.x, -0.6, 0.6) * unitPx * smoothstep((nose.sure - 0.3) / 0.3) : 0;
        drawn.head.texture = headOf(next, ms, sheep.runs);
        const chews = name === 'over' || (name === 'served' && ms > 1100) ? 3 * Math.sin(frame.nowMs / 210 + lane) : 0;
        drawn.head.position.set(
          spot.x + (leans + (reducedMotion ? 0 : chews)) * spot.scale,
          up - (neck - 26 - 74 * grazing) * spot.scale * form.y,
        );
        drawn.head.scale.set(spot.scale);
        drawn.head.rotation = 0.2 * grazing * (lane % 2 ? 1 : -1);
        drawn.head.zIndex = spot.y + (facing || grazing > 0.3 ? 0.4 : -0.4);

        const news =
          name === 'running'
            ? overshoot(clamp01(ms / 300))
            : name === 'following'
              ? 0.6 * smoothstep((ms - 500) / 300)
              : 0;
        drawHooves(drawn, { ...spot, y: up }, phase + (facing ? 0 : lane), news, frame);
        drawPips(next, seat, spot, ms);
        shadows.ellipse(spot.x + 40 * spot.scale, spot.y - 3, 112 * spot.scale, 20 * spot.scale);
      }
      shadows.fill(palette.ink);
    },
    startled(seat) {
      for (const [id, drawn] of known) if (seat === null || id === seat) drawn.startledAtMs = now;
    },
  };
}
