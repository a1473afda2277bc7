import { describe, expect, it } from 'vitest';
import { randomAt, type SeatId } from '#core';
import type { Box } from './contracts.ts';
import { averageEnergy, type GrayFrame, motionBetween, stirredOutside } from './motion.ts';

const width = 160;
const height = 90;
const boxes = new Map<SeatId, Box>([
  [1, { left: 1, right: 1.6, top: 0.2, bottom: 0.8 }],
  [2, { left: 0.2, right: 0.8, top: 0.2, bottom: 0.8 }],
]);

const picture = (brightness: (x: number, y: number) => number): GrayFrame => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, i) => brightness(i % width, Math.floor(i / width))),
});
const wall = (x: number, y: number): number => 90 + ((x * 7 + y * 13) % 40);
const room = picture(wall);
/** A forearm of 22 by 5 cells at (x, y). */
const arm = (atX: number, atY: number): GrayFrame =>
  picture((x, y) => (x >= atX && x < atX + 22 && y >= atY && y < atY + 5 ? 210 : wall(x, y)));

describe('motion', () => {
  it('is nothing in a still room', () => {
    const reading = motionBetween(room, room, 100, boxes);
    expect(reading.room).toBe(0);
    expect([...reading.seats.values()]).toEqual([0, 0]);
  });

  it('is told of the seat whose arm moves and of no other', () => {
    const { seats } = motionBetween(arm(30, 40), arm(30, 50), 100, boxes);
    expect(seats.get(2)).toBeGreaterThan(0.5);
    expect(seats.get(1)).toBe(0);
  });

  it('is the same for the same speed at any rate of pictures', () => {
    const slow = motionBetween(arm(30, 40), arm(30, 44), 100, boxes).seats.get(2) ?? 0;
    const quick = motionBetween(arm(30, 40), arm(30, 42), 50, boxes).seats.get(2) ?? 0;
    expect(quick / slow).toBeGreaterThan(0.7);
    expect(quick / slow).toBeLessThan(1.4);
  });

  it('is not a lamp switched on, nor the camera finding its exposure', () => {
    const brighter = picture((x, y) => wall(x, y) + 30);
    expect(motionBetween(room, brighter, 100, boxes).room).toBe(0);
    const patchy = picture((x, y) => wall(x, y) + 20 + ((x * 31 + y * 17) % 60));
    expect(motionBetween(room, patchy, 100, boxes).room).toBe(0);
  });

  it('is not the noise of a dark room', () => {
    const random = randomAt(7, 0);
    const noisy = (): GrayFrame => picture((x, y) => wall(x, y) + 6 * (random.next() - 0.5));
    const { room: energy, seats } = motionBetween(noisy(), noisy(), 100, boxes);
    expect(energy).toBeLessThan(0.02);
    expect(Math.max(...seats.values())).toBeLessThan(0.02);
  });

  it('says nothing of pictures that cannot be compared', () => {
    const other = { width: 10, height: 10, data: new Uint8Array(100) };
    expect(motionBetween(other, room, 100, boxes).room).toBe(0);
    expect(motionBetween(room, arm(30, 40), 0, boxes).room).toBe(0);
  });
});

describe('what stirs outside of lanes', () => {
  const open = { lanes: [], walkways: [] };
  const patches = (...at: readonly number[]): GrayFrame =>
    picture((x, y) => (at.some((left) => x >= left && x < left + 4 && y >= 40 && y < 44) ? 210 : wall(x, y)));

  it('is somebody who moves in one place', () => {
    expect(stirredOutside(room, patches(60, 64, 68), open)).toHaveLength(48);
  });

  it('is nobody where hands move at the edges of many lanes, though it comes to as much', () => {
    expect(stirredOutside(room, patches(10, 60, 110), open)).toEqual([]);
  });
});

describe('the energy of a whole picture, for each person in it', () => {
  const aspect = 16 / 9;
  const four = Array.from({ length: 4 }, () => ({ side: 0.5 }));

  it('is that of everybody when everybody waves, and a quarter of it when one of four does', () => {
    const allWave = (4 * 0.5 ** 2) / aspect;
    expect(averageEnergy(allWave, aspect, four)).toBeCloseTo(1);
    expect(averageEnergy(allWave / 4, aspect, four)).toBeCloseTo(0.25);
  });

  it('takes those without a lane for more, and never for more than all', () => {
    expect(averageEnergy(0.9, aspect, four)).toBe(1);
  });

  it('counts one chair where there is no lane, and no more people than the picture holds', () => {
    expect(averageEnergy(0.1, aspect, [])).toBeCloseTo((0.1 * aspect) / 0.36);
    expect(averageEnergy(0.3, aspect, [...four, ...four, ...four])).toBeCloseTo(0.3);
  });
});
