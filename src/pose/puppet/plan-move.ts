import type { Side } from '../joints.ts';
import { type ArmAim, mixAims, offsetToAim } from './arm-aim.ts';
import { type Move, rad, type TimedMove } from './moves.ts';
import { drink, leanOver, lookAt, smooth, talk, touch } from './plan-everyday.ts';
import { type AimKey, aim, type MoveGround, oneHand, trunk } from './plan-parts.ts';
import type { MovePlan, Track } from './tracks.ts';

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

/** Both hands together and apart, in front of the chest, `times` over, 900 ms each. */
function clap(ground: MoveGround, times: number): MovePlan {
  const keys: AimKey[] = [[700, aim(52, 22, 0.66, 1)]];
  for (let i = 0; i < times; i += 1) {
    keys.push([1000 + i * 900, aim(52, -24, 0.62, 1)], [1450 + i * 900, aim(52, 22, 0.66, 1)]);
  }
  const left = oneHand(ground, 'left', keys, 900);
  return { ...left, arms: { ...left.arms, ...oneHand(ground, 'right', keys, 900).arms } };
}

/** Arms go up and down in turn as when marching, `hz` strokes a second of each. */
function pump(ground: MoveGround, hz: number, lengthMs: number): MovePlan {
  const halfMs = 500 / hz;
  const strokes = Math.max(2, Math.floor((lengthMs - 1400) / halfMs));
  const hand = (side: Side): readonly AimKey[] =>
    Array.from({ length: strokes }, (_, i) => {
      const high = (i % 2 === 0) === (side === 'left');
      return [600 + i * halfMs, high ? aim(78, 4, 0.62, 0.2) : aim(30, 6, 0.6, 0.2)] as const;
    });
  const left = oneHand(ground, 'left', hand('left'), 800);
  return { ...left, arms: { ...left.arms, ...oneHand(ground, 'right', hand('right'), 800).arms } };
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
    case 'clap':
      return clap(ground, move.times);
    case 'pump':
      return pump(ground, move.hz, move.lengthMs);
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
