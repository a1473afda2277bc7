import type { Body } from 'planck';
import { pinCount, type Spot } from './alley.ts';
import { ballPlace, placeOf, type RackPin } from './rack.ts';
import { tippingLean } from './tilt.ts';
import { inOrder, type PinPath, type Track, type TrackEvent, trackHz } from './track.ts';

const sampleMs = 1000 / trackHz;

/** A lean, in milliradians, at which a pin is still making up its mind. */
const undecided = Math.round(tippingLean * 1000 * 0.3);
/** A pin that lies, in milliradians. */
const lying = 1500;
/** A tap weaker than this, and the ball at the sandbag, disturb nobody who is watching a pin. */
const isLoud = (event: TrackEvent): boolean => event.type !== 'knocked' || event.strength > 0.12;
/** A shorter hush is not noticed. */
const shortestHushMs = 350;

export interface Recorder {
  sample(ball: Body, pins: readonly RackPin[]): void;
  note(event: TrackEvent): void;
  track(): Track;
}

const milli = (value: number): number => {
  const whole = Math.round(value * 1000);
  return whole === 0 ? 0 : whole;
};

/** Writes a throw down as a track: a pin only from when it first moves, and none once it is still. */
export function createRecorder(start: readonly (Spot | null)[]): Recorder {
  const ball: number[] = [];
  const rows: number[][] = start.map(() => []);
  const events: TrackEvent[] = [];
  return {
    sample(ballBody, pins) {
      const at = ballPlace(ballBody);
      ball.push(milli(at.x), milli(at.y));
      for (const pin of pins) {
        const place = placeOf(pin);
        rows[pin.pin]?.push(milli(place.x), milli(place.y), milli(place.leanX), milli(place.leanY));
      }
    },
    note: (event) => events.push(event),
    track() {
      const standing: (Spot | null)[] = Array.from({ length: pinCount }, () => null);
      const pins: PinPath[] = [];
      rows.forEach((row, pin) => {
        const spot = start[pin];
        if (!spot || row.length === 0) return;
        const end = row.slice(-4);
        const up = Math.hypot(end[2] ?? 0, end[3] ?? 0) < lying;
        if (up) standing[pin] = { x: end[0] ?? spot.x, y: end[1] ?? spot.y };
        const path = trim(pin, spot, up ? steadied(row) : row);
        if (path) pins.push(path);
      });
      return {
        ms: Math.round((ball.length / 2 - 1) * sampleMs),
        ball: trimBall(ball),
        pins,
        events: inOrder(events),
        standing,
        hush: findHush(pins, events, standing),
      };
    },
  };
}

/** A standing pin ends bolt upright. */
function steadied(row: readonly number[]): number[] {
  return [...row.slice(0, -2), 0, 0];
}

function trim(pin: number, spot: Spot, row: readonly number[]): PinPath | null {
  const same = (a: number, b: number): boolean =>
    [0, 1, 2, 3].every((i) => Math.abs((row[a * 4 + i] ?? 0) - (row[b * 4 + i] ?? 0)) <= 1);
  const count = row.length / 4;
  let from = 0;
  const moved = (at: number): boolean =>
    Math.abs((row[at * 4] ?? 0) - spot.x) +
      Math.abs((row[at * 4 + 1] ?? 0) - spot.y) +
      Math.abs(row[at * 4 + 2] ?? 0) +
      Math.abs(row[at * 4 + 3] ?? 0) >
    2;
  while (from < count && !moved(from)) from += 1;
  if (from === count) return null;
  const first = Math.max(0, from - 1);
  let last = count - 1;
  while (last > first && same(last - 1, count - 1)) last -= 1;
  const moves = row.slice(first * 4, (last + 1) * 4);
  moves.splice(-4, 4, ...row.slice(-4));
  return { pin, from: first, moves };
}

function trimBall(ball: readonly number[]): number[] {
  let last = ball.length / 2 - 1;
  const same = (a: number): boolean =>
    Math.abs((ball[a * 2] ?? 0) - (ball.at(-2) ?? 0)) + Math.abs((ball[a * 2 + 1] ?? 0) - (ball.at(-1) ?? 0)) <= 2;
  while (last > 0 && same(last - 1)) last -= 1;
  return ball.slice(0, (last + 1) * 2);
}

function findHush(
  pins: readonly PinPath[],
  events: readonly TrackEvent[],
  standing: readonly (Spot | null)[],
): Track['hush'] {
  const rockingUntil = (path: PinPath): number => {
    let last = -1;
    for (let i = 0; i < path.moves.length / 4; i += 1) {
      const m = Math.hypot(path.moves[i * 4 + 2] ?? 0, path.moves[i * 4 + 3] ?? 0);
      if (m > undecided && m < lying) last = i;
    }
    return last < 0 ? 0 : (path.from + last + 1) * sampleMs;
  };
  const ends = pins.map((path) => ({ pin: path.pin, ms: rockingUntil(path) })).sort((a, b) => b.ms - a.ms);
  const [last, before] = ends;
  if (!last || last.ms === 0) return null;
  const noises = events.filter(
    (event) => 'pin' in event && isLoud(event) && (event.pin !== last.pin || event.type === 'knocked'),
  );
  const fromMs = Math.round(Math.max(before?.ms ?? 0, ...noises.map((event) => event.ms)));
  const toMs = Math.round(last.ms);
  return toMs - fromMs < shortestHushMs ? null : { pin: last.pin, fromMs, toMs, fell: standing[last.pin] === null };
}
