/** Landmarks of BlazePose as JSON, as in Keraal (Devanne 2021): `{"positions": {"1.0": {"Nose": [x, y, z], …33}, …}}`. */
import type { Joint, Landmark } from '#pose';
import { type Frames, Refusal } from './contracts.ts';
import { checkedFrames, framesAtMost, poseFrom, unmirrored } from './frames.ts';

const landmarkNames: Readonly<Record<Joint, string>> = {
  nose: 'Nose',
  earLeft: 'Left_ear',
  earRight: 'Right_ear',
  shoulderLeft: 'Left_shoulder',
  shoulderRight: 'Right_shoulder',
  elbowLeft: 'Left_elbow',
  elbowRight: 'Right_elbow',
  wristLeft: 'Left_wrist',
  wristRight: 'Right_wrist',
  hipLeft: 'Left_hip',
  hipRight: 'Right_hip',
  kneeLeft: 'Left_knee',
  kneeRight: 'Right_knee',
  ankleLeft: 'Left_ankle',
  ankleRight: 'Right_ankle',
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The files tell no certainty: what is in the picture is taken for seen. */
const inPicture = (x: number, y: number): number => (x >= 0 && x <= 1 && y >= 0 && y <= 1 ? 0.9 : 0.2);

function poseOf(marks: unknown, number: number): ReturnType<typeof poseFrom> {
  if (!isObject(marks)) throw new Refusal(`Frame ${number} holds no landmarks.`);
  const known: Partial<Record<Joint, Landmark>> = {};
  for (const [joint, name] of Object.entries(landmarkNames) as [Joint, string][]) {
    const place = Object.hasOwn(marks, name) ? marks[name] : undefined;
    if (!Array.isArray(place) || place.length < 2 || !place.every((value) => Number.isFinite(value))) {
      throw new Refusal(`Frame ${number} does not tell where ${name} is.`);
    }
    const [x, y, z = 0] = place as number[];
    known[joint] = { x: x ?? 0, y: y ?? 0, z: z ?? 0, sure: inPicture(x ?? 0, y ?? 0) };
  }
  return poseFrom(known);
}

/** Throws a `Refusal`. `hz`: frames a second, which the file does not tell; a wide picture is taken for granted. */
export function readBlazePose(text: string, hz: number): Frames {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('It is not JSON.');
  }
  if (!isObject(value) || !isObject(value.positions)) throw new Refusal('It holds no positions.');
  const numbered = Object.entries(value.positions).map(([name, marks]) => ({ frame: Number(name), marks }));
  if (numbered.length > framesAtMost) throw new Refusal(`It holds more than ${framesAtMost} frames.`);
  if (!numbered.every(({ frame }) => Number.isFinite(frame))) throw new Refusal('Its frames are not numbered.');
  numbered.sort((a, b) => a.frame - b.frame);
  const first = numbered[0]?.frame ?? 0;
  const frames = numbered.map(({ frame, marks }) => ({
    timeMs: ((frame - first) * 1000) / hz,
    pose: poseOf(marks, frame),
  }));
  return unmirrored(checkedFrames(16 / 9, frames));
}
