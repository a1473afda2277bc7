/**
 * An underarm swing, or a sideways sweep, seen from in front, where most of it is up and down in the picture.
 * What tells it from the hundred other things hands do is the way it is made: the hand first goes down or out beside
 * the chair (the wind-up), then comes forward and up faster than the pace asks; or, without a wind-up, the whole arm
 * swings up from the shoulder, elbow and all, and quickly. A hand to the nose, a cup, a talking hand folds the elbow.
 * It lets go where the wrist is past its fastest or near the shoulder, or by itself 1.5 s after it began.
 */
import { clamp01 } from '#core';
import type { Side } from '#pose';
import { type Arm, armJoints, armOf, elbowDegrees, isSure, rangeOf, restOf } from './arms.ts';
import type { Movement, MovementContext } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { reachScale } from './range.ts';
import { slowestThrowSpeed, throwStrength } from './throw-speed.ts';

/** Lengths in shoulder widths for an ordinary reach; they shrink with the person's own. Measured: README.md. */
const windUp = { fromRest: 0.4, belowElbow: 0.15, lowerThan: -0.6, lowWithoutElbow: -0.95 } as const;
/** One sample beside the chair is a slip of the model, and one away from it is too. */
const windUpMs = 100;
const windUpStepMs = 80;
/** An arm that hangs straight down, as it does before a swing or all afternoon in somebody who stands. */
const hanging = { belowElbow: 0.3, lowerThan: -1.3, outerThan: 0.6 } as const;
/** How long a wind-up is remembered: a pause at the bottom is part of many a swing. */
const windUpKeptMs = 1500;
/** A wound-up swing has come this far, has risen at all, and is this much higher than the hand rests. */
const woundTravel = 0.45;
const woundRise = 0.2;
const woundAboveRest = 0.3;
/** Hands that rest lower than a lap hang down: to sit down and lay them there is no swing. */
const lowestLap = -1.1;
/**
 * A bent elbow lifts the hand and leaves itself where it is: by 0.05 to 0.16 of the hand's way in real people, by 0.3 to
 * 0.6 when the shoulder carries the arm, measured; `rise` keeps a trembling model from making a share of nothing. A hand
 * that comes in from beside the chair need not be carried.
 */
const carried = { share: 0.2, rise: 0.12, inward: 0.3, inwardSpeed: 1.25 } as const;
/**
 * A forearm that stands up is on its way to the face or over the head. An arm that is thrown forward is half way between
 * shoulder and wrist at its elbow, so that its wrist is hardly above it where it lets go; a bent one keeps below this.
 */
const forearmStands = 0.35;
/** A camera slower than this looks past the moment of letting go: what the hand has done since is allowed it. */
const promptSightMs = 70;
/** A model that shakes by this much (standard deviation) may make a length up: lengths asked for grow by so many of it. */
const blurs = 2;
/** No doubt is so large that nobody could bowl. */
const blurAtMost = 0.1;
/** An arm that hung and was never wound up is carried whole: straight in the picture from wherever it is seen. */
const whole = { share: 0.3, straightDegrees: 120 } as const;
/** A swing without a wind-up is larger and carried by the shoulder; and quicker, unless the arm was hanging before it. */
const plain = { rise: 0.6, elbowRise: 0.25, wristOverElbow: 0.25, speed: 2.4, speedFactor: 1.6 } as const;
/**
 * Nobody bowls with both hands; who cheers, stretches or covers their face lifts both. The other hand has risen by this
 * share of this one's way, and is not holding it: hands that are clasped swing as one.
 */
const bothRise = { share: 0.5, claspedWithin: 0.5 } as const;
/** Past its fastest: this share of the peak. */
const pastPeak = 0.8;
/** A plain one is let come nearly to rest, for so long, so that a hand on its way to the face or over the head shows itself. */
const nearlyOver = 0.45;
const overMs = 100;
/** From here up the hand is near the shoulder. */
const nearShoulder = -0.3;
const byItselfMs = 1500;
/** A stroke begins at this share of the slowest throw, and one that stops on its way is none. */
const startsFrom = 0.7;
const stallsBelow = 0.5;
const stalledMs = 250;
const lostMs = 500;
/** Over a gap this long the way from sight to sight tells the speed better than the filter does. */
const leapFromMs = 100;
/** The arm must come down before it can swing again. */
const restedMs = 150;
const restedHigh = -0.6;
const againAfterMs = 4000;

interface Stroke {
  readonly sinceMs: number;
  readonly fromOut: number;
  readonly fromY: number;
  readonly fromElbowY: number;
  readonly fromOtherY: number;
  readonly peak: number;
  readonly wound: boolean;
  readonly hung: boolean;
  readonly slowMs: number;
  /** How long it has looked like a plain swing that is nearly over. */
  readonly overMs: number;
}

interface ArmSwing {
  /** Since the hand was last wound up; null when it has not been. */
  readonly woundMs: number | null;
  /** For how long, nearly, the hand has been beside the chair, and the arm has been hanging. */
  readonly besideMs: number;
  readonly hangingMs: number;
  readonly stroke: Stroke | null;
  readonly unseenMs: number;
  /** Since it let go, and how long it has been down again; null when it is ready. */
  readonly spent: { readonly sinceMs: number; readonly downMs: number } | null;
  readonly last: { readonly out: number; readonly y: number; readonly elbowY: number; readonly otherY: number } | null;
  readonly progress: number;
}

export interface SwingMemory {
  readonly seenAtMs: number | null;
  readonly left: ArmSwing;
  readonly right: ArmSwing;
}

const ready: ArmSwing = {
  woundMs: null,
  besideMs: 0,
  hangingMs: 0,
  stroke: null,
  unseenMs: 0,
  spent: null,
  last: null,
  progress: 0,
};

/** One arm, the other one, and how much the model shakes. */
interface Sight {
  readonly arm: Arm;
  readonly other: Arm;
  readonly blur: number;
}

type Look = { readonly arm: ArmSwing; readonly thrown: number | null };

/** A hand beside the chair. A wind-up triggers nothing by itself, so a half-seen hand will do. */
function isBeside(arm: Arm, context: MovementContext, scale: number): boolean {
  if (arm.sure < 0.15 || arm.y > windUp.lowerThan) return false;
  const hangs = isSure(arm.elbow) ? arm.elbow.y - arm.y >= windUp.belowElbow * scale : arm.y <= windUp.lowWithoutElbow;
  const rest = restOf(context.range, arm.side);
  return hangs && Math.hypot(Math.max(0, arm.out - rest.out), Math.max(0, rest.y - arm.y)) >= windUp.fromRest * scale;
}

function hangs(arm: Arm, scale: number): boolean {
  if (arm.sure < 0.15 || !isSure(arm.elbow) || arm.elbow.y - arm.y < hanging.belowElbow * scale) return false;
  return arm.y <= hanging.lowerThan || arm.out >= hanging.outerThan;
}

/** Evidence that comes with samples and goes without them: no single slip makes or breaks it. */
const leaning = (pastMs: number, isSo: boolean, dtMs: number): number =>
  Math.max(0, Math.min(300, pastMs + (isSo ? Math.min(dtMs, windUpStepMs) : -dtMs / 2)));

function spentAfter(spent: ArmSwing['spent'], arm: Arm, dtMs: number): ArmSwing['spent'] {
  if (!spent) return null;
  const downMs = isSure(arm) && arm.y < restedHigh ? spent.downMs + dtMs : 0;
  const sinceMs = spent.sinceMs + dtMs;
  return downMs >= restedMs || sinceMs >= againAfterMs ? null : { sinceMs, downMs };
}

/** Upward and inward speed over a gap in which the hand was not seen: a swing is over sooner than a slow camera looks twice. */
function leapSpeed({ last, unseenMs }: ArmSwing, arm: Arm, dtMs: number): number {
  const gapMs = unseenMs + dtMs;
  if (!last || gapMs < leapFromMs) return 0;
  return (Math.hypot(Math.max(0, arm.y - last.y), Math.max(0, last.out - arm.out)) / gapMs) * 1000;
}

/** The stroke as it goes on with one more sample, or null when there is none. */
function strokeAfter(past: ArmSwing, arm: Arm, speed: number, dtMs: number, slowest: number): Stroke | null {
  const leapt = past.woundMs === null ? 0 : leapSpeed(past, arm, dtMs);
  const { stroke, last } = past;
  if (!stroke) {
    if (Math.max(speed, leapt) < startsFrom * slowest || !last || arm.y > 0.2) return null;
    const wound = past.woundMs !== null;
    const hung = past.hangingMs >= windUpMs;
    return {
      sinceMs: 0,
      fromOut: last.out,
      fromY: last.y,
      fromElbowY: last.elbowY,
      fromOtherY: last.otherY,
      peak: Math.max(speed, leapt),
      wound,
      hung,
      slowMs: 0,
      overMs: 0,
    };
  }
  const slowMs = Math.max(0, stroke.slowMs + (speed < stallsBelow * slowest ? dtMs : -dtMs));
  return { ...stroke, sinceMs: stroke.sinceMs + dtMs, peak: Math.max(stroke.peak, speed, leapt), slowMs };
}

/** Whether the shoulder carries the arm, or the hand sweeps in. An elbow that is not seen is given the benefit of the doubt. */
function isCarried(stroke: Stroke, arm: Arm, { doubt, beyond }: Pull, scale: number): boolean {
  const { wound, peak, fromOut, fromY, fromElbowY } = stroke;
  if (!isSure(arm.elbow)) return wound;
  const rise = arm.y - fromY;
  const elbowRise = arm.elbow.y - fromElbowY;
  if (arm.y - arm.elbow.y > forearmStands * scale + doubt + beyond) return false;
  if (!wound) return elbowRise >= whole.share * rise && (elbowDegrees(arm) ?? 0) >= whole.straightDegrees;
  const sweepsIn = fromOut - arm.out >= carried.inward * scale + doubt && peak >= carried.inwardSpeed * scale;
  return sweepsIn || elbowRise >= Math.max(carried.share * rise, carried.rise * scale + doubt);
}

/** Whether the other hand goes up as well. */
function isWithBoth({ fromY, fromOtherY }: Stroke, arm: Arm, other: Arm): boolean {
  if (!isSure(other) || Math.hypot(arm.out + other.out, arm.y - other.y) < bothRise.claspedWithin) return false;
  return other.y - fromOtherY >= bothRise.share * (arm.y - fromY);
}

/** How the hand goes, what is asked of it, shoulder widths a second, and how far what is seen may lie off, shoulder widths. */
interface Pull {
  readonly speed: number;
  readonly slowest: number;
  readonly doubt: number;
  /** How far it may have gone past where it let go, shoulder widths. */
  readonly beyond: number;
  /** From sight to sight. */
  readonly dtMs: number;
}

/** Whether a stroke from a wind-up, or of a whole arm that hung, has become a swing, and lets go now. */
function letsGo(stroke: Stroke, arm: Arm, pull: Pull, context: MovementContext): boolean {
  const { speed, slowest, doubt } = pull;
  if (!(stroke.wound || stroke.hung) || stroke.peak < slowest) return false;
  const scale = reachScale(context.range, arm.side);
  const travel = Math.hypot(Math.max(0, arm.y - stroke.fromY), Math.max(0, stroke.fromOut - arm.out));
  const aboveRest = arm.y - Math.max(restOf(context.range, arm.side).y, lowestLap);
  if (arm.y - stroke.fromY < woundRise * scale + doubt || !isCarried(stroke, arm, pull, scale)) return false;
  if (aboveRest < woundAboveRest * scale + doubt || travel < woundTravel * scale + doubt) return false;
  // The moment of letting go lies between this sight and the next: whichever it is nearer to.
  const nextY = arm.y + (arm.vUp * pull.dtMs) / 2000;
  return speed <= pastPeak * stroke.peak || nextY >= nearShoulder || stroke.sinceMs >= byItselfMs;
}

/** Whether a stroke without a wind-up looks like a swing that comes to its end. */
function looksOver(stroke: Stroke, arm: Arm, { speed, slowest, doubt }: Pull, scale: number): boolean {
  const quick = stroke.peak >= (stroke.hung ? slowest : Math.max(plain.speedFactor * slowest, plain.speed * scale));
  if (!quick || stroke.sinceMs > byItselfMs || !isSure(arm.elbow)) return false;
  if (arm.y - stroke.fromY < plain.rise * scale + doubt) return false;
  if (arm.y < lowestLap + woundAboveRest * scale) return false;
  const isRaised = arm.elbow.y - stroke.fromElbowY >= plain.elbowRise * scale + doubt;
  return isRaised && arm.y - arm.elbow.y <= plain.wristOverElbow && speed <= nearlyOver * stroke.peak;
}

function progressOf(stroke: Stroke | null, isReady: boolean, woundMs: number | null, arm: Arm): number {
  if (!isReady) return 0;
  if (!stroke) return woundMs === null ? 0 : 0.25;
  return 0.25 + 0.75 * clamp01((arm.y - stroke.fromY) / Math.max(0.4, nearShoulder - stroke.fromY));
}

function look(past: ArmSwing, { arm, other, blur }: Sight, dtMs: number, context: MovementContext): Look {
  const scale = reachScale(context.range, arm.side);
  const slowest = slowestThrowSpeed(context.pace, scale);
  const besideMs = leaning(past.besideMs, isBeside(arm, context, scale), dtMs);
  const hangingMs = leaning(past.hangingMs, hangs(arm, scale), dtMs);
  const isWound = besideMs >= windUpMs;
  const aged = past.woundMs === null ? null : past.woundMs + dtMs;
  const woundMs = isWound ? 0 : aged !== null && aged <= windUpKeptMs ? aged : null;
  const spent = spentAfter(past.spent, arm, dtMs);
  if (!isSure(arm)) {
    const unseenMs = past.unseenMs + dtMs;
    const stroke = unseenMs > lostMs ? null : past.stroke;
    return { arm: { ...past, woundMs, besideMs, hangingMs, spent, unseenMs, stroke }, thrown: null };
  }
  const inward = woundMs !== null ? Math.max(0, -arm.vOut) : 0;
  const speed = Math.hypot(Math.max(0, arm.vUp), inward);
  const begun = strokeAfter({ ...past, woundMs, hangingMs }, arm, speed, dtMs, slowest);
  const beyond = (speed * Math.max(0, dtMs - promptSightMs)) / 1000;
  const pull = { speed, slowest, doubt: blurs * Math.min(blur, blurAtMost), beyond, dtMs };
  const isOver = begun !== null && looksOver(begun, arm, pull, scale);
  const stroke = begun && { ...begun, overMs: isOver ? begun.overMs + dtMs : 0 };
  const isOne = stroke !== null && (letsGo(stroke, arm, pull, context) || stroke.overMs >= overMs);
  const isSwing = isOne && !isWithBoth(stroke, arm, other);
  const last = {
    out: arm.out,
    y: arm.y,
    elbowY: isSure(arm.elbow) ? arm.elbow.y : (past.last?.elbowY ?? -0.8),
    otherY: isSure(other) ? other.y : (past.last?.otherY ?? arm.y),
  };
  if (isSwing && !spent) {
    return { arm: { ...ready, spent: { sinceMs: 0, downMs: 0 }, last, progress: 1 }, thrown: stroke.peak };
  }
  const ongoing = stroke !== null && stroke.slowMs < stalledMs ? stroke : null;
  const progress = progressOf(ongoing, spent === null, woundMs, arm);
  return { arm: { woundMs, besideMs, hangingMs, stroke: ongoing, unseenMs: 0, spent, last, progress }, thrown: null };
}

/** Tells an underarm swing, to let go of a ball with. */
export const swing: Movement<SwingMemory> = {
  name: 'swing',
  needs: armJoints,
  serves: ['trigger'],
  teach: { say: 'movement.swing.say', show: 'swing' },
  start: { seenAtMs: null, left: ready, right: ready },
  step(memory, sense, context) {
    const { body } = sense;
    const strongest = (left: number, right: number): number => clamp01(Math.max(left, right));
    if (!body || !isFresh(memory.seenAtMs, sense)) {
      const progress = body ? strongest(memory.left.progress, memory.right.progress) : 0;
      return { memory, value: { trigger: { began: false, strength: 0, progress } } };
    }
    const dtMs = freshMs(memory.seenAtMs, body);
    const arms = { left: armOf(body.points, 'left'), right: armOf(body.points, 'right') };
    const { blur } = body;
    const left = look(memory.left, { arm: arms.left, other: arms.right, blur }, dtMs, context);
    const right = look(memory.right, { arm: arms.right, other: arms.left, blur }, dtMs, context);
    const strengthOf = ({ thrown }: Look, side: Side): number =>
      thrown === null ? 0 : throwStrength(thrown, rangeOf(context.range, side).bestSpeed);
    const began = left.thrown !== null || right.thrown !== null;
    return {
      memory: { seenAtMs: body.capturedAtMs, left: left.arm, right: right.arm },
      value: {
        trigger: {
          began,
          strength: Math.max(strengthOf(left, 'left'), strengthOf(right, 'right')),
          progress: strongest(left.arm.progress, right.arm.progress),
        },
      },
    };
  },
};
