import { describe, expect, it } from 'vitest';
import { sittingPerson } from '../../tests/helpers/sitting-person.ts';
import type { BodySample, Sighting } from './contracts.ts';
import { laneAround } from './lanes.ts';
import { createTraceSource } from './trace-source.ts';

const aspect = 16 / 9;
const place = { x: 0.3, y: 0.5, scale: 0.1 };
const sample = (capturedAtMs: number): BodySample => ({
  seat: 1,
  capturedAtMs,
  aspect,
  pose: sittingPerson(place),
  motion: 0,
});
const trace = { aspect, samples: [0, 100, 200].map(sample) };

function theatre() {
  let nowMs = 5000;
  const ticking = new Set<() => void>();
  const clock = {
    now: () => nowMs,
    every(_periodMs: number, then: () => void) {
      ticking.add(then);
      return () => ticking.delete(then);
    },
  };
  const seen: BodySample[] = [];
  const sighted: (readonly Sighting[])[] = [];
  const room: number[] = [];
  const sink = {
    sample: (each: BodySample) => seen.push(each),
    sightings: (people: readonly Sighting[]) => sighted.push(people),
    roomMoved: (motion: number) => room.push(motion),
    problem: () => {},
  };
  const wait = (ms: number): void => {
    for (const endMs = nowMs + ms; nowMs < endMs; ) {
      nowMs += 10;
      for (const then of ticking) then();
    }
  };
  return { source: createTraceSource(trace, clock), sink, seen, sighted, room, wait, ticking };
}
const lane = laneAround({ ...place, sure: 1 }, aspect);
const watch = { lane, eagerness: 'play' } as const;

describe('a trace as a source', () => {
  it('gives its samples to the seat in whose lane their body sits, round and round', async () => {
    const { source, sink, seen, wait } = theatre();
    source.setSeats({ seats: [{ seat: 4, ...watch }], scanHz: 0 });
    await source.open(sink, new AbortController().signal);
    wait(620);
    expect(seen.every(({ seat }) => seat === 4)).toBe(true);
    expect(seen.map(({ capturedAtMs }) => capturedAtMs - 5000)).toEqual([0, 100, 200, 300, 400, 500, 600]);
  });

  it('gives nothing to a seat whose lane is elsewhere, but sights the person', async () => {
    const { source, sink, seen, sighted, wait } = theatre();
    source.setSeats({ seats: [{ seat: 1, ...watch, lane: { ...lane, centreX: 1.5 } }], scanHz: 2 });
    await source.open(sink, new AbortController().signal);
    wait(600);
    expect(seen).toEqual([]);
    expect(sighted).toEqual([[{ x: expect.closeTo(0.3), y: 0.5, scale: expect.closeTo(0.1), sure: 0.95 }]]);
  });

  it('tells of everybody’s movement where it is asked', async () => {
    const { source, sink, room, wait } = theatre();
    source.setSeats({ seats: [], scanHz: 0, wholeRoom: true });
    await source.open(sink, new AbortController().signal);
    wait(300);
    expect(room.length).toBeGreaterThan(2);
  });

  it('stops when told, and may be opened again', async () => {
    const { source, sink, seen, wait, ticking } = theatre();
    source.setSeats({ seats: [{ seat: 1, ...watch }], scanHz: 0 });
    const stop = new AbortController();
    await source.open(sink, stop.signal);
    stop.abort();
    wait(300);
    expect(seen).toEqual([]);
    await source.open(sink, new AbortController().signal);
    await source.open(sink, new AbortController().signal);
    expect(ticking.size).toBe(1);
    wait(100);
    expect(seen).toHaveLength(2);
  });
});
