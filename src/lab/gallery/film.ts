/**
 * A game as a film: played by fair players in no time, then drawn frame by frame on a clock of its own, so that any moment can
 * be looked at, and every frame measured, the same way each time.
 */
import type { SeatId } from '#core';
import { playHeadless } from '#host';
import { type AnyGame, type GameEvent, type Pace, tickHz, tickMs } from '#kit';
import { playerLook } from '#kit/view';
import { bundledPacks, openBundled } from '#platform/packs';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import { mountView } from '../../tv/mount-view.ts';
import { names } from './names.ts';

export interface FilmWishes {
  readonly seed: number;
  readonly seats: readonly SeatId[];
  readonly pace: Pace;
  /** The whole room plays as one. */
  readonly wholeRoom: boolean;
}

/** Frames a second: flashing is anything that comes three times a second, and twice as many changes, each seen twice over. */
export const filmHz = 15;
const stride = tickHz / filmHz;
/** The longest game there is, twice over. */
const ticksAtMost = 20 * 60 * tickHz;

interface FilmFrame {
  readonly state: unknown;
  readonly events: readonly GameEvent[];
}

export interface Film {
  /** How many frames it has, `filmHz` a second. */
  readonly frames: number;
  /** What happens, by the frame it happens in. */
  readonly happenings: readonly { readonly frame: number; readonly type: string }[];
  /** Draws that frame. Views live from frame to frame: what came before is told only when it was drawn before. */
  draw(frame: number): void;
  /** Settles when every picture asked for by what was drawn is there. */
  ready(): Promise<void>;
  dispose(): void;
}

/** Plays the game and mounts its view. Rejects when the view cannot be made. */
export async function makeFilm(stage: Stage, game: AnyGame, say: Say, wishes: FilmWishes): Promise<Film> {
  const frames: FilmFrame[] = [];
  const happenings: { frame: number; type: string }[] = [];
  let since: GameEvent[] = [];
  const pack = game.manifest.usesPack ? await openBundled(bundledPacks[0]) : null;
  playHeadless(game, {
    ...wishes,
    pack: pack?.pack ?? null,
    maxTicks: ticksAtMost,
    watch: ({ n, state }, events) => {
      for (const { type } of events) happenings.push({ frame: frames.length, type });
      since.push(...(events as readonly GameEvent[]));
      if (n % stride !== 0) return;
      frames.push({ state, events: since });
      since = [];
    },
  });
  const player = (seat: SeatId) => playerLook(seat, wishes.wholeRoom ? 'Everyone' : names[seat]);
  const mounted = await mountView({ game, stage, say, player, pack });
  return {
    frames: frames.length,
    happenings,
    draw(frame) {
      const next = frames[frame];
      if (next === undefined) return;
      const previous = frames[frame - 1] ?? next;
      for (const event of next.events) mounted.view.on(event);
      const seen = { nowMs: frame * stride * tickMs, dtMs: stride * tickMs, body: () => null };
      mounted.view.draw(previous.state, next.state, 1, seen);
      stage.render();
    },
    ready: () => mounted.picturesHere(),
    dispose: () => mounted.dispose(),
  };
}
