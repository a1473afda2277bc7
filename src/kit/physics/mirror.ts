import { mirroredPin, mirrorSpot, type Spot } from './alley.ts';
import { inOrder, type PinPath, type Track, type TrackEvent } from './track.ts';

/** One ball down the boards. */
export interface Throw {
  /** Where the ball is let go and where it is sent at the middle of the diamond, in whole millimetres from the middle of the boards. */
  readonly fromX: number;
  readonly toX: number;
  /** Metres a second at release, about 1 (soft) to 3.4 (hard). */
  readonly speed: number;
  /** How heavy the ball is, in pins: more carries further through the diamond. About 1.6 to 3. */
  readonly weight: number;
  /** Where each pin stands, by number; null for one that is down. */
  readonly pins: readonly (Spot | null)[];
}

const minus = (value: number): number => (value === 0 ? 0 : -value);
const pinIn = (pin: number): number => (pin < 0 ? pin : (mirroredPin[pin] ?? pin));

const mirrorPins = (pins: readonly (Spot | null)[]): (Spot | null)[] =>
  pins.map((_, pin) => {
    const spot = pins[pinIn(pin)];
    return spot ? mirrorSpot(spot) : null;
  });

export const mirrorThrow = (input: Throw): Throw => ({
  ...input,
  fromX: minus(input.fromX),
  toX: minus(input.toX),
  pins: mirrorPins(input.pins),
});

const mirrorEvent = (event: TrackEvent): TrackEvent => {
  if (event.type === 'knocked') return { ...event, pin: pinIn(event.pin), by: pinIn(event.by) };
  return 'pin' in event ? { ...event, pin: pinIn(event.pin) } : event;
};

const mirrorPath = (path: PinPath): PinPath => ({
  pin: pinIn(path.pin),
  from: path.from,
  moves: path.moves.map((value, i) => (i % 2 === 0 ? minus(value) : value)),
});

export const mirrorTrack = (track: Track): Track => ({
  ms: track.ms,
  ball: track.ball.map((value, i) => (i % 2 === 0 ? minus(value) : value)),
  pins: track.pins.map(mirrorPath).sort((a, b) => a.pin - b.pin),
  events: inOrder(track.events.map(mirrorEvent)),
  standing: mirrorPins(track.standing),
  hush: track.hush ? { ...track.hush, pin: pinIn(track.hush.pin) } : null,
});

/** Where a throw lies: -1 and 1 are mirror pictures of each other, 0 is its own. */
export function sideOf(input: Throw): -1 | 0 | 1 {
  const other = mirrorThrow(input);
  const across = [input.toX - other.toX, input.fromX - other.fromX];
  for (let pin = 0; pin < input.pins.length; pin += 1) {
    across.push((input.pins[pin]?.x ?? -9999) - (other.pins[pin]?.x ?? -9999));
    across.push((input.pins[pin]?.y ?? -9999) - (other.pins[pin]?.y ?? -9999));
  }
  const first = across.find((difference) => difference !== 0) ?? 0;
  return first > 0 ? 1 : first < 0 ? -1 : 0;
}

/** Makes a track its own mirror picture by its right-hand half: for a throw dead up the middle at an even diamond. */
export function evenOut(track: Track): Track {
  const isRight = (pin: number): boolean => pin > pinIn(pin);
  const isMiddle = (pin: number): boolean => pinIn(pin) === pin;
  const straight = (path: PinPath): PinPath => ({
    ...path,
    moves: path.moves.map((value, i) => (i % 2 === 0 ? 0 : value)),
  });
  const right = track.pins.filter((path) => isRight(path.pin));
  const middle = track.pins.filter((path) => isMiddle(path.pin)).map(straight);
  // What the right-hand half does, or does to the middle, happens on the left as well; what the left does is forgotten.
  const events = track.events.flatMap((event) => {
    const parties = event.type === 'knocked' ? [event.pin, event.by] : 'pin' in event ? [event.pin] : [];
    const sided = parties.find((pin) => pin >= 0 && !isMiddle(pin));
    if (sided === undefined) return [event];
    return isRight(sided) ? [event, mirrorEvent(event)] : [];
  });
  const standing = track.standing.map((_, pin) => {
    const spot = track.standing[isRight(pin) || isMiddle(pin) ? pin : pinIn(pin)] ?? null;
    if (!spot) return null;
    return isMiddle(pin) ? { x: 0, y: spot.y } : isRight(pin) ? spot : mirrorSpot(spot);
  });
  return {
    ms: track.ms,
    ball: track.ball.map((value, i) => (i % 2 === 0 ? 0 : value)),
    pins: [...right, ...middle, ...right.map(mirrorPath)].sort((a, b) => a.pin - b.pin),
    events: inOrder(events),
    standing,
    hush: track.hush && isMiddle(track.hush.pin) ? track.hush : null,
  };
}
