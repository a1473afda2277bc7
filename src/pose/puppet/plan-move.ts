import { randomAt } from '#core';
import type { Side } from '../joints.ts';
import { type ArmAim, mixAims, offsetToAim } from './arm-aim.ts';
import { type Move, rad, type TimedMove } from './moves.ts';
import { type HeadTurn, levelHead, type MovePlan, type Track, type TrunkBend, uprightTrunk } from './tracks.ts';

/** What a move must know of the body that makes it, seated or standing as it is. */
export interface MoveGround {
  readonly armLength: number;
  readonly rest: Readonly<Record<Side, ArmAim>>;
  /** How far out an arm must hang to clear the chair or its wheel, radians. */
  readonly hangOutRad: number;
  /** The wrist's aim that brings the fingers to a place on the own face, head level. */
  readonly face: (side: Side, place: 'nose' | 'glasses' | 'chin' | 'mouth') => ArmAim;
}

type AimKey = readonly [atMs: number, aim: ArmAim];

const aim = (flexDeg: number, outDeg: number, reachScore: number, openScore = 0.6): ArmAim => ({
  flexRad: rad(flexDeg),
  outRad: rad(outDeg),
  reachScore,
  followScore: 1,
  openScore,
});

const track = <T>(keys: readonly (readonly [number, T])[]): Track<T> => keys.map(([atMs, value]) => ({ atMs, value }));

const trunk = (keys: readonly (readonly [number, Partial<TrunkBend>])[]): Track<TrunkBend> =>
  track(keys.map(([atMs, bend]) => [atMs, { ...uprightTrunk, ...bend }]));

const head = (keys: readonly (readonly [number, Partial<HeadTurn>])[]): Track<HeadTurn> =>
  track(keys.map(([atMs, turn]) => [atMs, { ...levelHead, ...turn }]));

/** Keys with rest before and after. */
function fromRest(
  rest: ArmAim,
  keys: readonly AimKey[],
  backMs: number,
): { keys: readonly AimKey[]; lengthMs: number } {
  const lengthMs = (keys.at(-1)?.[0] ?? 0) + backMs;
  return { keys: [[0, rest], ...keys, [lengthMs, rest]], lengthMs };
}

function oneHand(ground: MoveGround, side: Side, keys: readonly AimKey[], backMs: number): MovePlan {
  const whole = fromRest(ground.rest[side], keys, backMs);
  return { lengthMs: whole.lengthMs, arms: { [side]: track(whole.keys) } };
}

function swing(ground: MoveGround, side: Side, forwardMs: number): MovePlan {
  const hang = ground.hangOutRad / rad(1);
  const own = side === 'left' ? 1 : -1;
  const back = 1350;
  const top = back + forwardMs;
  const plan = oneHand(
    ground,
    side,
    [
      [750, aim(2, hang, 0.97, 0.15)],
      [back, aim(-32, hang + 2, 0.97, 0.1)],
      [top, aim(88, 4, 0.95, 1)],
      [top + 350, aim(84, 4, 0.93, 0.9)],
    ],
    1200,
  );
  return {
    ...plan,
    trunk: trunk([
      [0, {}],
      [back, { leanRad: own * rad(5), bowRad: rad(9), twistRad: -own * rad(6) }],
      [top, { leanRad: own * rad(2), bowRad: rad(5), twistRad: own * rad(4) }],
      [top + 350, { leanRad: own * rad(2), bowRad: rad(4), twistRad: own * rad(4) }],
      [plan.lengthMs, {}],
    ]),
  };
}

/** Conversation: each hand from place to place in front of the lower chest and the lap, 0.5 to 1.1 s each, at times down. */
function talk(ground: MoveGround, lengthMs: number, seed: number): MovePlan {
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

function drink(ground: MoveGround, side: Side, sips: number): MovePlan {
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

function touch(ground: MoveGround, side: Side, place: 'nose' | 'glasses' | 'chin', holdMs: number): MovePlan {
  const there = { ...ground.face(side, place), openScore: 0.3 };
  const keys: AimKey[] = [[900, there]];
  for (let atMs = 1130; atMs < 900 + holdMs; atMs += 230) {
    const wobble = place === 'chin' ? 0.002 : 0.018;
    keys.push([atMs, { ...there, outRad: there.outRad + (keys.length % 2 === 0 ? wobble : -wobble) }]);
  }
  return oneHand(ground, side, [...keys, [1000 + holdMs, there]], 900);
}

function smooth(ground: MoveGround, side: Side, strokes: number): MovePlan {
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

function lookAt(turnRad: number, nodRad: number, holdMs: number): MovePlan {
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

function leanOver(leanRad: number, holdMs: number): MovePlan {
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

function planFull(move: Move, ground: MoveGround): MovePlan {
  switch (move.type) {
    case 'raise': {
      const up = aim(152, 14, 0.74, 1);
      return oneHand(
        ground,
        move.side,
        [
          [900, up],
          [900 + move.holdMs, up],
        ],
        1000,
      );
    }
    case 'reach': {
      const { outward, up, forward } = move.to;
      const arm = ground.armLength;
      const there = { ...offsetToAim(outward * arm, up * arm, forward * arm, arm), openScore: 0.9 };
      return oneHand(
        ground,
        move.side,
        [
          [850, there],
          [850 + move.holdMs, there],
        ],
        900,
      );
    }
    case 'swing':
      return swing(ground, move.side, move.forwardMs ?? 850);
    case 'lob':
      return oneHand(
        ground,
        move.side,
        [
          [650, aim(58, 8, 0.5, 0.2)],
          [900, aim(62, 8, 0.46, 0.2)],
          [1450, aim(128, 4, 0.95, 1)],
          [1750, aim(124, 4, 0.93, 1)],
        ],
        1100,
      );
    case 'talk':
      return talk(ground, move.lengthMs, move.seed);
    case 'touch':
      return touch(ground, move.side, move.place, move.holdMs);
    case 'drink':
      return drink(ground, move.side, move.sips);
    case 'smooth':
      return smooth(ground, move.side, move.strokes);
    case 'look':
      return lookAt(move.turnRad, move.nodRad, move.holdMs);
    case 'lean':
      return leanOver(move.leanRad, move.holdMs);
    case 'sway':
    case 'tremor':
    case 'still':
      return { lengthMs: move.lengthMs, arms: {} };
    case 'stand':
    case 'sit':
    case 'walk':
      return { lengthMs: 0, arms: {} };
  }
}

function scaledArms(plan: MovePlan, ground: MoveGround, amplitude: number): MovePlan['arms'] {
  const about = (side: Side, keys: Track<ArmAim>): Track<ArmAim> =>
    keys.map((key) => ({ atMs: key.atMs, value: mixAims(ground.rest[side], key.value, amplitude) }));
  return {
    ...(plan.arms.left && { left: about('left', plan.arms.left) }),
    ...(plan.arms.right && { right: about('right', plan.arms.right) }),
  };
}

/** Lays a move out in time for one body. `arms`: which of its arms it has the use of; the other stays where it rests. */
export function planMove(move: TimedMove, ground: MoveGround, arms: 'both' | Side): MovePlan {
  const plan = planFull(move, ground);
  const amplitude = move.amplitude ?? 1;
  const moved = amplitude === 1 ? plan.arms : scaledArms(plan, ground, amplitude);
  if (arms === 'both') return { ...plan, arms: moved };
  const able = moved[arms];
  return { ...plan, arms: able === undefined ? {} : { [arms]: able } };
}
