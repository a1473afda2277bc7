import { describe, expect, it } from 'vitest';
import { bowl } from './bowl.ts';
import { type Place, pinSpots, readBall, readPin, type Spot, trackHz, trackSize } from './index.ts';
import { mirrorThrow, mirrorTrack, type Throw } from './mirror.ts';

const fullRack: Throw = { fromX: 0, toX: 160, speed: 2.4, weight: 2.4, pins: pinSpots };
const only = (...standing: number[]): (Spot | null)[] =>
  pinSpots.map((spot, pin) => (standing.includes(pin) ? spot : null));
const downOf = (input: Throw): number =>
  input.pins.filter(Boolean).length - bowl(input).standing.filter(Boolean).length;
const place = (): Place => ({ x: 0, y: 0, leanX: 0, leanY: 0 });

describe('a throw', () => {
  it('is the same every time', () => {
    expect(bowl(fullRack)).toEqual(bowl(fullRack));
  });

  it('comes out mirrored when it is thrown mirrored, to the last millimetre', () => {
    for (const toX of [0, 40, 160, 333, 610]) {
      const input = { ...fullRack, toX, fromX: 20 };
      expect(bowl(mirrorThrow(input))).toEqual(mirrorTrack(bowl(input)));
    }
  });

  it('dead up the middle is its own mirror picture', () => {
    const track = bowl({ ...fullRack, toX: 0 });
    expect(mirrorTrack(track)).toEqual(track);
  });

  it('takes most of the diamond when it meets the front pin a little off its middle', () => {
    expect(downOf(fullRack)).toBeGreaterThanOrEqual(6);
  });

  it('misses everything along the cushion when only the front pin is up', () => {
    expect(downOf({ ...fullRack, toX: 800, pins: only(0) })).toBe(0);
  });

  it('knocks a lone pin over wherever it stands', () => {
    for (let pin = 0; pin < pinSpots.length; pin += 1) {
      const { x, y } = pinSpots[pin] as Spot;
      const middleY = pinSpots[4]?.y ?? 1;
      expect(downOf({ ...fullRack, toX: Math.round((x * middleY) / y), pins: only(pin) })).toBe(1);
    }
  });

  it('is written in whole numbers that survive JSON, few enough to keep', () => {
    for (const toX of [0, 120, 480]) {
      const track = bowl({ ...fullRack, toX });
      expect(JSON.parse(JSON.stringify(track))).toEqual(track);
      expect([...track.ball, ...track.pins.flatMap((path) => path.moves)].every(Number.isInteger)).toBe(true);
      expect(trackSize(track)).toBeLessThan(4000);
    }
  });

  it('tells of every pin that is down, in order of time', () => {
    const track = bowl(fullRack);
    const fallen = track.events.filter((event) => event.type === 'fell').map((event) => event.pin);
    expect(new Set(fallen).size).toBe(track.standing.filter((spot) => spot === null).length);
    const times = track.events.map((event) => event.ms);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('begins where the ball was let go and leaves pins that were not touched alone', () => {
    const track = bowl({ ...fullRack, fromX: 30, toX: 0, pins: only(4, 5) });
    const at = place();
    readBall(track, 0, at);
    expect([at.x, at.y]).toEqual([0.03, 0]);
    readPin(track, 5, pinSpots[5] as Spot, track.ms, at);
    expect(at).toEqual({ x: 0.56, y: 2.61, leanX: 0, leanY: 0 });
  });

  it('is at rest at its end', () => {
    const track = bowl(fullRack);
    const before = place();
    const end = place();
    readBall(track, track.ms - 1000 / trackHz, before);
    readBall(track, track.ms, end);
    expect(Math.abs(before.y - end.y)).toBeLessThan(0.02);
  });
});
