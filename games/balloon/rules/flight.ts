/**
 * One flight of the balloon, from the hand that sent it up to the next that is wanted. A function of time alone: up with a push, over in
 * a curve, then down as slowly as air lets it. Nothing here falls like a ball: webcams see late, and so do many who play.
 */
import { clamp, mix, type Pace, smoothstep, tickMs } from '#kit';
import { dogY } from './hall.ts';

export type BalloonKind = 'round' | 'long' | 'great';
export type SentBy = 'hand' | 'dog' | 'air';

export interface Flight {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  /** Top of the curve; above the picture when another balloon comes down. */
  readonly apexY: number;
  readonly riseMs: number;
  /** The whole way across. */
  readonly acrossMs: number;
  /** Falling, pixels a second. */
  readonly sinkPx: number;
  /** Half of its width. */
  readonly radius: number;
  readonly kind: BalloonKind;
  /** What comes down from the top of the curve. */
  readonly next: BalloonKind;
  readonly sentBy: SentBy;
  /** Counted in halves: it hangs a little longer while the row waves. */
  readonly ticks: number;
  /** Ticks for which it still hangs at half speed. */
  readonly hangTicks: number;
}

interface Air {
  readonly riseMs: number;
  /** For the whole width of the picture. */
  readonly acrossMs: number;
  readonly sinkPx: number;
  readonly radius: number;
}

/** Falls from above a head to the table in about 6.5, 4.5 and 3 seconds; sizes are 25, 20 and 17 % of the picture's height. */
const air: Readonly<Record<Pace, Air>> = {
  gentle: { riseMs: 1500, acrossMs: 4200, sinkPx: 60, radius: 122 },
  standard: { riseMs: 1250, acrossMs: 3200, sinkPx: 88, radius: 100 },
  lively: { riseMs: 1000, acrossMs: 2300, sinkPx: 132, radius: 86 },
};
/** What a balloon's own nature makes of that. */
const natures: Readonly<Record<BalloonKind, { readonly sink: number; readonly size: number }>> = {
  round: { sink: 1, size: 1 },
  long: { sink: 1.12, size: 0.9 },
  great: { sink: 0.84, size: 1.4 },
};
/** A step of help: this much slower. */
const easeShare = 0.15;
/** Soft and hard bats go up to here. */
const softApexY = 330;
const hardApexY = 170;
/** Out of the picture, where balloons are changed. */
const awayY = -250;
/** The new one comes in from there, to where it can be seen whole, before it sinks as slowly as any. */
const entersY = 190;
const entersMs = 1500;
/** The balloon gathers way as it begins to sink. */
const gatherMs = 700;
/** From the first chair of a full row to the last. */
const wholeWayPx = 1400;

export interface Launch {
  readonly from: { readonly x: number; readonly y: number };
  readonly toX: number;
  /** 0..1 */
  readonly strength: number;
  readonly pace: Pace;
  /** Faster or slower than the pace says; 1 as it says. */
  readonly haste: number;
  /** Help of whoever it is for, 0 to 3. */
  readonly ease: number;
  readonly kind: BalloonKind;
  readonly next: BalloonKind;
  readonly sentBy: SentBy;
}

const whole = (value: number): number => Math.round(value) + 0; // + 0 turns -0 into 0, as JSON does

/** Sends the balloon up. */
export function launched({ from, toX, strength, pace, haste, ease, kind, next, sentBy }: Launch): Flight {
  const { riseMs, acrossMs, sinkPx, radius } = air[pace];
  const nature = natures[next];
  const changes = kind !== next;
  const up = mix(softApexY, hardApexY, clamp(strength, 0, 1));
  const far = Math.abs(toX - from.x) / wholeWayPx;
  return {
    fromX: whole(from.x),
    fromY: whole(from.y),
    toX: whole(toX),
    apexY: whole(changes ? awayY : Math.min(up, from.y - 60)),
    riseMs: changes ? whole(riseMs * 1.4) : riseMs,
    acrossMs: whole(Math.max(riseMs * 1.3, acrossMs * far)),
    sinkPx: whole(sinkPx * haste * nature.sink * (1 - easeShare * clamp(ease, 0, 3))),
    radius: whole(radius * nature.size),
    kind,
    next,
    sentBy,
    ticks: 0,
    hangTicks: 0,
  };
}

/** Where the last balloon of all comes to rest, under the net. */
export const underNet = { x: 960, y: 250 } as const;
const toNetMs = 1500;

/** Sends the last balloon up to the net, where it stays. */
export const sentToNet = (flight: Flight): Flight => {
  const from = balloonAt(flight, flight.ticks);
  return {
    ...flight,
    fromX: whole(from.x),
    fromY: whole(from.y),
    toX: underNet.x,
    apexY: underNet.y,
    riseMs: toNetMs,
    acrossMs: toNetMs,
    sinkPx: 0,
    kind: from.kind,
    next: from.kind,
    sentBy: 'air',
    ticks: 0,
    hangTicks: 0,
  };
};

export interface BalloonPlace {
  readonly x: number;
  readonly y: number;
  /** -1 (pushed up) … 1 (sinking at full speed). */
  readonly going: number;
  readonly kind: BalloonKind;
}

/** Where the balloon's middle is, `ticks` after it was sent. */
export function balloonAt(flight: Flight, ticks: number): BalloonPlace {
  const ms = ticks * tickMs;
  const { fromX, toX, fromY, apexY, riseMs, acrossMs, sinkPx } = flight;
  const x = mix(fromX, toX, smoothstep(ms / acrossMs));
  if (ms < riseMs) {
    const rest = 1 - ms / riseMs;
    return { x, y: mix(apexY, fromY, rest * rest), going: -rest, kind: flight.kind };
  }
  const enters = apexY < 0;
  if (enters && ms < riseMs + entersMs) {
    const rest = 1 - (ms - riseMs) / entersMs;
    return { x, y: mix(entersY, apexY, rest * rest), going: rest, kind: flight.next };
  }
  const topY = enters ? entersY : apexY;
  const sinkMs = ms - riseMs - (enters ? entersMs : 0);
  const gathered = sinkMs < gatherMs ? (sinkMs * sinkMs) / (2 * gatherMs) : sinkMs - gatherMs / 2;
  return { x, y: topY + (gathered * sinkPx) / 1000, going: Math.min(1, sinkMs / gatherMs), kind: flight.next };
}

/** True while it comes down within the picture: only then can it be met. */
export const isComingDown = (flight: Flight): boolean => flight.ticks * tickMs > flight.riseMs;

/** True when it has come as low as it may. */
export const isLow = (flight: Flight): boolean =>
  isComingDown(flight) && balloonAt(flight, flight.ticks).y + flight.radius >= dogY;

/** One tick on. */
export const flownOn = (flight: Flight): Flight => ({
  ...flight,
  ticks: flight.ticks + (flight.hangTicks > 0 ? 0.5 : 1),
  hangTicks: Math.max(0, flight.hangTicks - 1),
});
