import { describe, expect, it } from 'vitest';
import { createPlay, type FigureTruth, poseOf, sceneNamed } from '#pose/puppet';
import { sittingPerson } from '../../tests/helpers/sitting-person.ts';
import type { Pose } from './contracts.ts';
import { guardHands, type HandGuard, handsOfPlayer, type OthersHand, type Stranger, unguarded } from './hands.ts';
import { shouldersOf } from './lanes.ts';
import { bodyScale } from './scan.ts';

const aspect = 16 / 9;
const scale = 0.1;
const sitter = sittingPerson({ x: 0.5, y: 0.5, scale });
const beside: Stranger = { x: 0.5 * aspect + 1.5 * scale, y: 0.4, scale, hands: [] };

/** The sitter with the right hand `right` and `up` shoulder widths from the lap. */
function withHand(right: number, up: number): Pose {
  const { wristRight } = sitter;
  const at = { ...wristRight, x: wristRight.x + (right * scale) / aspect, y: wristRight.y - up * scale };
  return { ...sitter, wristRight: at };
}

/** Looks `everyMs` apart; how surely the right hand is told of in each. */
function surety(poses: readonly Pose[], everyMs: number, strangers: (look: number) => readonly Stranger[]) {
  let guard: HandGuard = unguarded;
  return poses.map((pose, i) => {
    const next = guardHands(guard, pose, {
      aspect,
      scale,
      strangers: strangers(i),
      others: [],
      onTurn: false,
      atMs: 1000 + i * everyMs,
    });
    guard = next.guard;
    return next.pose.wristRight.sure;
  });
}

const inLap = withHand(0, 0);
const atHelpersHand = withHand(1, 1);

describe('the guard of hands', () => {
  it('knows nothing of a hand that has leapt to where a helper has hers, until it is back in the lap', () => {
    const looks = [...Array(10).fill(inLap), ...Array(20).fill(atHelpersHand), ...Array(5).fill(inLap)];
    const sure = surety(looks, 70, () => [beside]);
    expect(Math.min(...sure.slice(0, 10))).toBeGreaterThan(0.9);
    expect(Math.max(...sure.slice(10, 30))).toBeLessThan(0.5);
    expect(Math.min(...sure.slice(30))).toBeGreaterThan(0.9);
  });

  it('goes on while the helper, who leans, is not found herself', () => {
    const looks = [...Array(10).fill(inLap), ...Array(20).fill(atHelpersHand)];
    const sure = surety(looks, 70, (look) => (look < 8 ? [beside] : []));
    expect(Math.max(...sure.slice(10))).toBeLessThan(0.5);
  });

  it('doubts a hand that is drawn slowly to a hand of the helper, and believes one that moves elsewhere', () => {
    const slowly = (right: number, up: number): readonly Pose[] =>
      Array.from({ length: 40 }, (_, i) => withHand((right * i) / 39, (up * i) / 39));
    const theirs = { ...beside, hands: [{ x: sitter.wristRight.x * aspect + scale, y: sitter.wristRight.y - scale }] };
    expect(surety(slowly(1, 1), 70, () => [theirs]).at(-1)).toBeLessThan(0.5);
    expect(surety(slowly(-1, 1), 70, () => [theirs]).at(-1)).toBeGreaterThan(0.9);
  });

  it('knows nothing of a hand that is elsewhere when the sitter comes to light again behind the helper', () => {
    const sure = surety([...Array(4).fill(inLap), ...Array(4).fill(atHelpersHand), inLap], 1000, () => [beside]);
    expect(Math.max(...sure.slice(4, 8))).toBeLessThan(0.5);
    expect(sure.at(-1)).toBeGreaterThan(0.9);
  });

  it('believes a hand that comes out from under a blanket beside a helper', () => {
    const hidden: Pose = { ...inLap, wristRight: { ...inLap.wristRight, sure: 0.2 } };
    const sure = surety([inLap, ...Array(15).fill(hidden), withHand(-1, 1)], 100, () => [beside]);
    expect(sure.at(-1)).toBeGreaterThan(0.9);
  });

  /** How surely the right hand is told of, look by look. */
  const inRow = (poses: readonly Pose[], others: (look: number) => readonly OthersHand[], onTurn = false) => {
    let guard: HandGuard = unguarded;
    return poses.map((pose, look) => {
      const seen = guardHands(guard, pose, {
        aspect,
        scale,
        strangers: [],
        others: others(look),
        onTurn,
        atMs: 100 * look,
      });
      guard = seen.guard;
      return seen.pose.wristRight.sure;
    });
  };
  const handAt = (right: number, up: number, stride: number): OthersHand => ({
    x: sitter.wristRight.x * aspect + right * scale,
    y: sitter.wristRight.y - up * scale,
    stride,
  });

  it('doubts a hand that comes to lie on one that rests in the next seat, for as long as it does, and believes it elsewhere', () => {
    const looks = [
      ...Array(10).fill(inLap),
      ...Array(40).fill(withHand(1, 0.1)),
      ...Array(10).fill(withHand(0.3, 1.5)),
    ];
    const sure = inRow(looks, () => [handAt(1, 0, 0)]);
    expect(Math.min(...sure.slice(0, 10))).toBeGreaterThan(0.9);
    expect(Math.max(...sure.slice(10, 50))).toBeLessThan(0.5);
    expect(Math.min(...sure.slice(53))).toBeGreaterThan(0.9);
  });

  it('believes a hand that lifts from beside one that rests on the next armrest', () => {
    const lifting = [...Array(10).fill(0), 0.2, 0.4, 0.55, 0.9, 1.4, 2].map((up) => withHand(0, up));
    expect(Math.min(...inRow(lifting, () => [handAt(0.1, 0, 0)]))).toBeGreaterThan(0.9);
  });

  it('leaves a raised hand to the neighbour who raised it, and not to whoever has it in one leap', () => {
    const steps = [0, 0.7, 1.4, 2.1];
    const raising = [...Array(10).fill(0), ...steps, ...Array(20).fill(2.1)].map((up) => withHand(0.8, up));
    const leaping = [...Array(13).fill(inLap), ...Array(21).fill(withHand(0.8, 2.1))];
    const owner = inRow(raising, (look) => (look < 13 ? [] : [handAt(0.8, 2.1, 2.3)]));
    const thief = inRow(leaping, (look) => (look < 13 ? [] : [handAt(0.8, 2.1, 0.7)]));
    expect(Math.min(...owner)).toBeGreaterThan(0.9);
    expect(Math.max(...thief.slice(13))).toBeLessThan(0.5);
  });

  it('goes on in doubt for a moment while the neighbour, looked at in between, is known to have moved on', () => {
    const looks = [...Array(10).fill(inLap), ...Array(12).fill(withHand(0.8, 2))];
    const sure = inRow(looks, (look) => [handAt(0.8, look < 15 ? 2 : 0.5, 0.7)]);
    expect(Math.max(...sure.slice(10, 17))).toBeLessThan(0.5);
    expect(sure.at(-1)).toBeGreaterThan(0.9);
  });

  it('believes whoever has their turn, and nobody else, where both came alike', () => {
    const looks = [...Array(10).fill(inLap), ...Array(20).fill(withHand(0.8, 2))];
    const [mine, theirs] = [true, false].map((onTurn) => inRow(looks, () => [handAt(0.8, 2, 2.4)], onTurn));
    expect(Math.min(...(mine ?? []))).toBeGreaterThan(0.9);
    expect(Math.max(...(theirs ?? []).slice(10))).toBeLessThan(0.5);
  });

  it('tells the others of hands that are this seat’s own and lately seen, and how they came to where they are', () => {
    const told = (poses: readonly Pose[], laterMs = 0): readonly number[] => {
      let guard: HandGuard = unguarded;
      for (const [i, pose] of poses.entries()) {
        guard = guardHands(guard, pose, {
          aspect,
          scale,
          strangers: [],
          others: [],
          onTurn: false,
          atMs: 100 * i,
        }).guard;
      }
      return handsOfPlayer(guard, 100 * (poses.length - 1) + laterMs).map(({ stride }) => Math.round(10 * stride) / 10);
    };
    expect(told([inLap, inLap])).toEqual([0, 0]);
    expect(told([inLap, inLap, withHand(0, 0.8), withHand(0, 1.2)])).toEqual([0, 0.8]);
    expect(told([inLap, inLap], 1000)).toEqual([]);
  });

  it('never says where a hand is that it does not know: the place is as the model saw it', () => {
    const nowhere = { x: 0, y: 0 };
    const leapt = {
      ...nowhere,
      vx: 0,
      vy: 0,
      atMs: 1000,
      home: nowhere,
      leapt: true,
      awaySinceMs: null,
      stride: 0,
      lentAtMs: 0,
    };
    const told = guardHands({ strangerAtMs: 1000, seenAtMs: 1000, wristLeft: null, wristRight: leapt }, inLap, {
      aspect,
      scale,
      others: [],
      onTurn: false,
      strangers: [beside],
      atMs: 1070,
    }).pose;
    expect(told).toEqual({
      ...inLap,
      wristRight: { ...inLap.wristRight, sure: 0.3 },
      elbowRight: { ...inLap.elbowRight, sure: 0.3 },
    });
  });

  it.each([
    [8, 600],
    [12, 500],
    [15, 450],
    [30, 400],
  ])('lets the sitter throw beside a helper, looked at %i times a second, in %i ms', (hz, wayMs) => {
    // Minimum jerk: up and out by two shoulder widths, and back.
    const ease = (t: number): number => t ** 3 * (10 - 15 * t + 6 * t * t);
    const at = (ms: number): Pose => {
      const share =
        ms < 500
          ? 0
          : ms < 500 + wayMs
            ? ease((ms - 500) / wayMs)
            : Math.max(0, 1 - ease(Math.min(1, (ms - 500 - wayMs) / wayMs)));
      return withHand(1.2 * share, 1.6 * share);
    };
    const everyMs = 1000 / hz;
    const looks = Array.from({ length: Math.floor(2000 / everyMs) }, (_, i) => at(i * everyMs));
    expect(Math.min(...surety(looks, everyMs, () => [beside]))).toBeGreaterThan(0.9);
  });

  it('takes every hand as it is seen while nobody is near', () => {
    const looks = [...Array(10).fill(inLap), ...Array(10).fill(atHelpersHand)];
    expect(Math.min(...surety(looks, 70, () => [{ ...beside, x: 1.6 }]))).toBeGreaterThan(0.9);
  });
});

const wrists = ['wristLeft', 'wristRight'] as const;

/** The worst of models: a hand of anybody else's within so many shoulder widths of the sitter's own is taken for it. */
const grabs = 1.8;

describe.each(['helper-leans-in', 'crossing'])(
  'in the scene %s, before a model that takes any hand near by',
  (name) => {
    const scene = sceneNamed(name);
    if (scene === null) throw new Error(name);
    const away = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
      Math.hypot((a.x - b.x) * scene.camera.aspect, a.y - b.y);

    it.each([66, 100, 200, 333, 500])('no seat is given a stolen hand, looked at every %i ms', (everyMs) => {
      const play = createPlay(scene);
      const counts = { own: 0, believed: 0, stolen: 0, grabbed: 0 };
      const guards = new Map<string, HandGuard>();
      const asSeen = (one: FigureTruth): Pose => poseOf(scene.camera, one);
      for (let atMs = 0; atMs < 2 * scene.loopMs; atMs += everyMs) {
        const people = play.truthAt(atMs);
        for (const id of ['edith', 'walter']) {
          const own = people.find((one) => one.id === id);
          if (own === undefined) continue;
          const others = people.filter((one) => one.id !== id).map(asSeen);
          const pose = asSeen(own);
          const size = bodyScale(pose, scene.camera.aspect);
          const taken = wrists.map((wrist) => {
            const hands = others.flatMap((other) => wrists.map((each) => other[each]));
            const near = hands.find(
              (hand) => away(hand, pose[wrist]) < grabs * size && away(hand, pose[wrist]) > 0.7 * size,
            );
            return near === undefined ? pose[wrist] : { ...near, sure: 0.9 };
          });
          const [wristLeft = pose.wristLeft, wristRight = pose.wristRight] = taken;
          const strangers = others.map((other) => ({
            ...shouldersOf(other, scene.camera.aspect),
            scale: bodyScale(other, scene.camera.aspect),
            hands: [],
          }));
          const look = { aspect: scene.camera.aspect, scale: size, strangers, others: [], onTurn: false, atMs };
          const next = guardHands(guards.get(id) ?? unguarded, { ...pose, wristLeft, wristRight }, look);
          guards.set(id, next.guard);
          for (const wrist of wrists) {
            const told = next.pose[wrist];
            const stolen = away(told, pose[wrist]) > 0.7 * size;
            const sure = told.sure >= 0.5;
            if (stolen) counts.grabbed += 1;
            else if (pose[wrist].sure >= 0.5) counts.own += 1;
            if (sure && stolen) counts.stolen += 1;
            if (sure && !stolen) counts.believed += 1;
          }
        }
      }
      expect(counts.grabbed).toBeGreaterThan(5);
      expect(counts.stolen).toBe(0);
      expect(counts.believed / counts.own).toBeGreaterThan(0.9);
    });
  },
);
