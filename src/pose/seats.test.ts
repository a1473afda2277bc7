import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import type { Lane, Sighting } from './contracts.ts';
import { laneAround } from './lanes.ts';
import { nobodySeated, type SeatMemory, type SeatProposal, seatProposals } from './seats.ts';

const aspect = 16 / 9;
const person = (x: number, sure = 0.9): Sighting => ({ x, y: 0.45, scale: 0.1, sure });

/** Scans the room every 400 ms; `people` says who is seen in the n-th scan. */
function scanRoom(
  people: (scan: number) => readonly Sighting[],
  scans: number,
  held: ReadonlyMap<SeatId, Lane | null> = new Map(),
  from?: SeatMemory,
  fromMs = 0,
) {
  let memory = from ?? nobodySeated(aspect);
  const proposals: (readonly SeatProposal[])[] = [];
  for (let i = 0; i < scans; i += 1) {
    const step = seatProposals(memory, people(i), fromMs + 400 * i, held);
    memory = step.memory;
    proposals.push(step.proposals);
  }
  return { memory, proposals, last: proposals.at(-1) ?? [], endMs: fromMs + 400 * scans };
}

const seatsOf = (proposals: readonly SeatProposal[]): readonly SeatId[] => proposals.map(({ seat }) => seat);

describe('seats', () => {
  it('are proposed after three scans and 0.8 s in one place', () => {
    const { proposals } = scanRoom(() => [person(0.5)], 4);
    expect(proposals.map((each) => each.length)).toEqual([0, 0, 1, 1]);
  });

  it('are proposed to somebody who fidgets, and whose lane then stands still', () => {
    const { proposals } = scanRoom((i) => [person(0.5 + 0.012 * Math.sin(i))], 20);
    const lanes = proposals.slice(3).map((each) => each[0]?.lane);
    expect(new Set(lanes).size).toBe(1);
  });

  it('are never proposed to a passer-by', () => {
    const { proposals } = scanRoom((i) => [person(0.05 + 0.06 * i)], 15);
    expect(proposals.every((each) => each.length === 0)).toBe(true);
  });

  it('outlast a scan or two that missed their person', () => {
    const { proposals } = scanRoom((i) => (i % 3 === 2 ? [] : [person(0.5)]), 12);
    expect(proposals.slice(5).every((each) => each.length === 1)).toBe(true);
  });

  it('are taken back when their person has gone for four seconds', () => {
    expect(scanRoom((i) => (i < 4 ? [person(0.5)] : []), 16).last).toEqual([]);
  });

  it('are numbered as the television shows the row, which is mirrored', () => {
    const { last } = scanRoom(() => [person(0.2), person(0.5), person(0.8)], 4);
    expect(last.map(({ seat, sighting }) => [seat, Math.round(sighting.x * 10)])).toEqual([
      [1, 8],
      [2, 5],
      [3, 2],
    ]);
  });

  it('keep their number and lane once held, whoever comes and goes', () => {
    const first = scanRoom(() => [person(0.3)], 4);
    const held = new Map(first.last.map(({ seat, lane }) => [seat, lane]));
    const more = scanRoom(() => [person(0.3), person(0.7)], 6, held, first.memory, first.endMs);
    expect(more.last.map(({ seat, sighting }) => [seat, Math.round(sighting.x * 10)])).toEqual([
      [1, 3],
      [2, 7],
    ]);
    expect(more.last[0]?.lane).toEqual(first.last[0]?.lane);
    const gone = scanRoom(() => [], 20, held, more.memory, more.endMs);
    expect(seatsOf(gone.last)).toEqual([1]);
  });

  it('are six at most, for those surest seen', () => {
    const row = Array.from({ length: 8 }, (_, i) => person(0.06 + 0.12 * i, i === 3 ? 0.55 : 0.9));
    const { last } = scanRoom(() => row, 5);
    expect(seatsOf(last)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(last.every(({ sighting }) => sighting.sure > 0.6)).toBe(true);
  });

  it('take one person seen twice for one', () => {
    expect(scanRoom(() => [person(0.5), person(0.52, 0.6)], 6).last).toHaveLength(1);
  });

  it('set as they were last time are those of the people in them, and the last free one is for who comes besides', () => {
    const row = [0.1, 0.26, 0.42, 0.58, 0.74, 0.9].map((x) => person(x));
    const ids: readonly SeatId[] = [1, 2, 3, 4, 5];
    const held = new Map(ids.map((seat, i) => [seat, laneAround(row[i] as Sighting, aspect)]));
    const { last } = scanRoom(() => row, 4, held);
    expect(last.map(({ seat, sighting }) => [seat, sighting.x])).toEqual(
      [...ids, 6].map((seat, i) => [seat, row[i]?.x]),
    );
    expect(last.slice(0, 5).map(({ lane }) => lane)).toEqual([...held.values()]);
  });

  it('set as last time are told from those proposed before, though the numbers are the same', () => {
    const [early, late] = [person(0.3), person(0.6)];
    const before = scanRoom(() => [early], 4);
    expect(seatsOf(before.last)).toEqual([1]);
    const held = new Map<SeatId, Lane>([
      [1, laneAround(late, aspect)],
      [2, laneAround(early, aspect)],
    ]);
    const { last } = scanRoom(() => [early, late], 4, held, before.memory, before.endMs);
    expect(last.map(({ seat, sighting }) => [seat, sighting.x])).toEqual([
      [1, 0.6],
      [2, 0.3],
    ]);
  });
});
