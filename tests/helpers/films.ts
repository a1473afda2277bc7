/** The films that stand in for the webcam in `npm test`. Ten pictures a second are as many as are looked at, and a third less to draw. */
import { type CachedClip, clip } from './clips.ts';

const fps = 10;

export const films = {
  /** Two who sit down, raise a hand and throw, one after the other. */
  bowling: (): Promise<CachedClip> => clip('join-and-bowl', { fps }),
  /** Hands in the air, and none of it meant for the game. */
  talking: (): Promise<CachedClip> => clip('sitting-talking', { seconds: 10, fps }),
  /** A helper over one of two, and before her. */
  helper: (): Promise<CachedClip> => clip('helper-leans-in', { fps }),
} as const;
