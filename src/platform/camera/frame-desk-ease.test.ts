import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { easeOf, type Look, type Rung } from '#pose';
import { sittingPerson } from '../../../tests/helpers/sitting-person.ts';
import { createFrameDesk } from './frame-desk.ts';
import { rgbaPlate } from './plate.ts';

const plate = rgbaPlate(new Uint8Array(4 * 960 * 540), 960, 540);
/** As large as a lane is made for. */
const poses = [sittingPerson({ x: 0.5, y: 0.5, scale: 1 / 4.6, aspect: 1 })];
const tally = { landmarkRuns: 1, detectorRuns: 0, rebuilds: 0 };

/** Two seconds of a 30 Hz camera and one worker that takes 20 ms a look: what it was given. */
function watch(seats: readonly SeatId[], scanHz: number, rung: Rung): readonly Look[] {
  const desk = createFrameDesk(() => undefined);
  const given: Look[] = [];
  let inHand: Look | null = null;
  desk.ease(easeOf(rung));
  desk.plan({
    seats: seats.map((seat, i) => ({
      seat,
      lane: { centreX: 0.5 + 0.3 * i, centreY: 0.5, side: 0.6 },
      eagerness: i === 0 ? 'turn' : 'play',
    })),
    scanHz,
  });
  desk.hire(1, true, (look) => {
    given.push(look);
    inHand = look;
  });
  const answer = (nowMs: number): void => {
    const look = inHand;
    if (look === null) return;
    inHand = null;
    const { eye, capturedAtMs, picture } = look;
    desk.seen(
      1,
      {
        type: 'seen',
        eye,
        capturedAtMs,
        poses: eye === 'scan' ? [] : poses,
        tookMs: 20,
        tally,
        pixels: picture.pixels,
      },
      nowMs,
    );
  };
  for (let atMs = 1000; atMs < 3000; atMs += 100 / 3) {
    desk.frame(plate, atMs, atMs);
    answer(atMs + 20);
  }
  return given;
}

const ofSeats = (looks: readonly Look[]): readonly Look[] => looks.filter(({ eye }) => eye !== 'scan');

describe('the desk on a machine that is spared', () => {
  it('hands out fewer looks', () => {
    const all = ofSeats(watch([1, 2], 0, 'everything')).length;
    expect(ofSeats(watch([1, 2], 0, 'alternate-lanes')).length).toBeLessThan(0.8 * all);
  });

  it('hands out smaller squares', () => {
    const sides = (rung: Rung) => new Set(watch([1], 0, rung).map(({ picture }) => picture.side));
    expect([...sides('everything')]).toEqual([320]);
    expect([...sides('smaller-crops')]).toEqual([256]);
  });

  it('scans less while there are seats to look at, and as ever while there are none', () => {
    const scans = (seats: readonly SeatId[], rung: Rung) =>
      watch(seats, 1.5, rung).filter(({ eye }) => eye === 'scan').length;
    expect(scans([1], 'seldom-scans')).toBeLessThan(0.6 * scans([1], 'everything'));
    expect(scans([], 'seldom-scans')).toBe(scans([], 'everything'));
  });
});
