import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Joint, joints, type Landmark, type Pose } from '#pose';
import { firesOf } from '../../tests/traces/count.ts';
import { type Trace, wornTrace } from '../../tests/traces/make.ts';

/** Recordings of real people, beside the repository where they are had at all: IntelliRehabDS (Miron 2021, CC BY 4.0). */
const folder = '../shared/data/motion/irds';
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('stand.txt')) : [];

const frameHz = 30;
const settleMs = 2500;
const kinect: Readonly<Record<string, Joint>> = {
  Head: 'nose',
  ShoulderLeft: 'shoulderLeft',
  ShoulderRight: 'shoulderRight',
  ElbowLeft: 'elbowLeft',
  ElbowRight: 'elbowRight',
  WristLeft: 'wristLeft',
  WristRight: 'wristRight',
  HipLeft: 'hipLeft',
  HipRight: 'hipRight',
};
const unseen: Landmark = { x: 0.5, y: 0.5, z: 0, sure: 0 };

/** One frame; the sensor's picture is mirrored and 512×424. */
function poseOf(line: string): Pose {
  const pose = Object.fromEntries(joints.map((joint) => [joint, unseen])) as Record<Joint, Landmark>;
  for (const [, name, state, rest] of line.matchAll(/\((\w+),(\w+),([^)]*)\)/g)) {
    const joint = kinect[name as string];
    const [, , , x = 0, y = 0] = (rest as string).split(',').map(Number);
    if (joint) pose[joint] = { x: 1 - x / 512, y: y / 424, z: 0, sure: state === 'Tracked' ? 0.95 : 0.6 };
  }
  return pose;
}

/** The recording after a moment of standing, seen `hz` times a second. */
function recording(name: string, hz: number): Trace {
  const frames = readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line.includes('(SpineBase'))
    .map(poseOf);
  const at = (timeMs: number): Pose => {
    const index = Math.round(((timeMs - settleMs) * frameHz) / 1000);
    return frames[Math.max(0, Math.min(frames.length - 1, index))] as Pose;
  };
  return wornTrace(at, 512 / 424, settleMs + (frames.length * 1000) / frameHz + 1200, { hz });
}

/** `true` for each recording of these gestures in which the movement was told. */
const told = (movement: 'swing' | 'raise' | 'lob', gestures: readonly string[]): readonly boolean[] =>
  names
    .filter((name) => gestures.includes(name.split('_')[2] as string))
    .flatMap((name) => [10, 15, 30].map((hz) => firesOf(movement, recording(name, hz), { pace: 'gentle' }).length > 0));

const shareOf = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

describe.skipIf(names.length === 0)('real people (skipped where the recordings are not)', () => {
  it('swing: straight arms lifted forward and sideways are told', () => {
    expect(shareOf(told('swing', ['2', '3', '4', '5']))).toBeGreaterThan(0.9);
  });

  it('swing: a bent elbow is none', () => {
    expect(shareOf(told('swing', ['0', '1']))).toBeLessThan(0.15);
  });

  it('raise: right arms lifted forward and sideways, all done well, are told', () => {
    expect(shareOf(told('raise', ['3', '5']))).toBe(1);
  });

  it('nothing is told of a tap of the foot to the side', () => {
    for (const movement of ['swing', 'raise', 'lob'] as const) expect(shareOf(told(movement, ['7', '8']))).toBe(0);
  });
});
