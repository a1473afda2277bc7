import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { type BodySample, type BrokerReport, joints, type Look, type Pose, type Seen, type Sighting } from '#pose';
import { createFrameDesk } from './frame-desk.ts';
import { rgbaPlate } from './plate.ts';

const width = 320;
const height = 180;
const lane = { centreX: 0.5, centreY: 0.5, side: 0.6 };
const otherLane = { ...lane, centreX: 1.3 };
const frame = (shade = 0) => rgbaPlate(new Uint8Array(4 * width * height).fill(shade), width, height);
const tally = { landmarkRuns: 1, detectorRuns: 0, rebuilds: 0 };

/** Shoulders about `x`, `y` of the square, as wide as a lane is made for. */
function person(x = 0.5, y = 0.5, shoulders = 1 / 4.6): Pose {
  const at = (dx: number, dy: number) => ({ x: x + dx, y: y + dy, z: 0, sure: 0.9 });
  const all = joints.map((joint) => [joint, at(0, 0)] as const);
  return {
    ...(Object.fromEntries(all) as unknown as Pose),
    nose: at(0, -0.6 * shoulders),
    shoulderLeft: at(shoulders / 2, 0),
    shoulderRight: at(-shoulders / 2, 0),
    hipLeft: at(shoulders / 3, 1.3 * shoulders),
    hipRight: at(-shoulders / 3, 1.3 * shoulders),
  };
}

/** A desk with workers whose work is kept until `answer` is called. */
function deskWith(workers: readonly number[]) {
  const samples: BodySample[] = [];
  const sightings: (readonly Sighting[])[] = [];
  const roomMotion: number[] = [];
  const desk = createFrameDesk((report: BrokerReport) => {
    if (report.type === 'sample') samples.push(report.sample);
    if (report.type === 'sightings') sightings.push(report.sightings);
    if (report.type === 'room-moved') roomMotion.push(report.motion);
  });
  const looks: { worker: number; look: Look }[] = [];
  const hire = (worker: number): void => desk.hire(worker, true, (look) => looks.push({ worker, look }));
  for (const worker of workers) hire(worker);
  const answer = (poses: readonly Pose[] = [person()], nowMs = 0): Look => {
    const given = looks.shift();
    if (given === undefined) throw new Error('nobody is working');
    const { eye, capturedAtMs, picture } = given.look;
    const seen: Seen = { type: 'seen', eye, capturedAtMs, poses, tookMs: 30, tally, pixels: picture.pixels };
    desk.seen(given.worker, seen, nowMs);
    return given.look;
  };
  const plan = (seats: readonly SeatId[], scanHz = 0): void =>
    desk.plan({
      seats: seats.map((seat, i) => ({ seat, lane: i === 0 ? lane : otherLane, eagerness: 'play' })),
      scanHz,
    });
  return { desk, looks, samples, sightings, roomMotion, answer, plan, hire };
}

describe('the desk', () => {
  it('keeps one look in each hand at most, and the newest frame wins', () => {
    const { desk, looks, samples, answer, plan } = deskWith([1]);
    plan([1]);
    for (const atMs of [100, 133, 166]) desk.frame(frame(), atMs, atMs);
    expect(looks).toHaveLength(1);
    expect(desk.figures(166).framesInFlight).toBe(1);
    answer();
    expect(looks.map(({ look }) => look.capturedAtMs)).toEqual([166]);
    answer();
    expect(looks).toHaveLength(0);
    expect(samples.map(({ capturedAtMs }) => capturedAtMs)).toEqual([100, 166]);
  });

  it('tells how much the whole room moves where it is asked, with nobody to look', () => {
    const { desk, roomMotion, plan } = deskWith([]);
    plan([]);
    const striped = (from: number) => {
      const pixels = new Uint8Array(4 * width * height);
      for (let y = 0; y < height; y += 1) pixels.fill(200, 4 * (y * width + from), 4 * (y * width + from + 24));
      return rgbaPlate(pixels, width, height);
    };
    desk.frame(striped(40), 0, 0);
    expect(roomMotion).toEqual([]);
    desk.plan({ seats: [], scanHz: 0, wholeRoom: true });
    desk.frame(striped(80), 100, 100);
    desk.frame(striped(80), 1100, 1100);
    expect(roomMotion[0]).toBeGreaterThan(0.5);
    expect(roomMotion[1]).toBeLessThan(0.01);
  });

  it('tells where in the whole picture the body in a lane is', () => {
    const { desk, samples, answer, plan } = deskWith([1]);
    plan([1]);
    desk.frame(frame(), 100, 100);
    answer();
    const shoulders = samples[0]?.pose?.shoulderLeft;
    expect(shoulders?.x).toBeCloseTo((0.5 + 0.6 / 9.2) / (16 / 9), 3);
    expect(shoulders?.y).toBeCloseTo(0.5);
  });

  it('takes nobody for the one who sits there who is much nearer, and has the eye search anew', () => {
    const { desk, looks, samples, answer, plan } = deskWith([1]);
    plan([1]);
    desk.frame(frame(), 100, 100);
    expect(looks[0]?.look.forget).toBe(true);
    answer();
    desk.frame(frame(), 133, 133);
    expect(looks[0]?.look.forget).toBe(false);
    answer([person(0.5, 0.5, 0.6)]);
    expect(samples.at(-1)?.pose).toBeNull();
    desk.frame(frame(), 233, 233);
    expect(looks[0]?.look.forget).toBe(true);
  });

  it('tells nobody of a seat, and that it is crowded, while somebody in other clothes is in the place of the one who sits there', () => {
    const { desk, looks, samples, answer, plan } = deskWith([1]);
    plan([1]);
    const wear = (shade: readonly number[]): void => {
      const pixels = new Uint8Array(looks[0]?.look.picture.pixels ?? new ArrayBuffer(0));
      for (let i = 0; i < pixels.length; i += 4) pixels.set(shade, i);
    };
    const look = (atMs: number, shade: readonly number[]): void => {
      desk.frame(frame(90), atMs, atMs);
      wear(shade);
      answer();
    };
    const isThere = (): boolean => samples.at(-1)?.pose !== null;
    for (let i = 1; i <= 10; i += 1) look(100 * i, [165, 70, 95]);
    expect([isThere(), desk.figures(1000).seats[0]?.crowded]).toEqual([true, false]);
    for (let i = 11; i <= 20; i += 1) look(100 * i, [95, 158, 168]);
    expect([isThere(), desk.figures(2000).seats[0]?.crowded]).toEqual([false, true]);
    for (let i = 21; i <= 40; i += 1) look(100 * i, [165, 70, 95]);
    expect([isThere(), desk.figures(4000).seats[0]?.crowded]).toEqual([true, false]);
  });

  it('shows only their own side of a lane while somebody is searched for, all of it once they are found', () => {
    const { desk, looks, answer } = deskWith([1]);
    const near = { ...lane, centreX: 0.8 };
    desk.plan({
      seats: [
        { seat: 2, lane, eagerness: 'play' },
        { seat: 1, lane: near, eagerness: 'rest' },
      ],
      scanHz: 0,
    });
    const atRightEdge = (): number => {
      const { pixels, side } = looks.find(({ look }) => look.eye === 2)?.look.picture ?? { pixels: null, side: 0 };
      return pixels === null ? -1 : (new Uint8Array(pixels)[4 * (side - 1)] ?? -1);
    };
    const shown: number[] = [];
    for (let i = 1; i < 8; i += 1) {
      desk.frame(frame(90), 200 * i, 200 * i);
      if (atRightEdge() >= 0) shown.push(atRightEdge());
      answer();
      if (atRightEdge() >= 0) shown.push(atRightEdge());
      if (looks.length > 0) answer();
    }
    expect(shown[0]).toBe(0);
    expect(new Set(shown.slice(1))).toEqual(new Set([90]));
  });

  it('serves both seats of one worker in turn, and shares seats between two', () => {
    const one = deskWith([1]);
    one.plan([1, 2]);
    for (let i = 1; i <= 4; i += 1) {
      one.desk.frame(frame(), 33 * i, 33 * i);
      one.answer();
      if (one.looks.length > 0) one.answer();
    }
    const served = one.samples.map(({ seat }) => seat);
    expect(served.filter((seat) => seat === 1).length).toBe(served.filter((seat) => seat === 2).length);
    const two = deskWith([1, 2]);
    two.plan([1, 2]);
    two.desk.frame(frame(), 100, 100);
    expect(new Set(two.looks.map(({ look }) => look.eye))).toEqual(new Set([1, 2]));
  });

  it('scans the whole picture square by square and sights people once', () => {
    const { desk, looks, sightings, answer, plan } = deskWith([1]);
    plan([], 2);
    for (let i = 1; sightings.length === 0 && i < 20; i += 1) {
      desk.frame(frame(), 100 * i, 100 * i);
      const x = looks[0]?.look.eye === 'scan' && i === 2 ? [person()] : [];
      answer(x);
    }
    expect(sightings).toEqual([[expect.objectContaining({ x: expect.closeTo(0.5), y: expect.closeTo(0.5) })]]);
  });

  it('tells motion with every frame of a seat in which nobody is found', () => {
    const { desk, samples, answer, plan } = deskWith([1]);
    plan([1]);
    desk.frame(frame(), 100, 100);
    answer([]);
    for (const atMs of [133, 166]) desk.frame(frame(), atMs, atMs);
    expect(samples.map(({ capturedAtMs, pose }) => [capturedAtMs, pose])).toEqual([
      [100, null],
      [133, null],
      [166, null],
    ]);
  });

  it('tells motion of every seat when nobody can look', () => {
    const { desk, samples, plan } = deskWith([]);
    plan([1, 2]);
    desk.frame(frame(), 100, 100);
    expect(samples.map(({ seat, pose }) => [seat, pose])).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  it('hands the seats of a worker that has gone to another, who searches anew', () => {
    const { desk, looks, plan } = deskWith([1, 2]);
    plan([1, 2]);
    desk.frame(frame(), 100, 100);
    desk.dismiss(1);
    expect(desk.figures(100).framesInFlight).toBe(1);
    looks.length = 0;
    desk.seen(
      2,
      { type: 'seen', eye: 2, capturedAtMs: 100, poses: [], tookMs: 1, tally, pixels: new ArrayBuffer(4) },
      100,
    );
    desk.frame(frame(), 133, 133);
    expect(looks[0]).toMatchObject({ worker: 2, look: { forget: true } });
  });

  it('names a worker once that has not answered for five seconds', () => {
    const { desk, plan } = deskWith([1]);
    plan([1]);
    desk.frame(frame(), 100, 100);
    const named = [];
    for (let nowMs = 250; nowMs < 8000; nowMs += 250) named.push(...desk.silent(nowMs));
    expect(named).toEqual([1]);
  });

  it('blames nobody when the whole machine has slept', () => {
    const { desk, plan } = deskWith([1]);
    plan([1]);
    desk.frame(frame(), 100, 100);
    desk.silent(250);
    expect(desk.silent(3_600_000)).toEqual([]);
    expect(desk.silent(3_600_250)).toEqual([]);
  });

  it('counts what was run since the camera was opened, also over a worker that was replaced', () => {
    const { desk, answer, plan, hire } = deskWith([1]);
    plan([1]);
    desk.frame(frame(), 100, 100);
    answer();
    desk.dismiss(1);
    hire(2);
    desk.frame(frame(), 133, 133);
    answer();
    expect(desk.figures(133).landmarkRuns).toBe(2);
    desk.restart();
    expect(desk.figures(133).landmarkRuns).toBe(0);
  });
});
