/** BlazePose's 33 numbered landmarks end here: everything beyond this file speaks of joints by name. */
import type { NormalizedLandmark } from '@mediapipe/tasks-vision';
import { clamp01 } from '#core';
import { type Joint, joints, type Landmark, type Pose } from '#pose';

/** Numbers as in the model card "MediaPipe BlazePose GHUM 3D"; left and right are already the person's own. */
const numberOf: Readonly<Record<Joint, number>> = {
  nose: 0,
  earLeft: 7,
  earRight: 8,
  shoulderLeft: 11,
  shoulderRight: 12,
  elbowLeft: 13,
  elbowRight: 14,
  wristLeft: 15,
  wristRight: 16,
  hipLeft: 23,
  hipRight: 24,
  kneeLeft: 25,
  kneeRight: 26,
  ankleLeft: 27,
  ankleRight: 28,
};

/**
 * Outside of the picture the model guesses, and says that it is sure. A joint so far out (in picture sides) is not
 * known: half-way to it nothing more may be triggered by it.
 */
const outsideFades = 0.06;

function sureOf({ x, y, visibility }: NormalizedLandmark): number {
  const outside = Math.max(-x, x - 1, -y, y - 1, 0);
  return clamp01((visibility ?? 0) * Math.max(0, 1 - outside / outsideFades));
}

const unknown: Landmark = { x: 0.5, y: 0.5, z: 0, sure: 0 };

/** One found body, in 0..1 of the picture that was looked at. */
export function poseFromLandmarks(landmarks: readonly NormalizedLandmark[]): Pose {
  const named = (joint: Joint): Landmark => {
    const found = landmarks[numberOf[joint]];
    return found === undefined ? unknown : { x: found.x, y: found.y, z: found.z, sure: sureOf(found) };
  };
  return Object.fromEntries(joints.map((joint) => [joint, named(joint)])) as unknown as Pose;
}
