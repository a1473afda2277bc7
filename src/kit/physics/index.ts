export * from './alley.ts';
export { bowl, secondsToPins } from './bowl.ts';
export { mirrorThrow, mirrorTrack, type Throw } from './mirror.ts';
export {
  type PinPath,
  type Place,
  readBall,
  readPin,
  type Track,
  type TrackEvent,
  trackHz,
  trackSize,
} from './track.ts';
