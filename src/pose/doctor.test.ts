import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import type { LightReading, Pose } from './contracts.ts';
import { advise, allWell, type ComplaintCode, type DoctorView, diagnose } from './doctor.ts';
import { laneAround } from './lanes.ts';
import { createPlay, type PuppetCamera, poseOf, type Scene, sceneNamed, tableCamera } from './puppet/index.ts';

const daylight: LightReading = { mean: 0.45, darkShare: 0.1, brightShare: 0.01, people: 0.45 };
const row = sceneNamed('join-and-bowl') as Scene;

/** A scene as the house sees it a second in: everybody sighted, everybody in a seat that was set for `seatedBy`. */
function viewOf(
  camera: PuppetCamera,
  seatedBy: PuppetCamera | null = camera,
  cast: Scene['cast'] = row.cast,
): DoctorView {
  const { aspect } = camera;
  const poses = (eye: PuppetCamera): readonly Pose[] =>
    createPlay({ ...row, camera: eye, cast })
      .truthAt(1000)
      .map((truth) => poseOf(eye, truth));
  const sightingOf = ({ shoulderLeft: a, shoulderRight: b, nose }: Pose) => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    scale: Math.hypot((a.x - b.x) * aspect, a.y - b.y),
    sure: nose.sure,
  });
  const seen = poses(camera);
  const inPicture = seen.filter(({ shoulderLeft }) => shoulderLeft.x > 0 && shoulderLeft.x < 1);
  const seats = seatedBy === null ? [] : poses(seatedBy);
  return {
    aspect,
    sightings: inPicture.map(sightingOf),
    seats: seats.map((pose, i) => {
      const lane = laneAround(sightingOf(pose), aspect);
      const found = inPicture.find((one) => {
        const theirs = laneAround(sightingOf(one), aspect);
        return Math.hypot(theirs.centreX - lane.centreX, theirs.centreY - lane.centreY) < 0.2 * lane.side;
      });
      return { seat: (i + 1) as SeatId, lane, pose: found ?? null, taken: true, crowded: false, poseHz: 15 };
    }),
    light: daylight,
  };
}

const codes = (view: DoctorView): readonly ComplaintCode[] => diagnose(view).map(({ code }) => code);
const changed = (view: DoctorView, seat: Partial<DoctorView['seats'][number]>): DoctorView => ({
  ...view,
  seats: view.seats.map((one, i) => (i === 0 ? { ...one, ...seat } : one)),
});

describe('the camera doctor', () => {
  it.each(['join-and-bowl', 'row-of-three', 'wheelchair-and-standing', 'one-seated'])(
    'has nothing to say of %s',
    (name) => {
      const { camera, cast } = sceneNamed(name) as Scene;
      expect(codes(viewOf(camera, camera, cast))).toEqual([]);
    },
  );

  it('finds the room too dark', () => {
    const light = { mean: 0.08, darkShare: 0.8, brightShare: 0, people: 0.07 };
    expect(codes({ ...viewOf(tableCamera), light })).toEqual(['too-dark']);
  });

  it('finds that there is no picture at all, and says it before anything that follows from it', () => {
    const light = { mean: 0.01, darkShare: 1, brightShare: 0, people: null };
    expect(codes({ ...viewOf(tableCamera, null), sightings: [], light })).toEqual([
      'wrong-camera',
      'too-dark',
      'nobody',
    ]);
  });

  it('finds a window behind found or not, and not a bright wall beside them', () => {
    const light = { mean: 0.5, darkShare: 0.5, brightShare: 0.25, people: 0.15 };
    expect(codes({ ...viewOf(tableCamera), light })).toEqual(['light-behind']);
    expect(codes({ ...viewOf(tableCamera, null), sightings: [], light: { ...light, people: null } })[0]).toBe(
      'light-behind',
    );
    expect(codes({ ...viewOf(tableCamera), light: { ...light, people: 0.5 } })).toEqual([]);
  });

  it('finds people too near', () => {
    expect(codes(viewOf({ ...tableCamera, zM: 0.95, tiltRad: 0.1 }))).toContain('too-near');
  });

  it('finds people too far', () => {
    expect(codes(viewOf({ ...tableCamera, zM: 6.5, tiltRad: 0 }))).toEqual(['too-far']);
  });

  it('finds heads cut off when the camera looks too far down', () => {
    const [first] = diagnose(viewOf({ ...tableCamera, tiltRad: 0.46 }));
    expect(first?.code).toBe('heads-cut-off');
    expect(first?.seat).not.toBeNull();
  });

  it('finds hands hidden, when both are', () => {
    const view = viewOf(tableCamera);
    const pose = view.seats[0]?.pose as Pose;
    const under = (wrist: 'wristLeft' | 'wristRight') => ({ [wrist]: { ...pose[wrist], sure: 0.2 } });
    expect(codes(changed(view, { pose: { ...pose, ...under('wristLeft') } }))).toEqual([]);
    const both = { ...pose, ...under('wristLeft'), ...under('wristRight') };
    expect(diagnose(changed(view, { pose: both }))).toEqual([{ code: 'hands-hidden', seat: 1 }]);
  });

  it('finds two people in one seat, from the scan or from the source', () => {
    const view = viewOf(tableCamera);
    const first = view.sightings[0] as DoctorView['sightings'][number];
    const beside = { ...first, x: first.x + (1.1 * first.scale) / view.aspect };
    expect(diagnose({ ...view, sightings: [...view.sightings, beside] })).toEqual([
      { code: 'two-in-one-seat', seat: 1 },
    ]);
    expect(codes(changed(view, { crowded: true }))).toEqual(['two-in-one-seat']);
  });

  it('finds nobody', () => {
    expect(codes({ ...viewOf(tableCamera, null), sightings: [] })).toEqual(['nobody']);
  });

  it('finds the camera moved when everybody sits beside their chair by the same way', () => {
    expect(codes(viewOf({ ...tableCamera, xM: 0.45 }, tableCamera))).toContain('camera-moved');
  });

  it('does not take one who has left, or a passer-by, for a moved camera', () => {
    const view = viewOf(tableCamera);
    expect(codes({ ...changed(view, { pose: null }), sightings: view.sightings.slice(1) })).toEqual([]);
  });

  it('finds a television that is late, and sound that comes from elsewhere', () => {
    const view = viewOf(tableCamera);
    expect(codes({ ...view, latencyMs: 150 })).toEqual([]);
    expect(codes({ ...view, latencyMs: 210 })).toEqual(['slow-television']);
    expect(codes({ ...view, soundElsewhere: true })).toEqual(['sound-elsewhere']);
  });

  it('finds a machine that cannot follow', () => {
    expect(codes(changed(viewOf(tableCamera), { poseHz: 2 }))).toEqual(['slow-machine']);
    expect(codes(changed(viewOf(tableCamera), { poseHz: null }))).toEqual([]);
  });
});

describe('what the doctor says', () => {
  const dark = { code: 'too-dark', seat: null } as const;
  const hidden = { code: 'hands-hidden', seat: 2 } as const;
  const told = (moments: readonly (readonly [ms: number, ...found: (typeof dark | typeof hidden)[]])[]) => {
    let memory = allWell;
    return moments.map(([ms, ...found]) => {
      memory = advise(memory, found, ms);
      return memory.said?.code ?? null;
    });
  };
  const lasting = <T>(fromMs: number, toMs: number, found: T): readonly (readonly [number, T])[] =>
    Array.from({ length: (toMs - fromMs) / 500 }, (_, i) => [fromMs + i * 500, found] as const);

  it('waits until it has been so for a while, and a cup of tea is not long enough', () => {
    expect(told(lasting(0, 8_000, hidden)).every((code) => code === null)).toBe(true);
    expect(told(lasting(0, 8_600, hidden)).at(-1)).toBe('hands-hidden');
  });

  it('does not begin anew for one good look, and forgets what has passed', () => {
    expect(told([...lasting(0, 1_500, dark), [1_500], ...lasting(2_000, 2_600, dark)]).at(-1)).toBe('too-dark');
    expect(told([...lasting(0, 1_500, dark), [1_500], [4_000], [4_500, dark]]).at(-1)).toBeNull();
  });

  it('stays up long enough to be read, and goes when all is well', () => {
    const said = told([...lasting(0, 2_500, dark), [3_000], [6_000], [8_000]]);
    expect(said.slice(-4)).toEqual(['too-dark', 'too-dark', 'too-dark', null]);
  });

  it('says the more important of two, one after the other', () => {
    const both = Array.from({ length: 40 }, (_, i) => [i * 500, hidden, dark] as const);
    const after = Array.from({ length: 20 }, (_, i) => [20_000 + i * 500, hidden] as const);
    const said = told([...both, ...after]);
    expect(said[39]).toBe('too-dark');
    expect(said.at(-1)).toBe('hands-hidden');
  });
});
