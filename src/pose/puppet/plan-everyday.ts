/** Moves that mean nothing to a game: talk, tea, noses, laps, looking about. */
import { randomAt } from '#core';
import type { Side } from '../joints.ts';
import { type ArmAim, mixAims } from './arm-aim.ts';
import { rad } from './moves.ts';
import { type AimKey, aim, head, type MoveGround, oneHand, track, trunk } from './plan-parts.ts';
import type { HeadTurn, MovePlan } from './tracks.ts';

/** Conversation: each hand from place to place in front of the lower chest and the lap, 0.5 to 1.1 s each, at times down. */
export function talk(ground: MoveGround, lengthMs: number, seed: number): MovePlan {
  const hand = (lane: number): readonly AimKey[] => {
    const random = randomAt(seed, 0, lane);
    const keys: AimKey[] = [];
    let atMs = 700 + lane * 180;
    while (atMs < lengthMs - 1300) {
      const resting = random.next() < 0.15;
      const place = aim(28 + 30 * random.next(), -14 + 26 * random.next(), 0.56 + 0.16 * random.next(), random.next());
      keys.push([atMs, resting ? ground.rest[lane === 0 ? 'left' : 'right'] : place]);
      atMs += (resting ? 900 : 480) + 620 * random.next();
    }
    return [
      [0, ground.rest[lane === 0 ? 'left' : 'right']],
      ...keys,
      [lengthMs, ground.rest[lane === 0 ? 'left' : 'right']],
    ];
  };
  const random = randomAt(seed, 1);
  const nods: (readonly [number, Partial<HeadTurn>])[] = [[0, {}]];
  for (let atMs = 800; atMs < lengthMs - 1200; atMs += 700 + 900 * random.next()) {
    nods.push([atMs, { turnRad: rad(-16 + 32 * random.next()), nodRad: rad(-3 + 9 * random.next()) }]);
  }
  return {
    lengthMs,
    arms: { left: track(hand(0)), right: track(hand(1)) },
    head: head([...nods, [lengthMs, {}]]),
  };
}

export function drink(ground: MoveGround, side: Side, sips: number): MovePlan {
  const mouth = { ...ground.face(side, 'mouth'), openScore: 0.1 };
  const lower = mixAims(mouth, aim(40, -6, 0.6, 0.1), 0.75);
  const keys: AimKey[] = [];
  const nods: (readonly [number, Partial<HeadTurn>])[] = [[0, {}]];
  for (let sip = 0; sip < sips; sip += 1) {
    const atMs = 1300 + sip * 3600;
    keys.push([atMs, mouth], [atMs + 1300, mouth], [atMs + 2300, lower]);
    nods.push([atMs, { nodRad: rad(2) }], [atMs + 700, { nodRad: rad(-9) }], [atMs + 1500, {}]);
  }
  const plan = oneHand(ground, side, keys, 1200);
  return { ...plan, head: head([...nods, [plan.lengthMs, {}]]), holding: { side, what: 'cup' } };
}

export function touch(ground: MoveGround, side: Side, place: 'nose' | 'glasses' | 'chin', holdMs: number): MovePlan {
  const there = { ...ground.face(side, place), openScore: 0.3 };
  const keys: AimKey[] = [[900, there]];
  for (let atMs = 1130; atMs < 900 + holdMs; atMs += 230) {
    const wobble = place === 'chin' ? 0.002 : 0.018;
    keys.push([atMs, { ...there, outRad: there.outRad + (keys.length % 2 === 0 ? wobble : -wobble) }]);
  }
  return oneHand(ground, side, [...keys, [1000 + holdMs, there]], 900);
}

export function smooth(ground: MoveGround, side: Side, strokes: number): MovePlan {
  const rest = ground.rest[side];
  const knee: ArmAim = {
    ...rest,
    flexRad: rest.flexRad + 0.22,
    reachScore: Math.min(0.97, rest.reachScore + 0.1),
    openScore: 1,
  };
  const keys: AimKey[] = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    keys.push([stroke * 1500 + 600, knee], [stroke * 1500 + 1200, { ...rest, openScore: 1 }]);
  }
  const plan = oneHand(ground, side, keys, 400);
  return {
    ...plan,
    trunk: trunk([
      [0, {}],
      [600, { bowRad: rad(7) }],
      [plan.lengthMs - 600, { bowRad: rad(7) }],
      [plan.lengthMs, {}],
    ]),
    head: head([
      [0, {}],
      [600, { nodRad: rad(16) }],
      [plan.lengthMs - 600, { nodRad: rad(16) }],
      [plan.lengthMs, {}],
    ]),
  };
}

export function lookAt(turnRad: number, nodRad: number, holdMs: number): MovePlan {
  const there = { turnRad, nodRad };
  return {
    lengthMs: holdMs + 1400,
    arms: {},
    head: head([
      [0, {}],
      [700, there],
      [700 + holdMs, there],
      [1400 + holdMs, {}],
    ]),
  };
}

export function leanOver(leanRad: number, holdMs: number): MovePlan {
  return {
    lengthMs: holdMs + 1800,
    arms: {},
    trunk: trunk([
      [0, {}],
      [900, { leanRad }],
      [900 + holdMs, { leanRad }],
      [1800 + holdMs, {}],
    ]),
  };
}
