/** The narrator, with whose line it was: the shape before a caption tells who is meant. */
import type { SeatId } from '#core';
import type { Narrator } from '#session';

export interface Caption {
  readonly text: string;
  readonly seat: SeatId | null;
}

export interface Voice {
  /** `spoken: false` captions without a word aloud. */
  say(text: string, about?: { readonly seat?: SeatId | undefined; readonly spoken?: boolean }): void;
  caption(): Caption | null;
}

export function createVoice(narrator: Pick<Narrator, 'say' | 'caption'>): Voice {
  /** The line being read and the one that waits. */
  let lines: readonly Caption[] = [];
  return {
    say(text, about = {}) {
      lines = [...lines.slice(-1), { text, seat: about.seat ?? null }];
      narrator.say(text, { spoken: about.spoken ?? true });
    },
    caption() {
      const text = narrator.caption();
      return text === null ? null : (lines.find((line) => line.text === text) ?? { text, seat: null });
    },
  };
}
