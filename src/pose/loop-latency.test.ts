import { describe, expect, it } from 'vitest';
import { type Random, randomAt } from '#core';
import { type CellFrame, loopLatency } from './loop-latency.ts';
import { patchLevel } from './loop-patch.ts';

const columns = 32;
const rows = 18;

interface Room {
  readonly delayMs: number;
  readonly hz: number;
  /** Steps of 256 by which the patch changes in the camera's picture; 0: it is not seen. */
  readonly change: number;
  /** Standard deviation of a cell, steps of 256. */
  readonly noise: number;
  readonly walkers: number;
  /** Share of the whole picture's brightness that the camera's exposure takes off, slowly, while the patch is bright. */
  readonly exposure: number;
  readonly seconds: number;
  readonly seed: number;
}

const calm: Room = {
  delayMs: 140,
  hz: 15,
  change: 80,
  noise: 2,
  walkers: 0,
  exposure: 0,
  seconds: 21,
  seed: 1,
};

const bell = (random: Random): number => Array.from({ length: 6 }, () => random.next()).reduce((a, b) => a + b) - 3;

/** Somebody who walks to and fro before everything. */
function walker(random: Random) {
  const grey = 20 + random.next() * 180;
  const wide = 2 + random.next() * 3;
  let x = random.next() * columns;
  let speed = 3 + random.next() * 4;
  return {
    walk(seconds: number): void {
      x += speed * seconds;
      if (x < -8 || x > columns + 8) speed = -speed;
    },
    over: (column: number): number | null => (Math.abs(column - x) < wide / 2 ? grey : null),
  };
}

/** What a camera of `room` sees of the patch, uneven frame after uneven frame. */
function filmed(room: Room) {
  const random = randomAt(room.seed, 0);
  const patch = { seed: room.seed, beganMs: 1000 };
  const wall = Array.from({ length: columns * rows }, () => 40 + random.next() * 120);
  const people = Array.from({ length: room.walkers }, () => walker(random));
  const corner = { x: random.whole(4, columns - 6), y: random.whole(4, rows - 6) };
  const frames: CellFrame[] = [];
  let gain = 1;
  for (let atMs = 1000; atMs < 1000 + room.seconds * 1000; ) {
    const dtMs = (1000 / room.hz) * (0.8 + 0.4 * random.next());
    atMs += dtMs;
    const level = patchLevel(patch, atMs - room.delayMs);
    gain += (1 - room.exposure * level - gain) * Math.min(1, dtMs / 700);
    for (const person of people) person.walk(dtMs / 1000);
    const cells = Float32Array.from(wall, (grey, cell) => {
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      const lit = x >= corner.x && x < corner.x + 2 && y >= corner.y && y < corner.y + 2 && room.change > 0;
      const behind = lit ? 60 + room.change * level : grey;
      const shown = people.reduce((seen, person) => person.over(x) ?? seen, behind);
      return Math.max(0, Math.min(255, shown * gain + bell(random) * room.noise * 1.4));
    });
    frames.push({ capturedAtMs: atMs, cells });
  }
  return { frames, patch };
}

const found = (room: Partial<Room>) => {
  const { frames, patch } = filmed({ ...calm, ...room });
  return loopLatency(frames, patch);
};

function measured(room: Partial<Room>): number {
  const finding = found(room);
  if (!finding.seen) throw new Error(`not seen: ${finding.reason}`);
  return finding.delayMs;
}

describe('the delay of the loop', () => {
  const delays = [60, 180, 260, 400];

  it.each([8, 12, 15, 24, 30])('is measured within 15 ms at %i pictures a second', (hz) => {
    for (const delayMs of [60, 220, 400])
      expect(Math.abs(measured({ delayMs, hz, seed: delayMs }) - delayMs)).toBeLessThan(15);
  });

  it('is measured in a noisy picture of a dim lamp', () => {
    for (const delayMs of delays) {
      expect(Math.abs(measured({ delayMs, noise: 5, change: 30, seed: delayMs }) - delayMs)).toBeLessThan(20);
    }
  });

  it('is measured while the exposure follows the lamp', () => {
    for (const delayMs of delays) {
      expect(Math.abs(measured({ delayMs, exposure: 0.4, seed: delayMs }) - delayMs)).toBeLessThan(15);
    }
  });

  it('is measured while somebody walks to and fro before it', () => {
    for (const delayMs of delays) {
      const room = { delayMs, walkers: 1, exposure: 0.2, seed: delayMs };
      expect(Math.abs(measured(room) - delayMs)).toBeLessThan(25);
    }
  });

  it('counts the newest twenty seconds alone, so that the camera may be turned meanwhile', () => {
    const away = filmed({ ...calm, change: 0, seconds: 10 });
    const turned = filmed({ ...calm, seconds: 31 });
    const frames = [...away.frames, ...turned.frames.filter(({ capturedAtMs }) => capturedAtMs > 11_000)];
    const finding = loopLatency(frames, turned.patch);
    expect(finding.seen && Math.abs(finding.delayMs - calm.delayMs) < 15).toBe(true);
  });
});

describe('there is no delay', () => {
  const refusal = (room: Partial<Room>) => {
    const finding = found(room);
    return finding.seen ? `${finding.delayMs} ms` : finding.reason;
  };

  it('where the camera does not see the television, whoever walks about', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      expect(refusal({ change: 0, walkers: seed % 4, exposure: 0.3, seed })).toBe('unseen');
    }
  });

  it('where another lamp changes by itself', () => {
    const { frames } = filmed(calm);
    expect(loopLatency(frames, { seed: 99, beganMs: 1000 })).toEqual({ seen: false, reason: 'unseen' });
  });

  it('before it has been watched for long enough', () => {
    expect(refusal({ seconds: 10 })).toBe('not-yet');
    expect(loopLatency([], { seed: 1, beganMs: 0 })).toEqual({ seen: false, reason: 'not-yet' });
  });

  it('where pictures come too seldom', () => {
    expect(refusal({ hz: 3 })).toBe('few-pictures');
  });

  it('where parts of the picture change by delays of their own', () => {
    const near = filmed({ ...calm, delayMs: 100, noise: 0 });
    const farLevels = filmed({ ...calm, delayMs: 500, noise: 0 });
    const frames = near.frames.map((frame, i) => {
      const other = (farLevels.frames[i] as CellFrame).cells;
      return { ...frame, cells: Float32Array.from([...frame.cells, ...other]) };
    });
    expect(loopLatency(frames, near.patch)).toEqual({ seen: false, reason: 'unsure' });
  });

  it('in a picture that is black', () => {
    const frames = Array.from({ length: 300 }, (_, i) => ({ capturedAtMs: i * 66, cells: new Float32Array(576) }));
    expect(loopLatency(frames, { seed: 1, beganMs: 0 })).toEqual({ seen: false, reason: 'unseen' });
  });
});
