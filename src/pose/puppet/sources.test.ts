import { beforeEach, describe, expect, it } from 'vitest';
import type { BodySample, BodySink, SeatPlan, SeatWatch, Sighting } from '../contracts.ts';
import { laneAround } from '../lanes.ts';
import { createPracticeSource } from './practice-source.ts';
import { sceneNamed } from './scenes.ts';
import { createSkeletonSource } from './skeleton-source.ts';

/** A clock that goes when it is told to. */
function tableClock() {
  let nowMs = 5000;
  const timers = new Set<{ periodMs: number; dueMs: number; then: () => void }>();
  return {
    now: () => nowMs,
    every: (periodMs: number, then: () => void) => {
      const timer = { periodMs, dueMs: nowMs + periodMs, then };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    goOn: (ms: number) => {
      const endMs = nowMs + ms;
      for (;;) {
        const [next] = [...timers].filter((timer) => timer.dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs);
        if (next === undefined) break;
        nowMs = next.dueMs;
        next.dueMs += next.periodMs;
        next.then();
      }
      nowMs = endMs;
    },
  };
}

function notebook() {
  const samples: BodySample[] = [];
  const sightings: (readonly Sighting[])[] = [];
  const roomMotion: number[] = [];
  const sink: BodySink = {
    sample: (sample) => void samples.push(sample),
    sightings: (seen) => void sightings.push(seen),
    roomMoved: (motion) => void roomMotion.push(motion),
    problem: (problem) => {
      throw new Error(problem.code);
    },
  };
  return { samples, sightings, roomMotion, sink };
}

const aspect = 16 / 9;

/** Seats as the house numbers them: seat 1 is leftmost on the mirrored television. */
function planFor(seen: readonly Sighting[], scanHz: number, eagerness: readonly SeatWatch['eagerness'][]): SeatPlan {
  const fromLeft = [...seen].sort((a, b) => b.x - a.x);
  const seats = fromLeft.map((sighting, index): SeatWatch => {
    const seat = (index + 1) as SeatWatch['seat'];
    return { seat, lane: laneAround(sighting, aspect), eagerness: eagerness[index] ?? 'play' };
  });
  return { scanHz, seats };
}

const up = (sample: BodySample): boolean =>
  sample.pose !== null &&
  Math.min(sample.pose.wristLeft.y, sample.pose.wristRight.y) <
    Math.min(sample.pose.shoulderLeft.y, sample.pose.nose.y);

describe('a scene as a source of bodies', () => {
  const scene = sceneNamed('join-and-bowl');
  if (scene === null) throw new Error('no scene');
  let clock = tableClock();
  let notes = notebook();

  beforeEach(() => {
    clock = tableClock();
    notes = notebook();
  });

  it('tells of everybody’s movement where it is asked, of those without a seat too', async () => {
    const source = createSkeletonSource({ scene, ...clock });
    const stop = new AbortController();
    await source.open(notes.sink, stop.signal);
    clock.goOn(2000);
    expect(notes.roomMotion).toEqual([]);
    source.setSeats({ scanHz: 0, seats: [], wholeRoom: true });
    clock.goOn(12_000);
    expect(notes.samples).toEqual([]);
    expect(Math.max(...notes.roomMotion)).toBeGreaterThan(0.3);
    expect(notes.roomMotion.every((motion) => motion >= 0 && motion <= 1)).toBe(true);
    stop.abort();
  });

  it('sights everybody, as often as asked', async () => {
    const source = createSkeletonSource({ scene, ...clock });
    source.setSeats({ seats: [], scanHz: 2 });
    const info = await source.open(notes.sink, new AbortController().signal);
    clock.goOn(10_000);
    expect(info).toEqual({ kind: 'puppet', label: 'join-and-bowl', aspect });
    expect(notes.sightings.length).toBeGreaterThanOrEqual(19);
    expect(notes.sightings.length).toBeLessThanOrEqual(20);
    expect(notes.sightings.every((seen) => seen.length === 2)).toBe(true);
    expect(notes.samples).toEqual([]);
  });

  it('gives each seat whoever sits in its lane, 20 to 30 times a second, and a resting one less often', async () => {
    const source = createSkeletonSource({ scene, ...clock });
    source.setSeats({ seats: [], scanHz: 3 });
    await source.open(notes.sink, new AbortController().signal);
    clock.goOn(400);
    source.setSeats(planFor(notes.sightings[0] ?? [], 0, ['play', 'rest']));
    clock.goOn(2000);
    const of = (seat: number) => notes.samples.filter((sample) => sample.seat === seat);
    expect(of(1).length).toBeGreaterThanOrEqual(40);
    expect(of(1).length).toBeLessThanOrEqual(60);
    expect(of(2).length).toBeLessThanOrEqual(10);
    expect(of(1)[0]?.pose?.nose.x).toBeGreaterThan(of(2)[0]?.pose?.nose.x ?? 1);
    const times = of(1).map((sample) => sample.capturedAtMs);
    expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))).toBe(true);
  });

  it('tells a big movement from sitting still by its motion', async () => {
    const source = createSkeletonSource({ scene, ...clock });
    source.setSeats({ seats: [], scanHz: 3 });
    await source.open(notes.sink, new AbortController().signal);
    clock.goOn(400);
    source.setSeats(planFor(notes.sightings[0] ?? [], 0, ['play', 'play']));
    clock.goOn(15_600);
    const most = (fromMs: number, toMs: number) =>
      Math.max(
        ...notes.samples
          .filter((one) => one.seat === 1 && one.capturedAtMs - 5000 >= fromMs && one.capturedAtMs - 5000 < toMs)
          .map((one) => one.motion),
      );
    expect(most(8500, 11_900)).toBeLessThan(0.35);
    expect(most(12_000, 15_500)).toBeGreaterThan(0.8);
  });

  it('finds nobody in an empty lane', async () => {
    const source = createSkeletonSource({ scene, ...clock });
    const lane = { centreX: 0.12, centreY: 0.3, side: 0.2 };
    source.setSeats({ scanHz: 0, seats: [{ seat: 3, lane, eagerness: 'play' }] });
    await source.open(notes.sink, new AbortController().signal);
    clock.goOn(500);
    expect(notes.samples.length).toBeGreaterThan(5);
    expect(notes.samples.every((sample) => sample.pose === null && sample.motion === 0)).toBe(true);
  });

  it('loses and shakes as it is told, the same way each time', async () => {
    const run = async () => {
      const table = tableClock();
      const book = notebook();
      const source = createSkeletonSource({ scene, ...table, noise: { seed: 4, jitter: 0.002, lossShare: 0.2 } });
      source.setSeats({ seats: [], scanHz: 3 });
      await source.open(book.sink, new AbortController().signal);
      table.goOn(400);
      source.setSeats(planFor(book.sightings[0] ?? [], 0, ['play', 'play']));
      table.goOn(8000);
      return book.samples;
    };
    const [first, again] = [await run(), await run()];
    expect(again).toEqual(first);
    const lost = first.filter((sample) => sample.pose === null).length / first.length;
    expect(lost).toBeGreaterThan(0.12);
    expect(lost).toBeLessThan(0.28);
  });

  it('falls silent when stopped, and can be opened again', async () => {
    const source = createSkeletonSource({ scene, ...clock });
    source.setSeats({ seats: [], scanHz: 3 });
    const stop = new AbortController();
    await source.open(notes.sink, stop.signal);
    await expect(source.open(notes.sink, stop.signal)).rejects.toThrow('already');
    clock.goOn(1000);
    stop.abort();
    const before = notes.sightings.length;
    clock.goOn(1000);
    expect(notes.sightings.length).toBe(before);
    await source.open(notes.sink, new AbortController().signal);
    clock.goOn(1000);
    expect(notes.sightings.length).toBeGreaterThan(before);
  });
});

describe('two residents to practise with', () => {
  async function openRoom(playsAlone = true) {
    const clock = tableClock();
    const notes = notebook();
    const source = createPracticeSource({ ...clock, playsAlone });
    source.setSeats({ seats: [], scanHz: 3 });
    await source.open(notes.sink, new AbortController().signal);
    clock.goOn(400);
    const plan = (scanHz: number, ...eagerness: SeatWatch['eagerness'][]) =>
      source.setSeats(planFor(notes.sightings[0] ?? [], scanHz, eagerness));
    const since = (from: number, seat: number) => notes.samples.slice(from).filter((sample) => sample.seat === seat);
    return { clock, notes, source, plan, since };
  }

  it('raise a hand by themselves, one after the other, while seats are being set', async () => {
    const { clock, plan, since } = await openRoom();
    plan(3, 'play', 'play');
    clock.goOn(2000);
    expect(since(0, 1).some(up)).toBe(false);
    clock.goOn(2300);
    expect(since(0, 1).some(up)).toBe(true);
    expect(since(0, 2).some(up)).toBe(false);
    clock.goOn(2500);
    expect(since(0, 2).some(up)).toBe(true);
  });

  it('swing when it is their turn, and only then', async () => {
    const { clock, notes, plan, since } = await openRoom();
    plan(1, 'turn', 'play');
    clock.goOn(2000);
    const from = notes.samples.length;
    clock.goOn(4500);
    expect(Math.max(...since(from, 1).map((sample) => sample.motion))).toBeGreaterThan(0.8);
    expect(Math.max(...since(from, 2).map((sample) => sample.motion))).toBeLessThan(0.5);
  });

  it('swing again while the turn goes on', async () => {
    const { clock, notes, plan, since } = await openRoom();
    plan(1, 'play', 'turn');
    clock.goOn(8800);
    const from = notes.samples.length;
    clock.goOn(4000);
    expect(Math.max(...since(from, 2).map((sample) => sample.motion))).toBeGreaterThan(0.8);
  });

  it('do what the keyboard asks, one thing at a time', async () => {
    const { clock, notes, source, plan, since } = await openRoom(false);
    expect(source.perform(1, 'raise')).toBe(false);
    plan(3, 'play', 'play');
    clock.goOn(100);
    expect(source.perform(2, 'raise')).toBe(true);
    expect(source.perform(2, 'swing')).toBe(false);
    expect(source.perform(6, 'raise')).toBe(false);
    const from = notes.samples.length;
    clock.goOn(1800);
    expect(since(from, 2).some(up)).toBe(true);
    expect(since(from, 1).some(up)).toBe(false);
    clock.goOn(3000);
    for (const movement of ['reach', 'lob', 'pump', 'clap', 'sway', 'still', 'any', 'swing'] as const) {
      expect(source.perform(1, movement), movement).toBe(true);
      clock.goOn(9000);
    }
  });

  it('raise a hand again when invited', async () => {
    const { clock, notes, source, plan, since } = await openRoom();
    plan(3, 'play', 'play');
    clock.goOn(60_000);
    const quiet = notes.samples.length;
    clock.goOn(15_000);
    expect(since(quiet, 1).some(up)).toBe(false);
    source.invite();
    clock.goOn(5000);
    expect(since(quiet, 1).some(up)).toBe(true);
  });
});

describe('six who sit close together', () => {
  const scene = sceneNamed('row-of-six');
  if (scene === null) throw new Error('no scene');

  it.each(scene.cast.map(({ figure }, i) => [figure.id, i] as const))(
    'leave a chair empty when %s goes, whoever sits beside it',
    async (_, gone) => {
      const clock = tableClock();
      const notes = notebook();
      const cast = scene.cast.map((part, i) =>
        i === gone
          ? {
              ...part,
              script: [
                { type: 'stand', atMs: 3000 },
                { type: 'walk', to: { x: part.at.x < 0 ? -4 : 4, z: -0.7 }, facingRad: 0, atMs: 5400 },
              ] as const,
            }
          : part,
      );
      const source = createSkeletonSource({ scene: { ...scene, cast }, ...clock });
      source.setSeats({ seats: [], scanHz: 4 });
      await source.open(notes.sink, new AbortController().signal);
      clock.goOn(500);
      source.setSeats(planFor(notes.sightings.at(-1) ?? [], 0, []));
      clock.goOn(11_000);
      notes.samples.length = 0;
      clock.goOn(4000);
      const present = new Set(notes.samples.filter(({ pose }) => pose !== null).map(({ seat }) => seat));
      const empty = scene.cast.length - gone; // the picture is mirrored
      expect([...present].sort()).toEqual([1, 2, 3, 4, 5, 6].filter((seat) => seat !== empty));
    },
  );
});
