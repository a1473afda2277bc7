/** Any moment of a run on the stage: a second view of the same game, drawn from the states of a reel. */
import type { AnyGame } from '#kit';
import type { PlayerLook } from '#kit/view';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { OpenPack } from '#session';
import { type MountedView, mountView } from '../tv/mount-view.ts';
import type { Reel } from './reel.ts';

export interface ReplayStage {
  /** Puts the frame of that index on the stage, over the game that is played. Events are told when it is the next one. */
  show(frame: number): void;
  draw(nowMs: number, dtMs: number): void;
  dispose(): void;
}

export interface ReplayStageOptions {
  readonly game: AnyGame;
  readonly stage: Stage;
  readonly say: Say;
  player(seat: PlayerLook['seat']): PlayerLook;
  readonly pack: OpenPack | null;
}

/** Mounts the view. Rejects when it cannot be made. */
export async function createReplayStage(reel: Reel, options: ReplayStageOptions): Promise<ReplayStage> {
  const { stage } = options;
  const mounted: MountedView = await mountView(options);
  const others = stage.layers.game.children.filter((child) => child !== mounted.layer && child.visible);
  const screens = stage.layers.screen.visible;
  for (const child of others) child.visible = false;
  stage.layers.screen.visible = false;
  stage.layers.game.visible = true;
  let at = 0;

  return {
    show(frame) {
      if (frame === at + 1) for (const event of reel.frames[frame]?.events ?? []) mounted.view.on(event);
      at = frame;
    },
    draw(nowMs, dtMs) {
      const next = reel.frames[at];
      if (next === undefined) return;
      const previous = reel.frames[at - 1] ?? next;
      mounted.view.draw(previous.state, next.state, 1, { nowMs, dtMs, body: () => null });
    },
    dispose() {
      mounted.dispose();
      for (const child of others) if (!child.destroyed) child.visible = true;
      stage.layers.screen.visible = screens;
    },
  };
}
