import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { truthOfClip } from './truth.ts';
import { wantedClip } from './wanted.ts';

const row = ['--scene', 'join-and-bowl', '--out', 'row.mjpeg'];

describe('the command line of the puppet camera', () => {
  it('makes a whole loop at 640 by 360, 15 pictures a second, unless told', () => {
    const { wanted, out, truthOut } = readArguments(row);
    expect(wanted).toMatchObject({ seconds: 32, width: 640, height: 360, fps: 15 });
    expect([out, truthOut]).toEqual(['row.mjpeg', null]);
  });

  it('takes everything it offers', () => {
    const { wanted, truthOut } = readArguments([
      ...row,
      ...['--truth', 'row.json', '--seconds', '2.5', '--width', '1280', '--height', '720', '--fps', '30'],
    ]);
    expect(wanted).toMatchObject({ seconds: 2.5, width: 1280, height: 720, fps: 30 });
    expect(truthOut).toBe('row.json');
  });

  it.each([
    ['no scene', ['--out', 'row.mjpeg'], /npm run puppet/],
    ['no file', ['--scene', 'nobody'], /npm run puppet/],
    ['an unknown scene', ['--scene', 'circus', '--out', 'a.mjpeg'], /no scene called "circus".*join-and-bowl/],
    ['an unknown option', [...row, '--colour', 'red'], /--colour/],
    ['a film of another kind', ['--scene', 'nobody', '--out', 'row.mp4'], /ends in \.mjpeg/],
    ['a truth of another kind', [...row, '--truth', 'row.txt'], /ends in \.json/],
    ['no number', [...row, '--seconds', 'many'], /--seconds takes a number/],
    ['a negative number', [...row, '--seconds=-3'], /--seconds takes a number/],
    ['an hour', [...row, '--seconds', '3600'], /0\.2 to 180 seconds/],
    ['an odd width', [...row, '--width', '641'], /even number/],
    ['a giant', [...row, '--width', '7680', '--height', '4320'], /320 to 1920/],
    ['a square', [...row, '--width', '720', '--height', '720'], /16 to 9/],
    ['a rate that does not go into 30', [...row, '--fps', '25'], /whole share of 30/],
  ])('refuses %s with a sentence', (_, words, sentence) => {
    expect(() => readArguments(words)).toThrow(sentence);
  });
});

describe('the truth beside a clip', () => {
  const wanted = wantedClip('one-bowls', { seconds: 12, fps: 5 });
  if (typeof wanted === 'string') throw new Error(wanted);
  const truth = truthOfClip(wanted);

  it('has one entry for each different picture, in time', () => {
    expect(truth.pictures).toHaveLength(60);
    expect(truth.repeats).toBe(6);
    expect(truth.lengthMs).toBe(12_000);
    expect(truth.pictures[7]?.timeMs).toBe(1400);
    expect(truth.pictures[7]?.people[0]?.joints.nose.x).toBeGreaterThan(0.4);
  });

  it('tells only what happens within it', () => {
    expect(truth.segments.map((segment) => segment.what)).toEqual(['raise right', 'swing right']);
  });

  it('is the same after being written down and read', () => {
    expect(JSON.parse(JSON.stringify(truth))).toEqual(truth);
  });
});
