import { describe, expect, it } from 'vitest';
import {
  easeNothing,
  type Glimpse,
  type GrayFrame,
  glimpse,
  type Lane,
  laneAround,
  nobodySeated,
  type SeatProposal,
  seatProposals,
  stirredOutside,
} from '#pose';
import { sittingPerson } from '../../../tests/helpers/sitting-person.ts';
import { createScanDesk } from './scan-desk.ts';

const aspect = 16 / 9;
const rows = 90;
const columns = 160;
/** Motion is read from every second frame. */
const readEveryMs = 1000 / 15;
const lookTakesMs = 60;

interface Someone {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A grey room, and everybody in it as a light head on a light trunk. */
function pictureOf(people: readonly Someone[]): GrayFrame {
  const data = new Uint8Array(columns * rows).fill(80);
  for (const { x, y, scale } of people) {
    for (let i = 0; i < data.length; i += 1) {
      const across = Math.abs(((i % columns) + 0.5) / rows - x * aspect) / scale;
      const down = ((Math.floor(i / columns) + 0.5) / rows - y) / scale;
      if (down > -1 && down < 1.5 && across < (down < 0 ? 0.3 : 0.5)) data[i] = 200;
    }
  }
  return { width: columns, height: rows, data };
}

const seated: readonly Someone[] = [
  { x: 0.3, y: 0.5, scale: 0.1 },
  { x: 0.5, y: 0.5, scale: 0.1 },
];
const lanes = seated.map((one) => laneAround({ ...one, sure: 1 }, aspect));
const everything: Lane = { centreX: aspect / 2, centreY: 0.5, side: 2 };
const known = seated.map((one) => glimpse(sittingPerson(one), everything, aspect)).filter((one) => one !== null);

/** A model that finds whoever is well inside the square it is given. */
const isShown = ({ centreX, centreY, side }: Lane, { x, y }: Someone): boolean =>
  Math.abs(x * aspect - centreX) < 0.4 * side && Math.abs(y - centreY) < 0.4 * side;

interface Told {
  readonly atMs: number;
  readonly proposals: readonly SeatProposal[];
}

interface Room {
  readonly scanHz?: number;
  readonly visitors?: (atMs: number) => readonly Someone[];
  readonly watched?: readonly Glimpse[];
}

/** So many seconds in which two sit in their lanes and visitors come and go: when squares were looked at, and who was proposed a seat. */
function spend(seconds: number, { scanHz = 1, visitors = () => [], watched = known }: Room = {}) {
  const desk = createScanDesk();
  desk.plan({ seats: lanes.map((lane, i) => ({ seat: i === 0 ? 1 : 2, lane, eagerness: 'play' })), scanHz });
  const looks: number[] = [];
  const told: Told[] = [];
  let memory = nobodySeated(aspect);
  let before: GrayFrame | null = null;
  let freeAtMs = 0;
  for (let atMs = 0; atMs < 1000 * seconds; atMs += readEveryMs) {
    const people = [...seated, ...visitors(atMs)];
    const gray = pictureOf(people);
    desk.frame(aspect, before === null ? [] : stirredOutside(before, gray, { lanes, walkways: [] }), atMs);
    before = gray;
    const tell = (sightings: ReturnType<typeof desk.stillThere>): void => {
      if (sightings === null) return;
      const next = seatProposals(memory, sightings, atMs);
      memory = next.memory;
      told.push({ atMs, proposals: next.proposals });
    };
    tell(desk.stillThere(watched, atMs));
    const wanted = atMs < freeAtMs ? null : desk.wanted(easeNothing, atMs);
    if (wanted === null) continue;
    desk.handed(atMs);
    looks.push(atMs);
    freeAtMs = atMs + lookTakesMs;
    const shown = people.filter((one) => isShown(wanted.lane, one)).map((one) => sittingPerson(one));
    tell(desk.saw(wanted.tile, shown, watched, { atMs, tookMs: lookTakesMs }));
  }
  return { looks, told };
}

const proposedAtMs = (told: readonly Told[], x: number): number =>
  told.find(({ proposals }) => proposals.some(({ sighting }) => Math.abs(sighting.x - x) < 0.03))?.atMs ??
  Number.POSITIVE_INFINITY;

/** Comes in at the right edge from the third second on, walks to `x` in three more and sits there without a stir. */
const comesToSit =
  (x: number, scale = 0.1) =>
  (atMs: number): readonly Someone[] => {
    if (atMs < 3000) return [];
    const onTheWay = Math.min(1, (atMs - 3000) / 3000);
    return [{ x: 1.05 + (x - 1.05) * onTheWay, y: 0.42 + 0.08 * onTheWay, scale }];
  };
const satDownMs = 6000;

describe('the scan once seats are set', () => {
  it('looks at one square in five seconds while the row plays among itself, where a search looks at eleven a second', () => {
    expect(spend(60).looks.length).toBeLessThanOrEqual(12);
    expect(spend(10, { scanHz: 3 }).looks.length).toBeGreaterThan(100);
  });

  it.each([
    ['at the end of the row', 0.8, 0.1],
    ['beside a player, within the reach of their lane', 0.62, 0.1],
    ['far behind the row', 0.75, 0.05],
    ['near the camera', 0.75, 0.2],
  ])('proposes a seat within five seconds to a newcomer who has sat down %s and keeps quite still', (_, x, scale) => {
    const { told } = spend(20, { visitors: comesToSit(x, scale) });
    expect(proposedAtMs(told, x) - satDownMs).toBeLessThan(5000);
  });

  it('comes upon somebody whom nobody saw come in, by going round slowly', () => {
    const { told } = spend(70, { visitors: () => [{ x: 0.85, y: 0.5, scale: 0.1 }] });
    expect(proposedAtMs(told, 0.85)).toBeLessThan(65_000);
  });

  it('proposes no seat to a passer-by', () => {
    const walks = (atMs: number): readonly Someone[] => [{ x: (atMs / 6000) % 1.4, y: 0.35, scale: 0.07 }];
    const { told } = spend(30, { visitors: walks });
    expect(told.flatMap(({ proposals }) => proposals).filter(({ sighting }) => sighting.y < 0.45)).toEqual([]);
  });

  it('never looks at more than five squares in two seconds, however much goes on', () => {
    const crowd = (atMs: number): readonly Someone[] =>
      [0, 1, 2, 3].map((i) => ({ x: (atMs / (2000 + 700 * i)) % 1, y: 0.3 + 0.1 * i, scale: 0.08 }));
    const { looks } = spend(20, { visitors: crowd });
    expect(looks.length).toBeLessThanOrEqual(51);
  });

  it('takes what is too small to be a person for none', () => {
    const pendulum = (atMs: number): readonly Someone[] => [
      { x: 0.9 + 0.01 * Math.sin(atMs / 300), y: 0.2, scale: 0.025 },
    ];
    expect(spend(30, { visitors: pendulum }).looks.length).toBeLessThanOrEqual(6);
  });

  it('tells once a second who is watched in the lanes', () => {
    const { told } = spend(10);
    expect(told.length).toBeGreaterThanOrEqual(9);
    expect(told.at(-1)?.proposals.map(({ sighting }) => sighting.x)).toEqual([
      expect.closeTo(0.5, 2),
      expect.closeTo(0.3, 2),
    ]);
  });

  it('looks at no square that lanes cover wholly', () => {
    const desk = createScanDesk();
    desk.plan({ seats: [{ seat: 1, lane: { centreX: 0.5, centreY: 0.5, side: 1.02 }, eagerness: 'play' }], scanHz: 1 });
    const seen = new Set<number>();
    for (let atMs = 0; atMs < 120_000; atMs += 500) {
      desk.frame(aspect, [], atMs);
      const wanted = desk.wanted(easeNothing, atMs);
      if (wanted === null) continue;
      seen.add(wanted.lane.centreX);
      desk.saw(wanted.tile, [], [], { atMs, tookMs: 60 });
    }
    expect([...seen].every((x) => x > 0.5)).toBe(true);
    expect(seen.size).toBeGreaterThan(2);
  });
});
