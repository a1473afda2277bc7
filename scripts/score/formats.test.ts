import { describe, expect, it } from 'vitest';
import { encodeTrace } from '#pose';
import { readBlazePose } from './blazepose.ts';
import { poseAt } from './frames.ts';
import { labelsFromName } from './gestures.ts';
import { readKinectRows, readNamedKinect } from './kinect.ts';
import { readLabels } from './labels.ts';
import { framesOf } from './read-folder.ts';

const wanted = ['Head', 'Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'].flatMap((name) =>
  name === 'Head' ? [name] : [`${name}Left`, `${name}Right`],
);

/** The sensor's picture is a mirror: the left side is on its left. */
const namedFrame = (number: number, ms: number, wristY: number): string => {
  const joint = (name: string): string => {
    const px = name.endsWith('Left') ? 200 : name.endsWith('Right') ? 300 : 250;
    return `(${name},Tracked,0,0,2,${px},${name === 'WristLeft' ? wristY : 106})`;
  };
  return `${number},5,${ms},(SpineBase,Tracked,0,0,2,250,300),${wanted.map(joint).join(',')}`;
};

/** One row of 25 or 20 joints at two metres; the left shoulder to the left, the head above. */
const row = (joints: 20 | 25, perJoint: number, front: readonly number[] = []): string => {
  const places = Array.from({ length: joints }, (_, i) => {
    const x = i >= 4 && i <= 7 ? -0.2 : i >= 8 && i <= 11 ? 0.2 : 0;
    return [x, i === 3 ? 0.6 : 0.1, 2, 1, 0, 0, 0].slice(0, perJoint);
  });
  return [...front, ...places.flat()].join(' ');
};

describe('named Kinect text', () => {
  it('is read with its own times, turned so that the left is on the right of the picture', () => {
    const { frames, aspect } = readNamedKinect(
      ['Version0.1', namedFrame(7, 5000, 318), namedFrame(8, 5040, 106)].join('\n'),
    );
    expect(aspect).toBeCloseTo(1.208, 3);
    expect(frames.map(({ timeMs }) => timeMs)).toEqual([0, 40]);
    expect(frames[0]?.pose?.wristLeft).toMatchObject({ x: 1 - 200 / 512, y: 0.75, sure: 0.95 });
    expect(frames[0]?.pose?.shoulderRight.x).toBeLessThan(0.5);
  });

  it('counts thirty frames a second when its clock does not run forward', () => {
    const { frames } = readNamedKinect([namedFrame(7, 5000, 318), namedFrame(8, 4000, 106)].join('\n'));
    expect(frames[1]?.timeMs).toBeCloseTo(33.3, 1);
  });

  it('leaves unknown what the sensor could not place', () => {
    const lost = namedFrame(7, 0, 318).replace('(WristLeft,Tracked,0,0,2,200,318)', '(WristLeft,Tracked,0,0,2,∞,NaN)');
    const { frames } = readNamedKinect([lost, namedFrame(8, 40, 318)].join('\n'));
    expect(frames[0]?.pose?.wristLeft.sure).toBe(0);
  });

  it('is refused without its joints', () => {
    expect(() => readNamedKinect('1,5,0,(SpineBase,Tracked,0,0,2,250,300)\n')).toThrow('lacks joints');
  });
});

describe('rows of numbers', () => {
  it.each<[string, 20 | 25, number, readonly number[]]>([
    ['25 joints with directions', 25, 7, []],
    ['25 joints', 25, 3, []],
    ['20 joints with a frame number', 20, 3, [1]],
    ['20 joints with states and a time', 20, 4, [12_345]],
  ])('are read: %s', (_, joints, perJoint, front) => {
    const { frames } = readKinectRows([row(joints, perJoint, front), row(joints, perJoint, front)].join('\n'), 20);
    expect(frames[1]?.timeMs).toBe(50);
    const pose = frames[0]?.pose;
    expect(pose?.nose.y).toBeLessThan(pose?.shoulderLeft.y ?? 0);
    expect(pose?.shoulderLeft.x).toBeGreaterThan(pose?.shoulderRight.x ?? 1);
  });

  it('are read with one joint a line', () => {
    const numbers = row(20, 3).split(' ');
    const frame = Array.from({ length: 20 }, (_, i) => numbers.slice(3 * i, 3 * i + 3).join(' '));
    expect(readKinectRows([...frame, ...frame].join('\n'), 30).frames).toHaveLength(2);
    expect(() => readKinectRows([...frame, ...frame.slice(1)].join('\n'), 30)).toThrow('20 lines a frame');
  });

  it('take a frame of nothing but noughts for nobody', () => {
    const nobody = Array.from({ length: 60 }, () => 0).join(',');
    expect(readKinectRows([row(20, 3), nobody].join('\n'), 30).frames[1]?.pose).toBeNull();
  });

  it.each([
    ['words', 'once upon a time\n', 'not a number'],
    ['another number of joints', '1 2 3 4 5\n1 2 3 4 5\n', '20 or 25 joints'],
    ['rows of different lengths', `${row(20, 3)}\n${row(25, 3)}\n`, '20 or 25 joints'],
    ['millimetres', `${row(20, 3).replaceAll('2', '2000')}\n${row(20, 3)}\n`, 'not in metres'],
    ['a single frame', `${row(20, 3)}\n`, 'fewer than two frames'],
  ])('are refused: %s', (_, text, why) => {
    expect(() => readKinectRows(text, 30)).toThrow(why);
  });
});

describe('BlazePose as JSON', () => {
  const names = [
    'Nose',
    ...['ear', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'].flatMap((part) => [
      `Left_${part}`,
      `Right_${part}`,
    ]),
  ];
  const frame = (y: number) =>
    Object.fromEntries(
      names.map((name) => [name, [name.startsWith('Left') ? 0.6 : 0.4, name === 'Left_ankle' ? 1.4 : y, 0]]),
    );

  it('is read in the order of its numbers; what is out of the picture is not sure', () => {
    const { frames } = readBlazePose(JSON.stringify({ positions: { '10.0': frame(0.7), '9.0': frame(0.2) } }), 10);
    expect(frames.map(({ timeMs, pose }) => [timeMs, pose?.nose.y])).toEqual([
      [0, 0.2],
      [100, 0.7],
    ]);
    expect(frames[0]?.pose?.ankleLeft.sure).toBeLessThan(0.5);
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['a list', '[]', 'no positions'],
    ['a frame without a wrist', JSON.stringify({ positions: { '1': {}, '2': {} } }), 'where Nose is'],
    ['a frame called otherwise', JSON.stringify({ positions: { __proto__x: {} } }), 'not numbered'],
    ['a body miles away', JSON.stringify({ positions: { '1': frame(500), '2': frame(1) } }), 'where nobody can be'],
  ])('is refused: %s', (_, text, why) => {
    expect(() => readBlazePose(text, 30)).toThrow(why);
  });
});

describe("the house's own traces", () => {
  const frames = readKinectRows([row(20, 3), row(20, 3)].join('\n'), 10).frames;
  const text = encodeTrace(
    frames.map(({ timeMs, pose }) => ({ seat: 2, capturedAtMs: timeMs, aspect: 16 / 9, pose, motion: 0 })),
  );

  it('are read as they were written', () => {
    const read = framesOf('a.trace', text, 30);
    expect(read.frames).toHaveLength(2);
    expect(poseAt(read, 50)?.nose.y).toBeCloseTo(frames[0]?.pose?.nose.y ?? 0, 3);
  });

  it('are refused with the reason', () => {
    expect(() => framesOf('a.trace', text.replace('"trace":1', '"trace":9'), 30)).toThrow('version 9');
  });
});

describe('labels', () => {
  it('come from the names of public collections, chairs and wheelchairs too', () => {
    expect(labelsFromName('irds/301_18_3_2_1_wheelchair.txt')).toMatchObject({
      subject: '301',
      condition: 'wheelchair, correct',
      counts: true,
      side: null,
      meant: expect.arrayContaining(['raise', 'swing']),
    });
    expect(labelsFromName('301_18_0_2_2_chair.txt')).toMatchObject({ counts: false, condition: 'chair, incorrect' });
    expect(labelsFromName('G3-BP-CTK-P1T1-Unknown-C-0.json')).toMatchObject({ subject: 'P1', counts: true });
    expect(labelsFromName('holiday.txt')).toBeNull();
  });

  it('come from a file beside the recordings', () => {
    const happenings = [{ fromMs: 100, toMs: 900, side: 'left', meant: ['lob'] }];
    const text = JSON.stringify({ labels: 1, recordings: { 'a.trace': { subject: 'ivy', happenings } } });
    expect(readLabels(text).get('a.trace')?.happenings).toEqual([{ ...happenings[0], either: [] }]);
  });

  it.each([
    ['no JSON', 'labels', 'not JSON'],
    ['another version', '{"labels":2,"recordings":{}}', 'cannot be read at labels'],
    [
      'an unknown movement',
      '{"labels":1,"recordings":{"a":{"subject":"b","happenings":[{"fromMs":0,"toMs":1,"meant":["cartwheel"]}]}}}',
      'recordings.a.happenings.0.meant.0',
    ],
    [
      'an end before its beginning',
      '{"labels":1,"recordings":{"a":{"subject":"b","happenings":[{"fromMs":5,"toMs":1}]}}}',
      'ends before it begins',
    ],
  ])('are refused: %s', (_, text, why) => {
    expect(() => readLabels(text)).toThrow(why);
  });
});
