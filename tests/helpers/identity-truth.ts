/** What the app says of each seat against what the puppets truly did: whose body was it, and whose hands? */
import type { Joint, Lane } from '#pose';
import type { FigureTruth } from '#pose/puppet';
import type { ClipTruth } from '../../scripts/puppet/truth.ts';
import type { InspectedSeat } from '../../src/tv/inspect.ts';

/** One seat at one moment. */
export interface Judged {
  readonly seat: number;
  readonly owner: string;
  readonly atMs: number;
  readonly poseHz: number;
  /** Null when nobody was told of: that is never a mistake. */
  readonly who: string | null;
  /** The newest sample is so old that nothing can be said by it: the machine is busy. */
  readonly late: boolean;
  /** The hands told of, each with whose it truly was. */
  readonly hands: readonly JudgedHand[];
  /** A hand that was surely told of was somebody else's. */
  readonly stolen: boolean;
}

export interface JudgedHand {
  readonly of: 'own' | 'another' | 'nobody';
  readonly sure: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const apart = (a: Spot, b: Spot, aspect: number): number => Math.hypot((a.x - b.x) * aspect, a.y - b.y);

const sizeOf = ({ joints }: FigureTruth, aspect: number): number =>
  Math.max(
    apart(joints.shoulderLeft, joints.shoulderRight, aspect),
    0.7 * apart(joints.shoulderLeft, joints.hipLeft, aspect),
  );

/** Everybody in the picture at that time of the scene, which comes round. */
function peopleAt(truth: ClipTruth, sceneMs: number): readonly FigureTruth[] {
  const inLoop = ((sceneMs % truth.lengthMs) + truth.lengthMs) % truth.lengthMs;
  return truth.pictures[Math.floor((inLoop * truth.fps) / 1000)]?.people ?? [];
}

const nearest = <T>(all: readonly T[], away: (one: T) => number): T | null =>
  all.reduce<T | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);

/**
 * Whom a lane was laid for: whose shoulders are within a third of its side of its middle, and twice as near as anybody else's. A
 * lane lies within the picture, so whoever sits at its edge is reckoned from where the middle can be at the furthest. Null when
 * that is nobody, or two.
 */
export function whoIsAt(lane: Lane, sceneMs: number, truth: ClipTruth): string | null {
  const aspect = truth.width / truth.height;
  const margin = Math.min(lane.side, aspect) / 2;
  const away = ({ joints: { shoulderLeft: a, shoulderRight: b } }: FigureTruth): number =>
    Math.abs(Math.min(aspect - margin, Math.max(margin, ((a.x + b.x) / 2) * aspect)) - lane.centreX);
  const [first, second] = [...peopleAt(truth, sceneMs)].sort((a, b) => away(a) - away(b));
  if (first === undefined || away(first) > lane.side / 3) return null;
  return second === undefined || away(first) * 2 < away(second) ? first.id : null;
}

const trunk = ['nose', 'shoulderLeft', 'shoulderRight'] as const satisfies readonly Joint[];
const wrists = ['wristLeft', 'wristRight'] as const satisfies readonly Joint[];

/** Shoulder widths: further from its own wrists than this, and nearer to another's than that, a hand is stolen. */
const notOwn = 0.7;
const another = 0.4;
/** From here on a hand can set something off. */
export const surely = 0.5;

const lateAfterMs = 1500;

/** What is told of each seat: an inspection, or as much of one. */
export interface Told {
  readonly seats: readonly Pick<InspectedSeat, 'id' | 'joints' | 'sampleAgeMs' | 'poseHz'>[];
}

export function judge(
  now: Told,
  sceneMs: number,
  truth: ClipTruth,
  owners: ReadonlyMap<number, string>,
): readonly Judged[] {
  const aspect = truth.width / truth.height;
  return now.seats.flatMap(({ id: seat, joints, sampleAgeMs, poseHz }): readonly Judged[] => {
    const owner = owners.get(seat);
    if (owner === undefined) return [];
    const late = sampleAgeMs === null || sampleAgeMs > lateAfterMs;
    const told = { seat, owner, atMs: sceneMs, poseHz, late };
    if (joints === null || late) return [{ ...told, who: null, hands: [], stolen: false }];
    const people = peopleAt(truth, sceneMs - sampleAgeMs);
    const self = people.find(({ id }) => id === owner);
    if (self === undefined) return [];
    const trunkAway = (one: FigureTruth): number =>
      trunk.reduce((sum, joint) => sum + apart(joints[joint], one.joints[joint], aspect) / trunk.length, 0);
    const size = sizeOf(self, aspect);
    const closest = nearest(people, trunkAway);
    const who = closest === null || trunkAway(self) < 0.5 * size ? owner : closest.id;
    const others = people.filter(({ id }) => id !== owner);
    const hands = wrists.map((wrist): JudgedHand => {
      const { sure, ...at } = joints[wrist];
      const toOf = (one: FigureTruth): number =>
        Math.min(...wrists.map((each) => apart(at, one.joints[each], aspect))) / size;
      const isAnothers = others.some((one) => toOf(one) < another);
      return { of: toOf(self) <= notOwn ? 'own' : isAnothers ? 'another' : 'nobody', sure };
    });
    const stolen = hands.some(({ of, sure }) => of === 'another' && sure >= surely);
    return [{ ...told, who, hands, stolen }];
  });
}

export interface Tally {
  readonly seat: number;
  readonly owner: string;
  /** Share of moments in which the one who sits there was told of, of those that were not late. */
  readonly kept: number;
  /** Share of moments that were. */
  readonly late: number;
  /** Times that somebody else was, however short. */
  readonly swaps: number;
  readonly stolen: number;
  readonly poseHz: number;
}

const begins = (flags: readonly boolean[]): number => flags.filter((flag, i) => flag && flags[i - 1] !== true).length;

export function tallied(judged: readonly Judged[]): readonly Tally[] {
  const seats = [...new Set(judged.map(({ seat }) => seat))].sort((a, b) => a - b);
  return seats.map((seat) => {
    const mine = judged.filter((one) => one.seat === seat);
    const count = Math.max(1, mine.length);
    const late = mine.filter((one) => one.late).length;
    return {
      seat,
      owner: mine[0]?.owner ?? '',
      kept: mine.filter(({ who, owner }) => who === owner).length / Math.max(1, mine.length - late),
      late: late / count,
      swaps: begins(mine.map(({ who, owner }) => who !== null && who !== owner)),
      stolen: begins(mine.map(({ stolen }) => stolen)),
      poseHz: mine.reduce((sum, { poseHz }) => sum + poseHz / count, 0),
    };
  });
}
