import { clamp01, mix, smoothstep } from '#core';
import type { Joint, Side } from '../joints.ts';
import { type ArmAim, aimToOffset, aimToRoom } from './arm-aim.ts';
import { type Bones, bonesOf, type Figure, seatedHipHeightM, standingHipHeightM } from './figure.ts';
import type { Whereabouts } from './itinerary.ts';
import { minimumJerk, twoBones } from './kinematics.ts';
import { rad } from './moves.ts';
import type { Posture } from './posture.ts';
import { type Axes, add, along, between, facing, posedAxes, scale, sub, unit, type Vec3, vec } from './vector.ts';

/** A part of the body in the room: where it is and which way it points. */
export interface Placed {
  readonly at: Vec3;
  readonly axes: Axes;
}

/** `ahead` runs from the wrist along the fingers, `palm` out of the palm. */
export interface HandState {
  readonly wrist: Vec3;
  readonly ahead: Vec3;
  readonly palm: Vec3;
  readonly openScore: number;
  readonly holding: 'cup' | null;
}

/** One figure at one moment, in the room, metres. */
export interface FigureState {
  readonly figure: Figure;
  readonly joints: Readonly<Record<Joint, Vec3>>;
  readonly pelvis: Placed;
  /** At the midpoint of the shoulders. */
  readonly chest: Placed;
  /** At the middle of the head. */
  readonly head: Placed;
  readonly hands: Readonly<Record<Side, HandState>>;
  readonly feet: Readonly<Record<Side, Placed>>;
  readonly standing: number;
  readonly breathScore: number;
  readonly blinkScore: number;
}

export const sideSign = { left: 1, right: -1 } as const satisfies Record<Side, 1 | -1>;

/** Where the parts of a face are from the middle of the head, in half head heights: left, up, forward. */
export const facePlaces = {
  nose: [0, -0.2, 0.98],
  ear: [0.66, -0.1, -0.06],
  glasses: [0.3, 0.02, 0.9],
  mouth: [0, -0.52, 0.86],
  chin: [0, -0.9, 0.72],
} as const;

const facePlace = (head: Placed, bones: Bones, place: keyof typeof facePlaces, sign = 1): Vec3 => {
  const [left, up, forward] = facePlaces[place];
  const s = bones.halfHead;
  return along(head.at, head.axes, left * s * sign, up * s, forward * s);
};

/** The shoulder blade lifts the shoulder as the arm goes over the level: up to 3.5 cm in a person of 1.7 m. */
function shoulderLift(aim: ArmAim, heightM: number): number {
  const { outward, up, forward } = aimToOffset(aim, 1);
  const elevationRad = Math.atan2(Math.hypot(outward, forward), -up);
  return 0.0205 * heightM * smoothstep((elevationRad - rad(50)) / rad(100));
}

interface Frame {
  readonly bones: Bones;
  readonly ground: Axes;
  readonly pelvis: Placed;
  readonly chest: Placed;
  readonly head: Placed;
}

function frameOf(figure: Figure, posture: Posture): Frame {
  const bones = bonesOf(figure);
  const { where } = posture;
  const ground = facing(where.facingRad);
  const rising = 4 * where.standing * (1 - where.standing);
  const seated = figure.on === 'feet' ? 0 : 1;
  const hipHeight = mix(seatedHipHeightM(figure), standingHipHeightM(figure), seated === 1 ? where.standing : 1);
  const bob = 0.012 * where.pace * Math.cos(4 * Math.PI * (where.walkedM / strideM(figure)));
  const hipForward = seated * where.standing * bones.thigh * 0.92;
  const hips = along(vec(where.x, 0, where.z), ground, 0, hipHeight + bob, hipForward);
  const bow = posture.trunk.bowRad + rad(2) + rising * rad(34);
  const trunk = posedAxes(ground, posture.trunk.twistRad, bow, posture.trunk.leanRad);
  const chestAt = along(hips, trunk, 0, bones.trunk + 0.005 * posture.breathScore, 0);
  const headAxes = posedAxes(
    ground,
    posture.trunk.twistRad * 0.6 + posture.head.turnRad,
    bow * 0.35 + posture.head.nodRad,
    posture.trunk.leanRad * 0.45 + posture.head.tiltRad,
  );
  const headAt = along(along(chestAt, trunk, 0, bones.neck * 0.55, 0.012), headAxes, 0, bones.neck * 0.45, 0.02);
  return {
    bones,
    ground,
    pelvis: { at: hips, axes: posedAxes(ground, 0, rising * rad(20), 0) },
    chest: { at: chestAt, axes: trunk },
    head: { at: headAt, axes: headAxes },
  };
}

/** Two steps, metres: short, as of old people indoors. */
const strideM = (figure: Figure): number => 0.56 * figure.heightM;

/** How far a foot is ahead of the hips and over the floor while walking; `phase` in strides. */
function step(phase: number): { ahead: number; lift: number } {
  const at = ((phase % 1) + 1) % 1;
  if (at < 0.6) return { ahead: 0.3 - at, lift: 0 };
  const swing = (at - 0.6) / 0.4;
  return { ahead: -0.3 + 0.6 * minimumJerk(swing), lift: 0.07 * Math.sin(Math.PI * swing) };
}

function leg(figure: Figure, frame: Frame, where: Whereabouts, side: Side): { hip: Vec3; knee: Vec3; foot: Placed } {
  const { bones, ground } = frame;
  const sign = sideSign[side];
  const hip = along(frame.pelvis.at, frame.pelvis.axes, sign * bones.halfHips, 0, 0);
  const gait = step(where.walkedM / strideM(figure) + (side === 'left' ? 0 : 0.5));
  const planted = figure.on === 'feet' ? 0.02 : bones.thigh * (figure.on === 'wheelchair' ? 1.12 : 1.02);
  const seatedLift = figure.on === 'wheelchair' ? 0.11 * (1 - where.standing) : 0;
  const ahead = planted + where.pace * gait.ahead * strideM(figure);
  const apart = sign * (bones.halfHips + 0.025 * (1 - where.pace));
  const floor = vec(where.x, 0, where.z);
  const up = bones.ankleHeight + seatedLift + where.pace * gait.lift;
  const ankleTarget = along(floor, ground, apart, up, ahead);
  const pole = along(vec(0, 0, 0), ground, sign * 0.12, 0.35, 1);
  const bent = twoBones(hip, ankleTarget, bones.thigh, bones.shin, pole);
  return { hip, knee: bent.middle, foot: { at: bent.end, axes: facing(where.facingRad + sign * 0.12) } };
}

function arm(figure: Figure, frame: Frame, resting: Frame, posture: Posture, side: Side) {
  const { bones, ground } = frame;
  const sign = sideSign[side];
  const aim = posture.arms[side];
  const lift = shoulderLift(aim, figure.heightM);
  const shoulderIn = (body: Frame): Vec3 =>
    along(body.chest.at, body.chest.axes, sign * (bones.halfShoulders - lift * 0.25), lift, 0);
  const shoulder = shoulderIn(frame);
  const length = bones.upperArm + bones.foreArm;
  const still = aimToRoom(shoulderIn(resting), ground, sign, aim, length);
  const target = between(still, aimToRoom(shoulder, ground, sign, aim, length), aim.followScore);
  const over = smoothstep((aim.flexRad - rad(50)) / rad(80));
  const pole = along(vec(0, 0, 0), ground, sign * (0.5 + 0.1 * over), -0.75, -0.35 + 0.75 * over);
  const bent = twoBones(shoulder, add(target, posture.unrest[side]), bones.upperArm, bones.foreArm, pole);
  return { shoulder, elbow: bent.middle, wrist: bent.end };
}

function handState(frame: Frame, posture: Posture, side: Side, elbow: Vec3, wrist: Vec3): HandState {
  const aim = posture.arms[side];
  const { ground } = frame;
  const inward = scale(ground.left, -sideSign[side]);
  const along3 = unit(sub(wrist, elbow));
  const active = clamp01(aim.followScore);
  const flat = unit(add(add(scale(ground.forward, 0.85), scale(ground.up, -0.2)), scale(inward, 0.35)));
  const onLap = clamp01(1 - active) * (posture.where.standing < 0.5 ? 1 : 0);
  const ahead = unit(between(along3, flat, onLap));
  const raised = smoothstep((ahead.y + 0.35) / 0.9);
  const activePalm = add(scale(inward, 1 - raised), scale(ground.forward, 0.25 + raised));
  const wanted = between(activePalm, vec(0, -1, 0), onLap);
  const palm = unit(sub(wanted, scale(ahead, wanted.x * ahead.x + wanted.y * ahead.y + wanted.z * ahead.z)));
  return { wrist, ahead, palm, openScore: aim.openScore, holding: posture.holding[side] ?? null };
}

const uprightOf = (posture: Posture): Posture => ({
  ...posture,
  trunk: { leanRad: 0, bowRad: 0, twistRad: 0 },
  breathScore: 0,
});

/** The body of `figure` in `posture`. Bones keep their lengths whatever is asked of them. */
export function bodyIn(figure: Figure, posture: Posture): FigureState {
  const frame = frameOf(figure, posture);
  const resting = frameOf(figure, uprightOf(posture));
  const armLeft = arm(figure, frame, resting, posture, 'left');
  const armRight = arm(figure, frame, resting, posture, 'right');
  const legLeft = leg(figure, frame, posture.where, 'left');
  const legRight = leg(figure, frame, posture.where, 'right');
  return {
    figure,
    joints: {
      nose: facePlace(frame.head, frame.bones, 'nose'),
      earLeft: facePlace(frame.head, frame.bones, 'ear', 1),
      earRight: facePlace(frame.head, frame.bones, 'ear', -1),
      shoulderLeft: armLeft.shoulder,
      shoulderRight: armRight.shoulder,
      elbowLeft: armLeft.elbow,
      elbowRight: armRight.elbow,
      wristLeft: armLeft.wrist,
      wristRight: armRight.wrist,
      hipLeft: legLeft.hip,
      hipRight: legRight.hip,
      kneeLeft: legLeft.knee,
      kneeRight: legRight.knee,
      ankleLeft: legLeft.foot.at,
      ankleRight: legRight.foot.at,
    },
    pelvis: frame.pelvis,
    chest: frame.chest,
    head: frame.head,
    hands: {
      left: handState(frame, posture, 'left', armLeft.elbow, armLeft.wrist),
      right: handState(frame, posture, 'right', armRight.elbow, armRight.wrist),
    },
    feet: { left: legLeft.foot, right: legRight.foot },
    standing: figure.on === 'feet' ? 1 : posture.where.standing,
    breathScore: posture.breathScore,
    blinkScore: posture.blinkScore,
  };
}
