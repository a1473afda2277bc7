import type { Joint, Pose } from '../index.ts';
import { joints } from '../joints.ts';
import type { FigureState } from './body.ts';
import { cameraPlace, type PuppetCamera, project } from './camera.ts';
import { isCovered, isHidden, limbsOf } from './occlusion.ts';
import { createPerformer, type Part } from './performer.ts';
import type { Prop } from './props.ts';

/** A room with people, a camera and a script, as data. */
export interface Scene {
  readonly name: string;
  /** One line for people: who does what. */
  readonly about: string;
  /** The scene repeats with this period. */
  readonly loopMs: number;
  /** `day` from a side window, `dim` evening, `dark` the last of it, `backlight` window behind the
   * people; `glare` the same, and the camera goes by the window; `none` for a covered lens. */
  readonly light: 'day' | 'dim' | 'dark' | 'none' | 'backlight' | 'glare';
  /** Grain of the sensor, as the widest swing of a pixel, 0..1; none unless said. A cheap webcam in lamplight: 0.12. */
  readonly grain?: number;
  readonly camera: PuppetCamera;
  /** From `atMs` of each loop on the camera looks as `camera` does: somebody has knocked against it. */
  readonly knocked?: { readonly atMs: number; readonly camera: PuppetCamera };
  readonly cast: readonly Part[];
  /** What stands between people and the camera. */
  readonly props?: readonly Prop[];
}

/** How the camera stands at `timeMs`. */
export const cameraAt = ({ camera, knocked, loopMs }: Scene, timeMs: number): PuppetCamera =>
  knocked !== undefined && inLoop(timeMs, loopMs) >= knocked.atMs ? knocked.camera : camera;

const inLoop = (timeMs: number, loopMs: number): number => ((timeMs % loopMs) + loopMs) % loopMs;

/** One joint in the picture, exact. */
export interface JointTruth {
  /** Un-mirrored frame, 0..1 from the top left; may lie outside. */
  readonly x: number;
  readonly y: number;
  readonly depthM: number;
  /** Covered by a body, or outside the frame. */
  readonly hidden: boolean;
}

export interface FigureTruth {
  readonly id: string;
  readonly joints: Readonly<Record<Joint, JointTruth>>;
}

/** A scene that can be looked at, at any time; nothing is remembered between looks. */
export interface Play {
  readonly aspect: number;
  at(timeMs: number): readonly FigureState[];
  truthAt(timeMs: number): readonly FigureTruth[];
}

/** Exact places in the frame of every joint of `bodies`, which `props` may hide. */
export function truthOf(
  camera: PuppetCamera,
  bodies: readonly FigureState[],
  props: readonly Prop[] = [],
): readonly FigureTruth[] {
  const eye = cameraPlace(camera);
  const limbs = bodies.map(limbsOf);
  return bodies.map((body, index) => {
    const own = limbs[index] ?? [];
    const others = limbs.filter((_, other) => other !== index).flat();
    const truth = joints.map((joint): [Joint, JointTruth] => {
      const place = body.joints[joint];
      const seen = project(camera, place);
      const outside = seen.x < 0 || seen.x > 1 || seen.y < 0 || seen.y > 1;
      return [
        joint,
        { ...seen, hidden: outside || isCovered(body, joint) || isHidden(eye, joint, place, own, others, props) },
      ];
    });
    return { id: body.figure.id, joints: Object.fromEntries(truth) as Record<Joint, JointTruth> };
  });
}

/** How sure a good pose model is of a joint it sees, and of one it must guess. */
const sureSeen = 0.97;
const sureGuessed = 0.25;

/** Truth in the shape a pose source delivers. `z` is depth against the hips, in frame widths. */
export function poseOf(camera: PuppetCamera, truth: FigureTruth): Pose {
  const hips = (truth.joints.hipLeft.depthM + truth.joints.hipRight.depthM) / 2;
  const widthM = 2 * Math.tan(camera.fovRad / 2) * hips * camera.aspect;
  const pose = joints.map((joint) => {
    const { x, y, depthM, hidden } = truth.joints[joint];
    return [joint, { x, y, z: (depthM - hips) / widthM, sure: hidden ? sureGuessed : sureSeen }];
  });
  return Object.fromEntries(pose) as Pose;
}

/** Lays out all scripts of a scene once; cheap to look at after that. Times run on past the loop and come round. */
export function createPlay(scene: Scene): Play {
  const performers = scene.cast.map((part) => createPerformer(part, scene.loopMs));
  const at = (timeMs: number): readonly FigureState[] =>
    performers.map((bodyAt) => bodyAt(inLoop(timeMs, scene.loopMs)));
  return {
    aspect: scene.camera.aspect,
    at,
    truthAt: (timeMs) => truthOf(cameraAt(scene, timeMs), at(timeMs), scene.props),
  };
}

/** Every figure of the scene at `timeMs`, joints in the room in metres. For many looks at one scene use `createPlay`. */
export const puppetAt = (scene: Scene, timeMs: number): readonly FigureState[] => createPlay(scene).at(timeMs);

/** Every figure's pose at `timeMs` as an exact source would tell it, in the order of the cast. */
export const projected = (scene: Scene, timeMs: number): readonly Pose[] =>
  createPlay(scene)
    .truthAt(timeMs)
    .map((truth) => poseOf(cameraAt(scene, timeMs), truth));
