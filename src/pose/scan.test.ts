import { describe, expect, it } from 'vitest';
import { sittingPerson } from '../../tests/helpers/sitting-person.ts';
import type { Lane } from './contracts.ts';
import { glimpse, mergeGlimpses, rememberTile, scanTiles, startScan } from './scan.ts';

const wide = 16 / 9;

const covers = ({ centreX, centreY, side }: Lane, x: number, y: number): boolean =>
  Math.abs(x - centreX) <= side / 2 + 1e-9 && Math.abs(y - centreY) <= side / 2 + 1e-9;

describe('the scan', () => {
  it.each([wide, 4 / 3, 1, 9 / 16])('covers a picture of aspect %f with both sizes of square', (aspect) => {
    for (const pass of [0, 1]) {
      const tiles = scanTiles(aspect).filter((tile) => tile.pass === pass);
      for (let x = 0; x <= aspect; x += aspect / 40) {
        for (let y = 0; y <= 1; y += 1 / 40) expect(tiles.some(({ lane }) => covers(lane, x, y))).toBe(true);
      }
    }
  });

  it('takes eleven squares for a wide picture', () => {
    expect(scanTiles(wide)).toHaveLength(11);
  });

  it('shows somebody of 0.1 wide shoulders whole in one square at least, wherever they sit', () => {
    const tiles = scanTiles(wide).filter(({ pass }) => pass === 1);
    for (let x = 0.1; x <= 0.9; x += 0.02) {
      const pose = sittingPerson({ x, y: 0.5, scale: 0.1 });
      const best = Math.max(
        ...tiles.map(({ lane }) => (covers(lane, x * wide, 0.5) ? (glimpse(pose, lane, wide)?.sure ?? 0) : 0)),
      );
      expect(best).toBeGreaterThan(0.9);
    }
  });

  it('takes one person seen in two squares for one', () => {
    let memory = startScan(wide);
    let sightings = null;
    for (let i = 0; i < 3; i += 1) {
      const tile = memory.tiles[i]?.lane as Lane;
      const person = { x: 0.4, y: 0.5, scale: 0.1 };
      const shown = covers(tile, person.x * wide, person.y);
      const step = rememberTile(memory, i, shown ? [sittingPerson(person)] : [], 100 * i);
      memory = step.memory;
      sightings = step.sightings;
    }
    expect(sightings).toEqual([
      { x: expect.closeTo(0.4), y: expect.closeTo(0.5), scale: expect.closeTo(0.1), sure: 0.95 },
    ]);
  });

  it('tells of everybody when a pass has ended and says nothing in between', () => {
    let memory = startScan(wide);
    const told = memory.tiles.map((_, i) => {
      const step = rememberTile(memory, i, [], 100 * i);
      memory = step.memory;
      return step.sightings !== null;
    });
    expect(told.flatMap((ended, i) => (ended ? [i] : []))).toEqual([2, 10]);
  });

  it('forgets a person whom a square showed long ago', () => {
    let memory = rememberTile(startScan(wide), 0, [sittingPerson({ x: 0.2, y: 0.5, scale: 0.1 })], 0).memory;
    let last = null;
    for (let i = 1; i < 3; i += 1) {
      const step = rememberTile(memory, i, [], 6500);
      memory = step.memory;
      last = step.sightings;
    }
    expect(last).toEqual([]);
  });

  it('keeps whoever is followed in a lane, however slow it is, and tells of them once', () => {
    const tile: Lane = { centreX: 0.7, centreY: 0.5, side: 0.5 };
    const watched = glimpse(sittingPerson({ x: 0.4, y: 0.5, scale: 0.1 }), tile, wide);
    if (watched === null) throw new Error('nobody');
    const atEnd = { ...startScan(wide), next: 2 };
    expect(rememberTile(atEnd, 2, [], 100, [watched]).sightings).toHaveLength(1);
    const again = sittingPerson({ x: 0.41, y: 0.5, scale: 0.1 });
    expect(rememberTile(atEnd, 2, [again], 100, [watched]).sightings).toHaveLength(1);
  });

  it('keeps neighbours who sit shoulder to shoulder apart', () => {
    const tile: Lane = { centreX: wide / 2, centreY: 0.5, side: 1 };
    const glimpses = [0.45, 0.45 + 0.105 / wide].map((x) =>
      glimpse(sittingPerson({ x, y: 0.5, scale: 0.1 }), tile, wide),
    );
    expect(
      mergeGlimpses(
        glimpses.filter((each) => each !== null),
        wide,
      ),
    ).toHaveLength(2);
  });

  it('takes an elbow that looks like a small body for nobody, and a child beside for somebody', () => {
    const tile: Lane = { centreX: wide / 2, centreY: 0.5, side: 1 };
    const seen = (x: number, y: number, scale: number) => glimpse(sittingPerson({ x, y, scale }), tile, wide);
    const merged = (...all: (ReturnType<typeof seen> | null)[]) =>
      mergeGlimpses(
        all.filter((each) => each !== null),
        wide,
      );
    expect(merged(seen(0.63, 0.44, 0.15), seen(0.694, 0.475, 0.05))).toHaveLength(1);
    expect(merged(seen(0.63, 0.44, 0.15), seen(0.76, 0.475, 0.07))).toHaveLength(2);
  });

  it('sees nobody in what is too small to be a person in the room', () => {
    expect(glimpse(sittingPerson({ x: 0.5, y: 0.5, scale: 0.02 }), scanTiles(wide)[0]?.lane as Lane, wide)).toBeNull();
  });

  it('sees nobody in a guess', () => {
    expect(
      glimpse(sittingPerson({ x: 0.5, y: 0.5, scale: 0.1, sure: 0.3 }), scanTiles(wide)[0]?.lane as Lane, wide),
    ).toBeNull();
  });
});
