/**
 * One game on the stage: the host ticks its rules, the view draws them, and every event is heard, said and seen on the
 * frame it happens.
 */

import type { Level, Pace, SeatId } from '#core';
import { createGameHost, type GameHost, type HostFrame, type ReadInputs } from '#host';
import { type ActionDeclarations, type GameEvent, type GameSetup, type GameSignal, type Outcome, tickMs } from '#kit';
import type { ViewFrame } from '#kit/view';
import type { Sound } from '#session';
import { type MountOptions, mountView } from './mount-view.ts';
import type { Voice } from './voice.ts';

export interface RunningGameOptions extends MountOptions {
  readonly seats: readonly SeatId[];
  /** Who begins, where somebody has to. */
  readonly first: SeatId;
  readonly seed: number;
  readonly pace: Pace;
  /** The manifest's own when not said. */
  readonly level?: Level | undefined;
  readonly handicaps?: GameSetup['handicaps'];
  /** The whole room plays as one. */
  readonly wholeRoom?: boolean;
  readonly sound: Pick<Sound, 'play' | 'holdTune'>;
  readonly voice: Pick<Voice, 'say'>;
  onEnded(outcome: Outcome): void;
  onFailed(reason: string): void;
}

export interface RunningGame {
  readonly host: GameHost<unknown, GameEvent, ActionDeclarations>;
  /** Counts of events so far, by type. */
  readonly events: Readonly<Record<string, number>>;
  /** One frame at `nowMs` on the clock of the samples; without `read` it plays itself. */
  frame(nowMs: number, seen: ViewFrame, read: ReadInputs | null): void;
  /** One tick and its picture, then frozen: for looking closely. */
  step(nowMs: number, seen: ViewFrame, read: ReadInputs | null): void;
  signal(signal: GameSignal): void;
  dispose(): void;
}

/** Half the width of a room's single loudspeaker: sounds lean towards their seat, never leave the other side empty. */
const panWidth = 0.4;

/** Makes the view, which fetches its pictures, and starts the game. Rejects when the view cannot be made. */
export async function runGame(options: RunningGameOptions): Promise<RunningGame> {
  const {
    game,
    seats,
    first,
    seed,
    pace,
    pack,
    level = game.manifest.level,
    handicaps = {},
    wholeRoom = false,
  } = options;
  const host = createGameHost({
    game,
    seats,
    first,
    seed,
    pace,
    level,
    handicaps,
    wholeRoom,
    pack: pack?.pack ?? null,
  });
  const { view, dispose } = await mountView(options);
  const events: Record<string, number> = {};

  const valuesOf = (event: GameEvent): Record<string, string | number> => {
    const plain = Object.entries(event).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    const values = Object.fromEntries(plain) as Record<string, string | number>;
    const named = (what: 'name' | 'partner', seat: SeatId | undefined): Record<string, string> =>
      seat === undefined ? {} : { [what]: options.player(seat).name };
    return { ...values, ...named('name', event.seat), ...named('partner', event.partner) };
  };

  const tell = (event: GameEvent): void => {
    events[event.type] = (events[event.type] ?? 0) + 1;
    const feedback = game.feedback[event.type];
    const place = event.seat === undefined ? 0 : seats.indexOf(event.seat) / Math.max(1, seats.length - 1) - 0.5;
    if (feedback?.sound) {
      options.sound.play(feedback.sound, { strength: event.strength ?? 0.7, pan: place * 2 * panWidth });
    }
    if (feedback?.music) options.sound.holdTune(feedback.music === 'stop');
    const { seat } = event;
    const key = event.says ?? feedback?.say ?? feedback?.caption;
    const spoken = feedback?.say !== undefined;
    if (key !== undefined && (spoken || feedback?.caption !== undefined)) {
      options.voice.say(options.say(key, valuesOf(event)), { seat, spoken });
    }
    view.on(event);
  };

  const show = (
    { previous, next, alpha, events: happened, notices }: HostFrame<unknown, GameEvent>,
    seen: ViewFrame,
  ) => {
    try {
      for (const event of happened) tell(event);
      view.draw(previous, next, alpha, seen);
    } catch (thrown) {
      // A view that cannot draw ends its game, never the afternoon.
      options.onFailed(thrown instanceof Error ? thrown.message : String(thrown));
      return;
    }
    for (const notice of notices) {
      if (notice.type === 'ended') options.onEnded(notice.outcome);
      else options.onFailed(notice.reason);
    }
  };

  return {
    host,
    events,
    frame: (nowMs, seen, read) => show(host.advance(nowMs, read ?? host.autoplay), seen),
    step(nowMs, seen, read) {
      host.thaw();
      show(host.tick((read ?? host.autoplay)(nowMs, tickMs)), seen);
      host.freeze();
    },
    signal: (signal) => host.signal(signal),
    dispose() {
      options.sound.holdTune(false);
      dispose();
    },
  };
}
