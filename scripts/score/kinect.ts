/**
 * Skeletons of the Kinect as text.
 * Version 2 with names, as in IntelliRehabDS (Miron 2021): a line a frame, `number,id,ms,(Joint,Tracked,x,y,z,px,py),…`.
 * Rows of numbers, joints in the sensor's own order: 25 joints of position and quaternion (Keraal, Devanne 2021) or of
 * position alone; 20 joints (version 1) of position, or of position and state; with or without a frame number or time in
 * front; or one joint a line, 20 lines a frame. Metres, y up, z away from the sensor.
 */
import type { Joint, Landmark } from '#pose';
import { type Frame, type Frames, Refusal } from './contracts.ts';
import { checkedFrames, framesAtMost, poseFrom, unmirrored } from './frames.ts';

const jointNames: Readonly<Record<string, Joint>> = {
  Head: 'nose',
  ShoulderLeft: 'shoulderLeft',
  ShoulderRight: 'shoulderRight',
  ElbowLeft: 'elbowLeft',
  ElbowRight: 'elbowRight',
  WristLeft: 'wristLeft',
  WristRight: 'wristRight',
  HipLeft: 'hipLeft',
  HipRight: 'hipRight',
  KneeLeft: 'kneeLeft',
  KneeRight: 'kneeRight',
  AnkleLeft: 'ankleLeft',
  AnkleRight: 'ankleRight',
};

/** Where each joint stands in a row; both versions of the sensor agree on all that is wanted. */
const order: readonly (readonly [Joint, number])[] = [
  ['nose', 3],
  ['shoulderLeft', 4],
  ['elbowLeft', 5],
  ['wristLeft', 6],
  ['shoulderRight', 8],
  ['elbowRight', 9],
  ['wristRight', 10],
  ['hipLeft', 12],
  ['kneeLeft', 13],
  ['ankleLeft', 14],
  ['hipRight', 16],
  ['kneeRight', 17],
  ['ankleRight', 18],
];

/** The depth picture of version 2, pixels. */
const picture = { width: 512, height: 424 } as const;
/** Focal length of the picture metres are projected to, frame heights: 60 degrees from top to bottom. */
const focal = 0.866;
const frameMs = 1000 / 30;
/** A body nearer than this is no body, m. */
const nearestM = 0.3;
const furthestM = 10;
const sureOf = { Tracked: 0.95, Inferred: 0.6, NotTracked: 0 } as const;

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** Whether this looks like version 2 with names. */
export const isNamedKinect = (text: string): boolean => /\(SpineBase,/.test(text.slice(0, 2000));

function namedPose(line: string, number: number): { readonly ms: number; readonly frame: Frame['pose'] } {
  const known: Partial<Record<Joint, Landmark>> = {};
  for (const [, name = '', state = '', rest = ''] of line.matchAll(/\((\w{1,20}),(\w{1,20}),([^)]{1,160})\)/g)) {
    const joint = jointNames[name];
    if (!joint) continue;
    const values = rest.split(',').map(Number);
    const [, , , px, py] = values;
    if (values.length !== 5 || px === undefined || py === undefined) {
      throw new Refusal(`Line ${number} does not tell where ${name} is in the picture.`);
    }
    // The sensor writes what is not a number for a joint outside of its picture.
    const isPlace = Number.isFinite(px) && Number.isFinite(py);
    const sure = isPlace && state in sureOf ? sureOf[state as keyof typeof sureOf] : 0;
    known[joint] = isPlace
      ? { x: px / picture.width, y: py / picture.height, z: 0, sure }
      : { x: 0.5, y: 0.5, z: 0, sure: 0 };
  }
  if (Object.keys(known).length < Object.keys(jointNames).length) throw new Refusal(`Line ${number} lacks joints.`);
  return { ms: Number(line.split(',', 3)[2]), frame: poseFrom(known) };
}

/** Throws a `Refusal`. Times are the file's own where they run forward, else 30 frames a second. */
export function readNamedKinect(text: string): Frames {
  const lines = linesOf(text).filter((line) => line.includes('('));
  if (lines.length > framesAtMost) throw new Refusal(`It holds more than ${framesAtMost} frames.`);
  const read = lines.map((line, i) => namedPose(line, i + 1));
  const firstMs = read[0]?.ms ?? 0;
  const isTimed = read.every(({ ms }, i) => i === 0 || (ms > (read[i - 1]?.ms ?? 0) && ms - firstMs < 3_600_000));
  const frames = read.map(({ ms, frame }, i) => ({ timeMs: isTimed ? ms - firstMs : i * frameMs, pose: frame }));
  return unmirrored(checkedFrames(picture.width / picture.height, frames));
}

/** How the numbers of one frame are laid out. */
interface Layout {
  readonly inFront: 0 | 1;
  readonly perJoint: number;
  readonly joints: 20 | 25;
}

const layouts: readonly Layout[] = ([20, 25] as const).flatMap((joints) =>
  [3, 4, 7].flatMap((perJoint) => ([0, 1] as const).map((inFront) => ({ inFront, perJoint, joints }))),
);

const layoutOf = (count: number): Layout | undefined =>
  layouts.find(({ inFront, perJoint, joints }) => inFront + perJoint * joints === count);

function numbersOf(line: string, number: number): readonly number[] {
  const values = line
    .trim()
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map(Number);
  if (!values.every(Number.isFinite)) throw new Refusal(`Line ${number} holds what is not a number.`);
  return values;
}

/** One joint a line becomes one frame a line. */
function gathered(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  if (width !== 3 && width !== 4) return rows;
  if (rows.length % 20 !== 0) throw new Refusal('It has one joint a line, but not 20 lines a frame.');
  return Array.from({ length: rows.length / 20 }, (_, i) => rows.slice(20 * i, 20 * i + 20).flat());
}

function rowPose(row: readonly number[], { inFront, perJoint }: Layout, number: number): Frame['pose'] {
  const known: Partial<Record<Joint, Landmark>> = {};
  for (const [joint, index] of order) {
    const at = inFront + index * perJoint;
    const [x = 0, y = 0, z = 0] = row.slice(at, at + 3);
    if (x === 0 && y === 0 && z === 0) continue;
    if (z < nearestM || z > furthestM || Math.abs(x) > furthestM || Math.abs(y) > furthestM) {
      throw new Refusal(`Frame ${number} is not in metres before the sensor.`);
    }
    known[joint] = { x: 0.5 + (focal * x) / z / (16 / 9), y: 0.5 - (focal * y) / z, z: 0, sure: 0.95 };
  }
  return known.shoulderLeft && known.shoulderRight ? poseFrom(known) : null;
}

/** Throws a `Refusal`. `hz`: frames a second, which rows do not tell. */
export function readKinectRows(text: string, hz: number): Frames {
  const lines = linesOf(text);
  if (lines.length > 20 * framesAtMost) throw new Refusal(`It holds more than ${framesAtMost} frames.`);
  const rows = gathered(lines.map((line, i) => numbersOf(line, i + 1)));
  const layout = layoutOf(rows[0]?.length ?? 0);
  if (!layout || rows.some((row) => row.length !== rows[0]?.length)) {
    throw new Refusal('Its lines are not skeletons of 20 or 25 joints.');
  }
  const frames = rows.map((row, i) => ({ timeMs: (i * 1000) / hz, pose: rowPose(row, layout, i + 1) }));
  return unmirrored(checkedFrames(16 / 9, frames));
}
