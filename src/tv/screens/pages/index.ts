import type { SessionPath } from '#session';
import { hallInside } from '../art/hall-inside.ts';
import { noticeboardPlace } from '../art/noticeboard.ts';
import { villageGreen } from '../art/village-green.ts';
import type { CreateScene } from '../scene.ts';
import { createBoot } from './boot.ts';
import { createBriefing } from './briefing.ts';
import { createCamera } from './camera.ts';
import { createChat } from './chat.ts';
import { createDelay } from './delay.ts';
import { createElsewhere } from './elsewhere.ts';
import { createFollow } from './follow.ts';
import { createGoodbye } from './goodbye.ts';
import { createMoment } from './moment.ts';
import { createNoticeboard } from './noticeboard.ts';
import { createPlaying } from './playing.ts';
import { createRange } from './range.ts';
import { createRoom } from './room.ts';
import { createSeats } from './seats.ts';
import { createSummary } from './summary.ts';

export { createPaused } from './paused.ts';

export interface Page {
  readonly create: CreateScene;
  /** The place behind it, 1920×1080; null where the game is. */
  readonly backdrop: string | null;
}

/** Every page but the pause, which lies over any of them. */
export const pages: Readonly<Record<Exclude<SessionPath, 'paused'>, Page>> = {
  elsewhere: { create: createElsewhere, backdrop: villageGreen.morning },
  boot: { create: createBoot, backdrop: villageGreen.morning },
  noticeboard: { create: createNoticeboard, backdrop: noticeboardPlace },
  camera: { create: createCamera, backdrop: hallInside },
  room: { create: createRoom, backdrop: hallInside },
  seats: { create: createSeats, backdrop: hallInside },
  range: { create: createRange, backdrop: hallInside },
  'warm-up': { create: createFollow('warm-up'), backdrop: hallInside },
  briefing: { create: createBriefing, backdrop: hallInside },
  playing: { create: createPlaying, backdrop: null },
  helping: { create: createPlaying, backdrop: null },
  breather: { create: createFollow('breather'), backdrop: hallInside },
  moment: { create: createMoment, backdrop: villageGreen.evening },
  chat: { create: createChat, backdrop: hallInside },
  'cool-down': { create: createFollow('cool-down'), backdrop: hallInside },
  goodbye: { create: createGoodbye, backdrop: villageGreen.dusk },
  summary: { create: createSummary, backdrop: villageGreen.evening },
  delay: { create: createDelay, backdrop: hallInside },
};
