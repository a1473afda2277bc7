/**
 * One game on the stage: the host ticks its rules, the view draws them, and every event is heard, said and seen on the
 * frame it happens.
 */

import { Container } from 'pixi.js';
import type { Pace, SeatId } from '#core';
import { createGameHost, type GameHost, type ReadInputs } from '#host';
import type { ActionDeclarations, AnyGame, GameEvent, GameSignal, Outcome } from '#kit';
import type { PlayerLook, ViewFrame } from '#kit/view';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { Sound } from '#session';
import type { Voice } from './voice.ts';

export interface RunningGameOptions {
  readonly game: AnyGame;
  readonly seats: readonly SeatId[];
  readonly seed: number;
  readonly pace: Pace;
  readonly stage: Stage;
  readonly sound: Pick<Sound, 'play'>;
  readonly voice: Pick<Voice, 'say'>;
  /** The game's own words. */
  readonly say: Say;
  player(seat: SeatId): PlayerLook;
  onEnded(outcome: Outcome): void;
  onFailed(reason: string): void;
}

export interface RunningGame {
  readonly host: GameHost<unknown, GameEvent, ActionDeclarations>;
  /** Counts of events so far, by type. */
  readonly events: Readonly<Record<string, number>>;
  /** One frame at `nowMs` on the clock of the samples; without `read` it plays itself. */
  frame(nowMs: number, seen: ViewFrame, read: ReadInputs | null): void;
  signal(signal: GameSignal): void;
  dispose(): void;
}

/** Half the width of a room's single loudspeaker: sounds lean towards their seat, never leave the other side empty. */
const panWidth = 0.4;

/** Makes the view, which fetches its pictures, and starts the game. Rejects when the view cannot be made. */
export async function runGame(options: RunningGameOptions): Promise<RunningGame> {
  const { game, stage, seats } = options;
  const host = createGameHost({ game, seats, seed: options.seed, pace: options.pace });
  const layer = new Container();
  const services = stage.viewServices({
    layer,
    reducedMotion: stage.reducedMotion,
    words: options.say,
    players: options.player,
  });
  const { createView } = await game.loadView();
  const view = await createView(services);
  stage.layers.game.addChild(layer);
  const events: Record<string, number> = {};

  const valuesOf = (event: GameEvent): Record<string, string | number> => {
    const plain = Object.entries(event).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    const values = Object.fromEntries(plain) as Record<string, string | number>;
    return event.seat === undefined ? values : { ...values, name: options.player(event.seat).name };
  };

  const tell = (event: GameEvent): void => {
    events[event.type] = (events[event.type] ?? 0) + 1;
    const feedback = game.feedback[event.type];
    const place = event.seat === undefined ? 0 : seats.indexOf(event.seat) / Math.max(1, seats.length - 1) - 0.5;
    if (feedback?.sound) {
      options.sound.play(feedback.sound, { strength: event.strength ?? 0.7, pan: place * 2 * panWidth });
    }
    const { seat } = event;
    if (feedback?.say) options.voice.say(options.say(feedback.say, valuesOf(event)), { seat });
    if (feedback?.caption) options.voice.say(options.say(feedback.caption, valuesOf(event)), { seat, spoken: false });
    view.on(event);
  };

  return {
    host,
    events,
    frame(nowMs, seen, read) {
      const { previous, next, alpha, events: happened, notices } = host.advance(nowMs, read ?? host.autoplay);
      for (const event of happened) tell(event);
      view.draw(previous, next, alpha, seen);
      for (const notice of notices) {
        if (notice.type === 'ended') options.onEnded(notice.outcome);
        else options.onFailed(notice.reason);
      }
    },
    signal: (signal) => host.signal(signal),
    dispose() {
      view.dispose();
      services.dispose();
    },
  };
}
