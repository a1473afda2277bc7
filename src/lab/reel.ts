/** A run laid out tick by tick, to be looked at in any order: a run log played again, with every state kept. Pure. */
import { digest } from '#core';
import { type RunLog, replayTicks } from '#host';
import { type AnyGame, type GameEvent, openingState } from '#kit';

export interface ReelFrame {
  /** Ticks run so far; 0 is the state the game was set up with. */
  readonly ticks: number;
  readonly state: unknown;
  /** What happened in this tick, and in those left out before it. */
  readonly events: readonly GameEvent[];
}

export interface Reel {
  readonly log: RunLog;
  readonly frames: readonly ReelFrame[];
  /** Ticks between one frame and the next: 1, more for a run that is very long. */
  readonly stride: number;
  /** True when the last state is the one that the log ended with. */
  readonly same: boolean;
  /** Why the rules broke, or null. */
  readonly failure: string | null;
}

/** Eleven minutes: each state shares what has not changed with the one before, so this is tens of megabytes at most. */
const framesAtMost = 40_000;

/** Throws a plain sentence when the log is of another game. At most `atMost` frames, but for the first and the last. */
export function reelOf(game: Pick<AnyGame, 'manifest' | 'rules'>, log: RunLog, atMost = framesAtMost): Reel {
  if (log.gameId !== game.manifest.id) throw new Error(`The log is of “${log.gameId}”, not of “${game.manifest.id}”.`);
  const stride = Math.max(1, Math.ceil(log.ticks / atMost));
  let last: ReelFrame = { ticks: 0, state: openingState(game, log), events: [] };
  const frames: ReelFrame[] = [last];
  let since: GameEvent[] = [];
  let failure: string | null = null;
  try {
    for (const { n, state, events } of replayTicks(game, log)) {
      since.push(...(events as readonly GameEvent[]));
      last = { ticks: n + 1, state, events: since };
      if (last.ticks % stride !== 0 && last.ticks !== log.ticks) continue;
      frames.push(last);
      since = [];
    }
  } catch (thrown) {
    failure = thrown instanceof Error ? thrown.message : String(thrown);
    if (frames.at(-1) !== last) frames.push(last);
  }
  return { log, frames, stride, same: failure === null && digest(last.state) === log.digest, failure };
}

export interface ReelEvent {
  /** Index of its frame. */
  readonly frame: number;
  readonly ticks: number;
  readonly event: GameEvent;
}

/** Every event of a reel in order, the first `atMost` of them. */
export function eventsOf({ frames }: Reel, atMost = 3000): readonly ReelEvent[] {
  const all: ReelEvent[] = [];
  for (const [frame, { ticks, events }] of frames.entries()) {
    for (const event of events) {
      if (all.length >= atMost) return all;
      all.push({ frame, ticks, event });
    }
  }
  return all;
}
