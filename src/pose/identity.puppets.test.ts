import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { createPlay, type FigureTruth, poseOf, type Scene, sceneNamed } from '#pose/puppet';
import type { Box } from './contracts.ts';
import { type Acquaintance, recognise, type Tint, tintOf, unacquainted } from './identity.ts';
import { isAtSeat, laneAround, offSeat, ownBoxes, shouldersOf } from './lanes.ts';
import { bodyScale } from './scan.ts';

const scene = (name: string): Scene => {
  const found = sceneNamed(name);
  if (found === null) throw new Error(name);
  return found;
};

function tintWorn(of: Scene, id: string): Tint {
  const worn = of.cast.find(({ figure }) => figure.id === id)?.figure.looks.top.colour ?? '#808080';
  const part = (at: number): number => Number.parseInt(worn.slice(at, at + 2), 16);
  return tintOf(part(1), part(3), part(5));
}

/** Where each player sits, by the first picture. */
function seatsOf(of: Scene, truth: readonly FigureTruth[], players: readonly string[]) {
  const { aspect } = of.camera;
  const lanes = players.map((id, i) => {
    const one = truth.find((figure) => figure.id === id);
    if (one === undefined) throw new Error(id);
    const pose = poseOf(of.camera, one);
    const { x, y } = shouldersOf(pose, aspect);
    const lane = laneAround({ x: x / aspect, y, scale: bodyScale(pose, aspect), sure: 1 }, aspect);
    return { seat: (i + 1) as SeatId, id, lane };
  });
  const boxes = ownBoxes(new Map(lanes.map(({ seat, lane }) => [seat, lane])));
  return lanes.map((each) => ({ ...each, box: boxes.get(each.seat) as Box }));
}

interface Taken {
  /** Looks in which the body taken for the seat's own was this one's. */
  readonly as: Map<string, number>;
  /** Looks in which the eye was on the one who sits there. */
  shown: number;
}

/**
 * The worst of eyes: of all whose shoulders are in a seat's box, it always takes whoever is nearest to the camera. How often
 * does the seat take that body for its own, and whose is it?
 */
function taken(
  of: Scene,
  players: readonly string[],
  { fromMs, lengthMs, everyMs } = { fromMs: 0, lengthMs: 2 * of.loopMs, everyMs: 100 },
): ReadonlyMap<string, Taken> {
  const { aspect } = of.camera;
  const play = createPlay(of);
  const seats = seatsOf(of, play.truthAt(0), players);
  const known = new Map<string, Acquaintance>();
  const counts = new Map(players.map((id): [string, Taken] => [id, { as: new Map(), shown: 0 }]));
  for (let timeMs = fromMs; timeMs < fromMs + lengthMs; timeMs += everyMs) {
    const bodies = play.truthAt(timeMs).map((truth) => ({ truth, pose: poseOf(of.camera, truth) }));
    for (const { id, lane, box } of seats) {
      const there = bodies.filter(({ pose }) => isAtSeat(shouldersOf(pose, aspect), lane, box));
      const front = there.sort((a, b) => a.truth.joints.nose.depthM - b.truth.joints.nose.depthM)[0];
      if (front === undefined) continue;
      const { pose, truth } = front;
      const [shoulders, scale] = [shouldersOf(pose, aspect), bodyScale(pose, aspect)];
      const sight = { ...shoulders, scale, tint: tintWorn(of, truth.id) };
      const off = offSeat(shoulders, scale, lane, aspect);
      const next = recognise(known.get(id) ?? unacquainted, sight, timeMs, off);
      known.set(id, next.known);
      const mine = counts.get(id);
      if (mine === undefined) continue;
      if (truth.id === id) mine.shown += 1;
      if (next.as === 'theirs') mine.as.set(truth.id, (mine.as.get(truth.id) ?? 0) + 1);
    }
  }
  return counts;
}

describe.each([
  ['somebody crosses behind two who sit, and in front of them', 'crossing'],
  ['a helper leans over a seat and stands before it', 'helper-leans-in'],
])('while %s', (_, name) => {
  const of = scene(name);
  const counts = taken(of, ['edith', 'walter']);

  it.each(['edith', 'walter'])(
    'the seat of %s is given to nobody else, and to its own person whenever the eye is on them',
    (id) => {
      const { as, shown } = counts.get(id) ?? { as: new Map<string, number>(), shown: 0 };
      expect([...as.keys()]).toEqual([id]);
      expect(shown).toBeGreaterThan(150);
      expect((as.get(id) ?? 0) / shown).toBeGreaterThan(0.97);
    },
  );
});

describe.each([
  ['somebody crosses', 'crossing'],
  ['a helper leans in', 'helper-leans-in'],
])('where %s just when people sit down before a slow machine', (_, name) => {
  it('no seat that has seen its person is given to them, whichever second it begins in', () => {
    const of = scene(name);
    for (let fromMs = 0; fromMs < of.loopMs; fromMs += 500) {
      const counts = taken(of, ['edith', 'walter'], { fromMs, lengthMs: 8000, everyMs: 600 });
      for (const [id, { as }] of counts) {
        const looks = [...as].filter(([who]) => who !== id).map(([, count]) => count);
        // Whoever leans over somebody in the very first look is where the seat was set, and nothing is known of who sits there.
        expect(Math.max(0, ...looks)).toBeLessThanOrEqual([...as.keys()][0] === id ? 0 : 2);
      }
    }
  });
});
