/** A person facing the camera, hands in the lap, as a pose model would see them: made up, for tests. */
import { type Joint, joints, type Landmark, type Pose } from '#pose';

/** Offsets from the middle of the shoulders in shoulder widths, x towards the picture's right (the person's left). */
const offsets: Readonly<Record<Joint, readonly [number, number]>> = {
  nose: [0, -0.6],
  earLeft: [0.2, -0.62],
  earRight: [-0.2, -0.62],
  shoulderLeft: [0.5, 0],
  shoulderRight: [-0.5, 0],
  elbowLeft: [0.6, 0.8],
  elbowRight: [-0.6, 0.8],
  wristLeft: [0.25, 1.25],
  wristRight: [-0.25, 1.25],
  hipLeft: [0.35, 1.35],
  hipRight: [-0.35, 1.35],
  kneeLeft: [0.45, 1.9],
  kneeRight: [-0.45, 1.9],
  ankleLeft: [0.45, 3],
  ankleRight: [-0.45, 3],
};

export interface Sitting {
  /** Middle of the shoulders, 0..1 of the frame. */
  readonly x: number;
  readonly y: number;
  /** Shoulder width in frame heights. */
  readonly scale: number;
  readonly aspect?: number;
  readonly sure?: number;
}

export function sittingPerson({ x, y, scale, aspect = 16 / 9, sure = 0.95 }: Sitting): Pose {
  const place = (joint: Joint): Landmark => {
    const [right, down] = offsets[joint];
    return { x: x + (right * scale) / aspect, y: y + down * scale, z: 0, sure };
  };
  return Object.fromEntries(joints.map((joint) => [joint, place(joint)])) as unknown as Pose;
}
