export type { SourceNoise } from './acting-source.ts';
export type { ArmAim } from './arm-aim.ts';
export { bodyIn, type FigureState, facePlaces, type HandState, type Placed } from './body.ts';
export { cameraPlace, type FramePoint, frameHeightsPerM, type PuppetCamera, project } from './camera.ts';
export type { PuppetClock } from './clock.ts';
export { type Bones, bonesOf, type Figure, type Looks, seatedHipHeightM } from './figure.ts';
export {
  type FrameCodeBlock,
  type FramePixels,
  frameCodeBlocks,
  lastFrameNumber,
  readFrameNumber,
} from './frame-code.ts';
export { minimumJerk, twoBones } from './kinematics.ts';
export type { Move, ReachPlace, TimedMove } from './moves.ts';
export { type PersonName, people } from './people.ts';
export { createPerformer, type Part } from './performer.ts';
export { createPracticeSource, type PracticeOptions, type PracticeSource } from './practice-source.ts';
export type { Prop } from './props.ts';
export type { PracticeMovement } from './resident.ts';
export {
  cameraAt,
  createPlay,
  type FigureTruth,
  type JointTruth,
  type Play,
  poseOf,
  projected,
  puppetAt,
  type Scene,
  truthOf,
} from './scene.ts';
export { tableCamera } from './scene-parts.ts';
export { sceneNamed, sceneNames } from './scenes.ts';
export { abilityTimes } from './scenes-ability.ts';
export { type Segment, segmentsOf } from './segments.ts';
export { createSkeletonSource, type SkeletonOptions } from './skeleton-source.ts';
export type { Axes, Vec3 } from './vector.ts';
