/** The sheep, one for each player or a flock for the whole room; their shadows; and over their heads the steps that are to be taken. */
import { type Container, Graphics, type Texture } from 'pixi.js';
import { clamp01, mix, type SeatId, smoothstep } from '#kit';
import { overshoot, palette, playerLook, type ViewFrame, type ViewServices } from '#kit/view';
import { flockSize, flockSpot, type Spot, spotOf } from '../art/layout.ts';
import { glanceMs, sheepOf, type WolfState } from '../rules/state.ts';
import { createSheep, type Sheep } from './sheep.ts';
import { headAlarmed, headBack, headCalm, headPleased } from './sheep-pictures.ts';

/** Hops on the way home. */
const runHops = 6;
/**
 * Nine that hop at once are a large part of the picture, and it must not change its light twice in a second: they hop and start so
 * much lower than one alone. Measured at the lively pace: at 1 it is 10.2 % of the picture, so 7.5 %.
 */
const flockSpring = 0.3;
const startleMs = 420;
/** Lanes close up in this half-life when somebody comes or goes. */
const laneHalfMs = 160;
/** Over the tufts; stage pixels at any distance, but for how far up. */
const pip = { radius: 19, apart: 48, up: 286 } as const;
const roomPip = { radius: 26, apart: 68, up: 372 } as const;
/** An hour that is to be kept in mind is shown so long. */
const keptMs = 2600;

export interface Flock {
  draw(previous: WolfState, next: WolfState, alpha: number, ms: number, frame: ViewFrame): void;
  /** A leaf has crackled, or dinner has been called. */
  startled(seat: SeatId | null): void;
}

/** A sheep of the picture: whose it is, and its place among the others. */
interface Member {
  readonly sheep: Sheep;
  readonly seat: SeatId;
  /** Hands and nose are this seat's; null in a flock. */
  readonly body: SeatId | null;
  readonly number: number;
  lane: number;
}

type Heads = Readonly<Record<'back' | 'calm' | 'alarmed' | 'pleased', Texture>>;

/** How far its head is in the grass, 0 to 1. */
const grazes = ({ step }: WolfState, ms: number): number =>
  step.name === 'glancing' ? smoothstep(ms / 180) * (1 - smoothstep((ms - glanceMs + 350) / 300)) : 0;

const facings: ReadonlySet<string> = new Set(['running', 'deserted', 'following', 'served', 'over']);

function headOf({ step }: WolfState, heads: Heads, ms: number, runs: boolean): Texture {
  const { name } = step;
  if (name === 'served' || name === 'over') return ms > 1100 || name === 'over' ? heads.pleased : heads.calm;
  if (name === 'running' || runs || (name === 'following' && ms > 500)) return heads.alarmed;
  return name === 'deserted' || name === 'following' ? heads.calm : heads.back;
}

/** News: dinner, or a wolf with a pie. */
function hoovesUp({ step }: WolfState, ms: number): number {
  if (step.name === 'running') return overshoot(clamp01(ms / 300));
  return step.name === 'following' ? 0.6 * smoothstep((ms - 500) / 300) : 0;
}

export async function createFlock(ground: Container, layer: Container, services: ViewServices): Promise<Flock> {
  const { player, texture } = services;
  const [back, calm, alarmed, pleased] = await Promise.all([headBack, headCalm, headAlarmed, headPleased].map(texture));
  const heads = { back, calm, alarmed, pleased } as Heads;
  const shadows = new Graphics();
  shadows.alpha = 0.24;
  ground.addChild(shadows);
  const pips = new Graphics();
  pips.zIndex = 10_000;
  layer.addChild(pips);
  const own = new Map<SeatId, Member>();
  const flock: Member[] = [];
  const startledAtMs = new Map<SeatId, number>();
  let now = 0;

  const ownOf = (seat: SeatId, number: number): Member => {
    const there = own.get(seat);
    if (there) return there;
    const made = { sheep: createSheep(player(seat), layer, services), seat, body: seat, number, lane: Number.NaN };
    own.set(seat, made);
    return made;
  };

  /** The whole room's: a few of every colour. */
  const flockOf = (seat: SeatId): readonly Member[] => {
    for (let number = flock.length; number < flockSize; number += 1) {
      const look = playerLook(((number % 6) + 1) as SeatId, '');
      flock.push({ sheep: createSheep(look, layer, services), seat, body: null, number, lane: number });
    }
    return flock;
  };

  const inTheirLanes = (state: WolfState, dtMs: number): readonly Member[] =>
    state.seats.map((seat, lane) => {
      const member = ownOf(seat, lane);
      const settled = 1 - 2 ** (-dtMs / laneHalfMs);
      member.lane = Number.isNaN(member.lane) ? lane : mix(member.lane, lane, settled);
      return member;
    });

  /** Over a head: the steps he told, those taken filled. */
  const drawPips = (next: WolfState, seat: SeatId, spot: Spot, ms: number): void => {
    if (next.step.name !== 'stepping') return;
    const shown = (next.toBeKept ? smoothstep((keptMs - ms) / 400) : 1) * smoothstep((ms - 250) / 350);
    if (shown <= 0) return;
    const { radius, apart, up } = next.asOne ? roomPip : pip;
    const taken = Math.min(next.hour, sheepOf(next, seat).taken);
    const colour = next.asOne ? palette.brick : player(seat).colour;
    for (let n = 0; n < next.hour; n += 1) {
      const x = spot.x + (n - (next.hour - 1) / 2) * apart;
      const y = spot.y - up * spot.scale - radius;
      pips.circle(x, y, radius).fill({ color: n < taken ? colour : palette.paper, alpha: shown });
      pips.circle(x, y, radius).stroke({ color: palette.ink, width: 6, alpha: shown });
    }
  };

  return {
    draw(previous, next, alpha, ms, frame) {
      now = frame.nowMs;
      shadows.clear();
      pips.clear();
      const { name } = next.step;
      const [first] = next.seats;
      const members = next.asOne && first !== undefined ? flockOf(first) : inTheirLanes(next, frame.dtMs);
      for (const member of [...own.values(), ...flock]) member.sheep.show(members.includes(member));
      for (const { sheep, seat, body, number, lane } of members) {
        const state = sheepOf(next, seat);
        const way = mix(sheepOf(previous, seat).way, state.way, alpha);
        const spot = next.asOne ? flockSpot(number, way) : spotOf(lane, next.seats.length, way);
        const going = Math.abs(state.goal - way) > 0.002 || (state.runs && way > 0);
        const along = state.runs ? way * runHops : (state.goal - way) / next.stepShare;
        const since = clamp01((now - (startledAtMs.get(seat) ?? Number.NEGATIVE_INFINITY)) / startleMs);
        const eats = name === 'over' || (name === 'served' && ms > 1100);
        sheep.draw(
          {
            spot,
            head: headOf(next, heads, ms, state.runs),
            facing: facings.has(name),
            going,
            runs: state.runs,
            phase: along * Math.PI + (body === null ? 0.8 * number : 0),
            spring: next.asOne ? flockSpring : 1,
            jump: Math.sin(since * Math.PI),
            grazing: grazes(next, ms),
            hoovesUp: hoovesUp(next, ms),
            number,
            chews: eats ? Math.sin(now / 210 + number) : 0,
          },
          body === null ? null : frame.body(body),
        );
        if (!next.asOne) drawPips(next, seat, spot, ms);
        shadows.ellipse(spot.x + 40 * spot.scale, spot.y - 3, 112 * spot.scale, 20 * spot.scale);
      }
      shadows.fill(palette.ink);
      if (next.asOne && first !== undefined) drawPips(next, first, spotOf(0, 1, sheepOf(next, first).way), ms);
    },
    startled(seat) {
      const those = seat === null ? [...own.keys(), ...flock.map((member) => member.seat)] : [seat];
      for (const id of those) startledAtMs.set(id, now);
    },
  };
}
