/** Does a swing bowl? Goes by what the puppet truly does, told by the frame number in the webcam's own pixels. */
import type { SeatId } from '#core';
import type { ClipTruth } from '../../scripts/puppet/truth.ts';
import type { App } from './app.ts';
import { sceneClock } from './scene-clock.ts';

export interface SwingCount {
  /** Swings made while the game was asking for one. */
  readonly asked: number;
  /** Of these, how many bowled at once. */
  readonly bowled: number;
  /** From the swing's beginning to the ball, ms of the scene. */
  readonly afterMs: readonly number[];
  /** Balls while nobody swung: the game's own after a long wait, or a false start. */
  readonly unasked: number;
}

/** A swing counts as heard when the ball is on its way this soon after the arm has come to rest. */
const graceMs = 1500;

/** A swing is noticed in its first moments, before it could have been heard. */
const begunMs = 400;

const isIn = (timeMs: number, fromMs: number, toMs: number): boolean => timeMs >= fromMs && timeMs <= toMs;

/**
 * Watches the swings of whoever's turn it is until `wanted` have been asked for or `patienceMs` are over.
 * `seats` says in which seat each of the scene's people sits.
 */
export async function countSwings(
  app: App,
  truth: ClipTruth,
  seats: Readonly<Record<string, SeatId>>,
  wanted: number,
  patienceMs: number,
): Promise<SwingCount> {
  const clock = await sceneClock(app.page, truth);
  const swings = truth.segments.filter(({ what }) => what.startsWith('swing'));
  const giveUpMs = Date.now() + patienceMs;
  const afterMs: number[] = [];
  let swing: { readonly fromMs: number; readonly toMs: number; readonly asked: boolean; heard: boolean } | null = null;
  let asked = 0;
  let unasked = 0;
  let balls = (await app.inspect()).game?.events['ball-released'] ?? 0;

  while (Date.now() < giveUpMs && (asked < wanted || swing !== null)) {
    const sceneMs = await clock.sceneMs();
    const { game } = await app.inspect();
    if (sceneMs === null || game === null) continue;
    const released = game.events['ball-released'] ?? 0;
    if (swing !== null && !isIn(sceneMs, swing.fromMs, swing.toMs + graceMs)) swing = null;
    if (released > balls) {
      if (swing === null || swing.heard) unasked += released - balls;
      else {
        swing.heard = true;
        if (swing.asked) afterMs.push(sceneMs - swing.fromMs);
      }
      balls = released;
    }
    const begun = swings.find(
      ({ fromMs, who }) => seats[who] === game.turnSeat && isIn(sceneMs, fromMs, fromMs + begunMs),
    );
    if (swing === null && begun !== undefined) {
      swing = { fromMs: begun.fromMs, toMs: begun.toMs, asked: game.asks === 'bowl', heard: false };
      if (swing.asked) asked += 1;
    }
  }
  return { asked, bowled: afterMs.length, afterMs, unasked };
}
