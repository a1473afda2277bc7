/** Joints by name. Left and right are the player's own, whatever the picture shows. */
export const joints = [
  'nose',
  'earLeft',
  'earRight',
  'shoulderLeft',
  'shoulderRight',
  'elbowLeft',
  'elbowRight',
  'wristLeft',
  'wristRight',
  'hipLeft',
  'hipRight',
  'kneeLeft',
  'kneeRight',
  'ankleLeft',
  'ankleRight',
] as const;

export type Joint = (typeof joints)[number];

/** A player's own side. */
export type Side = 'left' | 'right';

/** The joints every movement may rely on; hips are a bonus and legs are never needed. */
export const upperBody = [
  'nose',
  'earLeft',
  'earRight',
  'shoulderLeft',
  'shoulderRight',
  'elbowLeft',
  'elbowRight',
  'wristLeft',
  'wristRight',
] as const satisfies readonly Joint[];

const sided = { left: 'Left', right: 'Right' } as const;

/** The wrist, elbow, shoulder, hip … of one side: `jointOf('wrist', 'left')` is `'wristLeft'`. */
export function jointOf(part: 'ear' | 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle', side: Side): Joint {
  return `${part}${sided[side]}` as Joint;
}

/** The same joint on the other side; the nose is its own. */
export function mirrored(joint: Joint): Joint {
  if (joint.endsWith('Left')) return joint.replace('Left', 'Right') as Joint;
  if (joint.endsWith('Right')) return joint.replace('Right', 'Left') as Joint;
  return joint;
}
