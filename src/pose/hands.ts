/**
 * Whose hand is it? Where somebody stands or leans beside a seat, the model at times takes their hand for the sitter's: nose,
 * shoulders and chest stay the sitter's own, and one wrist leaps to the other's hand. A hand of one's own sets off from where it
 * was; a stolen one is elsewhere at once. So while a stranger is within reach, a wrist that has leapt is not known until
 * it is seen again where it was, or the stranger has gone: better no hand for a moment than somebody else's. Beside others who
 * play, all of whom are looked at, one hand that two are said to have is told with doubt of whoever it leapt to.
 */
import { halfLife, mix } from '#core';
import type { Landmark, Pose } from './contracts.ts';
import { type Spot, shouldersOf } from './lanes.ts';

/** Somebody who does not play: no seat, or a resting one. */
export interface Stranger extends Spot {
  /** Shoulder width, frame heights. */
  readonly scale: number;
  /** Where their hands were when they were last surely seen. */
  readonly hands: readonly Spot[];
}

/** Wrists that are surely seen, frame heights. */
export const handsOf = ({ wristLeft, wristRight }: Pose, aspect: number): readonly Spot[] =>
  [wristLeft, wristRight].filter(({ sure }) => sure >= 0.5).map(({ x, y }) => ({ x: x * aspect, y }));

/** A hand as last known to be the sitter's own: frame heights, and frame heights a second. */
interface OwnHand extends Spot {
  readonly vx: number;
  readonly vy: number;
  readonly atMs: number;
  /** Where it is most of the time: in the lap, on an armrest. */
  readonly home: Spot;
  /** Since then it has leapt away. */
  readonly leapt: boolean;
  /** The longest way between two looks since it was last at home, shoulder widths; 0 while it is there. */
  readonly stride: number;
  /** When somebody else who plays last had a better claim to it. */
  readonly lentAtMs: number;
}

/** A hand of somebody who plays in another seat. */
export type OthersHand = Spot & Pick<OwnHand, 'stride'>;

export interface HandGuard {
  /** A stranger was last within reach. */
  readonly strangerAtMs: number;
  /** The one who sits there was last seen. */
  readonly seenAtMs: number;
  readonly wristLeft: OwnHand | null;
  readonly wristRight: OwnHand | null;
}

export const unguarded: HandGuard = {
  strangerAtMs: Number.NEGATIVE_INFINITY,
  seenAtMs: Number.NEGATIVE_INFINITY,
  wristLeft: null,
  wristRight: null,
};

/** From shoulders to shoulders, in the larger one's shoulder widths: a leaning body, an outstretched arm and a lap. */
const withinReach = 3.2;
/** A stranger is looked for less often than they move, and not found while they lean over somebody. */
const strangerStaysMs = 4000;
/** A hand speeds up by no more than this, shoulder widths / s²: a brisk throw of somebody young. Speed is known as of half a look
 * ago, so all of it, and not its half, may have come to the way since. */
const quickening = 25;
/** The longest between two looks of which it counts: in more, a hand can be anywhere, and quickening tells nothing apart. Looked
 * at more seldom, as on a busy machine, a hand beside a stranger is believed as far as it could go in this time. */
const tellingS = 0.125;
/** The model's own shaking from look to look, shoulder widths. */
const slack = 0.2;
/** Learned while nobody is near; then it is kept. */
const homeHalfLifeMs = 1000;
/** Back where it was, or where it mostly is: a hand in the lap moves so little while somebody leans over. */
const samePlace = 0.35;
/** A hand that has gone so near to a stranger's, and away from home, is drawn there by the model, however slowly. */
const besideTheirs = 0.4;
/** Two lanes tell of one hand so far apart, when each is looked at in its turn and the hand is on its way. */
const oneHand = 0.6;
/**
 * A hand has leapt when it came further in one look than this share of how far the other's did: whoever has their turn is believed where
 * both came alike, and nobody else. In a row of six, 0.68 m apart, at 5 and 15 looks a second, of 169 hands of a neighbour 21 are still
 * believed at 0.7 and 56 at 1; of right ones 2.4 % and 1.6 % are not.
 */
const leaptAlike = { turn: 1, others: 0.7 } as const;
/** Seats are looked at by turns: the other's hand has moved on, and this one's is not known to have. */
const lentForMs = 300;
/** Out of sight for so long, nothing is known of where a hand may be by now. */
const forgetMs = 700;
/** The sitter not seen for so long has been covered, or is looked at seldom; the gap of `identity.ts`. */
const outOfSightMs = 450;
/** As much as is known of a hand that may be somebody else's: below what anything is triggered by. */
export const doubtful = 0.3;

const sides = ['Left', 'Right'] as const;

const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

const fresh = (seen: Spot, home: Spot, atMs: number): OwnHand => ({
  ...seen,
  vx: 0,
  vy: 0,
  atMs,
  home,
  leapt: false,
  stride: 0,
  lentAtMs: Number.NEGATIVE_INFINITY,
});

function seenFree(hand: OwnHand | null, seen: Spot, atMs: number): OwnHand {
  if (hand === null || atMs - hand.atMs > forgetMs) return fresh(seen, seen, atMs);
  const weight = halfLife(atMs - hand.atMs, homeHalfLifeMs);
  const home = { x: mix(hand.home.x, seen.x, weight), y: mix(hand.home.y, seen.y, weight) };
  return { ...moved(hand, seen, atMs), home };
}

/**
 * `outOfSight`: somebody stood before the sitter, or the machine is busy, and what comes to light elsewhere may be the other's; a
 * hand alone that was hidden, under a blanket, comes out where it will.
 */
function seenInCompany(hand: OwnHand | null, seen: Spot, unit: number, atMs: number, outOfSight: boolean): OwnHand {
  if (hand === null) return fresh(seen, seen, atMs);
  const from = (spot: Spot): number => apart(seen, spot) / unit;
  if (hand.leapt || outOfSight) {
    const isBack = Math.min(from(hand), from(hand.home)) < samePlace;
    return isBack ? fresh(seen, hand.home, atMs) : { ...hand, leapt: true };
  }
  const dtS = (atMs - hand.atMs) / 1000;
  const ahead = { x: hand.x + hand.vx * dtS, y: hand.y + hand.vy * dtS };
  const far = Math.min(from(hand), from(ahead)) > slack + quickening * Math.min(dtS, tellingS) ** 2;
  const leapt = far && atMs - hand.atMs < forgetMs && from(hand.home) > samePlace;
  return leapt ? { ...hand, leapt } : moved(hand, seen, atMs);
}

function moved(hand: OwnHand, seen: Spot, atMs: number): OwnHand {
  const dtS = (atMs - hand.atMs) / 1000;
  const known = dtS > 0 && dtS * 1000 < forgetMs && !hand.leapt;
  const speed = (from: number, to: number): number => (known ? (to - from) / dtS : 0);
  return { ...hand, ...seen, vx: speed(hand.x, seen.x), vy: speed(hand.y, seen.y), atMs, leapt: false };
}

const isLent = ({ lentAtMs }: Pick<OwnHand, 'lentAtMs'>, atMs: number): boolean => atMs - lentAtMs < lentForMs;

/** What others are told of the hands of one who plays: all that are surely their own, and were seen lately. */
export const handsOfPlayer = ({ wristLeft, wristRight }: HandGuard, atMs: number): readonly OthersHand[] =>
  [wristLeft, wristRight].flatMap((hand) => (hand === null || hand.leapt || atMs - hand.atMs > forgetMs ? [] : [hand]));

/**
 * The hand with how it came to where it is, and whether that is somebody else's: when two who play both have their hand in one place it
 * is one hand, and whoever has come there in a leap has borrowed it. Where both leapt alike nobody is believed. A hand at
 * rest has not leapt at all: whoever comes to lie on it borrows it.
 */
function claimed(
  known: OwnHand | null,
  hand: OwnHand,
  { scale, others, onTurn, atMs }: Omit<GuardedLook, 'aspect' | 'strangers'>,
): OwnHand {
  if (known === null) return hand;
  if (apart(hand, known.home) < samePlace * scale) {
    return { ...hand, stride: 0, lentAtMs: Number.NEGATIVE_INFINITY };
  }
  const stride = Math.max(known.stride, apart(hand, known) / scale);
  const isOn = (spot: Spot, other: Spot): boolean => apart(spot, other) < oneHand * scale;
  const alike = onTurn ? leaptAlike.turn : leaptAlike.others;
  // Hands on two armrests side by side are two, and stay two when one of them lifts.
  const isBorrowed = others.some(
    (other) => isOn(hand, other) && !isOn(known.home, other) && stride > alike * other.stride,
  );
  const lentAtMs = isBorrowed ? atMs : known.lentAtMs;
  // What is borrowed is nowhere to be at home.
  return { ...hand, stride, lentAtMs, home: isLent({ lentAtMs }, atMs) ? known.home : hand.home };
}

const doubted = (landmark: Landmark): Landmark => ({ ...landmark, sure: Math.min(landmark.sure, doubtful) });

export interface GuardedLook {
  readonly aspect: number;
  /** Shoulder width of the one who sits there, frame heights. */
  readonly scale: number;
  readonly strangers: readonly Stranger[];
  /** Hands of those who play in the other seats. */
  readonly others: readonly OthersHand[];
  /** It is their turn. */
  readonly onTurn: boolean;
  readonly atMs: number;
}

/** The pose of the one who sits there, hands that may be somebody else's told with doubt, and what to know at the next look. */
export function guardHands(
  guard: HandGuard,
  pose: Pose,
  { aspect, scale, strangers, others, onTurn, atMs }: GuardedLook,
): { readonly guard: HandGuard; readonly pose: Pose } {
  const shoulders = shouldersOf(pose, aspect);
  const isNear = (one: Stranger): boolean => apart(one, shoulders) < withinReach * Math.max(scale, one.scale);
  const near = strangers.filter(isNear);
  const theirs = near.flatMap(({ hands }) => hands);
  const strangerAtMs = near.length > 0 ? atMs : guard.strangerAtMs;
  const guarded = atMs - strangerAtMs < strangerStaysMs;
  let told = pose;
  const outOfSight = atMs - guard.seenAtMs > outOfSightMs;
  const next = { strangerAtMs, seenAtMs: atMs, wristLeft: guard.wristLeft, wristRight: guard.wristRight };
  for (const side of sides) {
    const wrist = pose[`wrist${side}`];
    const known = guard[`wrist${side}`];
    const seen = { x: wrist.x * aspect, y: wrist.y };
    const after = guarded ? seenInCompany(known, seen, scale, atMs, outOfSight) : seenFree(known, seen, atMs);
    const hand = wrist.sure < 0.5 ? known : claimed(known, after, { scale, others, onTurn, atMs });
    next[`wrist${side}`] = hand;
    if (hand === null) continue;
    const isAway = apart(seen, hand.home) > samePlace * scale;
    const isDrawn = isAway && theirs.some((other) => apart(seen, other) < besideTheirs * scale);
    if (!isLent(hand, atMs) && !(guarded && (hand.leapt || isDrawn))) continue;
    told = { ...told, [`wrist${side}`]: doubted(wrist), [`elbow${side}`]: doubted(pose[`elbow${side}`]) };
  }
  return { guard: next, pose: told };
}
