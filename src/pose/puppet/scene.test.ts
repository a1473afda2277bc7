import { describe, expect, it } from 'vitest';
import { jointOf, joints, type Side } from '../joints.ts';
import { bonesOf } from './figure.ts';
import { createPlay, poseOf } from './scene.ts';
import { sceneNamed, sceneNames } from './scenes.ts';
import { segmentsOf } from './segments.ts';
import { distance } from './vector.ts';

function scene(name: string) {
  const found = sceneNamed(name);
  if (found === null) throw new Error(`no scene ${name}`);
  return found;
}

const looks = (loopMs: number, everyMs: number): readonly number[] =>
  Array.from({ length: Math.floor(loopMs / everyMs) }, (_, i) => i * everyMs);

describe.each(sceneNames)('the scene %s', (name) => {
  const { cast, loopMs } = scene(name);
  const play = createPlay(scene(name));

  it('keeps every bone its length', () => {
    for (const timeMs of looks(loopMs, 910)) {
      for (const { figure, joints: j } of play.at(timeMs)) {
        const bones = bonesOf(figure);
        for (const side of ['left', 'right'] as const satisfies readonly Side[]) {
          const at = (part: 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle') => j[jointOf(part, side)];
          expect(distance(at('shoulder'), at('elbow'))).toBeCloseTo(bones.upperArm, 4);
          expect(distance(at('elbow'), at('wrist'))).toBeCloseTo(bones.foreArm, 4);
          expect(distance(at('hip'), at('knee'))).toBeCloseTo(bones.thigh, 4);
          expect(distance(at('knee'), at('ankle'))).toBeCloseTo(bones.shin, 4);
        }
      }
    }
  });

  it('comes round without a seam', () => {
    const [last, first] = [play.at(loopMs - 1), play.at(loopMs)];
    last.forEach((body, index) => {
      for (const joint of joints) {
        expect(distance(body.joints[joint], first[index]?.joints[joint] ?? body.joints.nose)).toBeLessThan(0.03);
      }
    });
  });

  it('moves as bodies do: no joint faster than eight metres a second', () => {
    for (const timeMs of looks(loopMs, 120)) {
      const [now, next] = [play.at(timeMs), play.at(timeMs + 10)];
      now.forEach((body, index) => {
        for (const joint of joints) {
          const to = next[index]?.joints[joint] ?? body.joints[joint];
          expect(distance(body.joints[joint], to)).toBeLessThan(0.08);
        }
      });
    }
  });

  it('finishes every move before it begins again', () => {
    for (const segment of segmentsOf(cast)) expect(segment.toMs, segment.what).toBeLessThanOrEqual(loopMs);
  });
});

describe('what the camera sees', () => {
  it('has a figure that faces it with its own left on the right of the un-mirrored picture', () => {
    const [ivy] = createPlay(scene('one-seated')).truthAt(0);
    expect(ivy?.joints.shoulderLeft.x).toBeGreaterThan(ivy?.joints.shoulderRight.x ?? 1);
    expect(ivy?.joints.nose.y).toBeLessThan(ivy?.joints.shoulderLeft.y ?? 0);
  });

  it('has a raised wrist above the shoulder and well clear of the lap', () => {
    const play = createPlay(scene('one-bowls'));
    const [raised] = play.truthAt(4500);
    const [resting] = play.truthAt(1000);
    expect(raised?.joints.wristRight.y).toBeLessThan(raised?.joints.shoulderRight.y ?? 0);
    expect(resting?.joints.wristRight.y).toBeGreaterThan(resting?.joints.elbowRight.y ?? 1);
  });

  it('has a swing go down beside the chair and then up to the shoulder', () => {
    const play = createPlay(scene('one-bowls'));
    const wrist = (timeMs: number) => play.truthAt(timeMs)[0]?.joints.wristRight.y ?? Number.NaN;
    const shoulder = play.truthAt(10_000)[0]?.joints.shoulderRight.y ?? Number.NaN;
    const [rest, low, high] = [wrist(10_000), wrist(10_000 + 900), wrist(10_000 + 2200)];
    expect(low).toBeGreaterThan(rest);
    expect(high).toBeLessThan(rest);
    expect(Math.abs(high - shoulder)).toBeLessThan(0.08);
  });

  it('keeps the players of join-and-bowl whole in the picture, all of the time', () => {
    const play = createPlay(scene('join-and-bowl'));
    for (const timeMs of looks(32_000, 100)) {
      for (const { joints: seen } of play.truthAt(timeMs)) {
        for (const joint of ['nose', 'shoulderLeft', 'shoulderRight', 'wristLeft', 'wristRight'] as const) {
          expect(seen[joint].x).toBeGreaterThan(0.02);
          expect(seen[joint].x).toBeLessThan(0.98);
          expect(seen[joint].y).toBeGreaterThan(0.02);
          expect(seen[joint].y).toBeLessThan(0.98);
        }
      }
    }
  });

  it('is less sure of what is hidden', () => {
    const { camera } = scene('crossing');
    const play = createPlay(scene('crossing'));
    const behind = looks(26_000, 200)
      .flatMap((timeMs) => play.truthAt(timeMs))
      .find((one) => one.joints.wristLeft.hidden);
    expect(behind && poseOf(camera, behind).wristLeft.sure).toBeLessThan(0.5);
  });
});
