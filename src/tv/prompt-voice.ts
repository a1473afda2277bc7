/** What is heard when help climbs a rung: a very soft tap, and one short sentence where words help. */
import type { AnyGame } from '#kit';
import { askedAgain, doneTogether, type PromptRung, shownLarge } from '#movement';
import type { Say } from '#platform/words';
import { type SessionState, type Sound, seatOf } from '#session';
import type { Asked } from './prompting.ts';
import { lookOf } from './screen-model.ts';
import type { Voice } from './voice.ts';

/** Of the cue's own softness. */
const softly = 0.3;

export interface PromptVoiceParts {
  state(): SessionState;
  readonly sound: Pick<Sound, 'play'>;
  readonly voice: Pick<Voice, 'say'>;
  readonly houseSays: Say;
  /** The game being played, and its words. */
  game(): AnyGame | null;
  gameSays(): Say;
}

/** Tells one rung. Whoever plays by key is told of the key: there is no movement to show. */
export function createPromptVoice(parts: PromptVoiceParts): (rung: PromptRung, asked: Asked) => void {
  const sentence = (rung: PromptRung, { seat, action }: Asked): string | null => {
    const { name } = lookOf(parts.state(), seat, parts.houseSays);
    const byKey = seatOf(parts.state(), seat)?.lane === null;
    if (rung === askedAgain) {
      const text = parts.gameSays()(parts.game()?.manifest.actions[action]?.ask ?? '');
      return parts.houseSays('playing.ask', { name, text });
    }
    if (rung === shownLarge) return parts.houseSays(byKey ? 'prompt.key' : 'prompt.shown', { name });
    return rung === doneTogether && !byKey ? parts.houseSays('prompt.together', { name }) : null;
  };
  return (rung, asked) => {
    parts.sound.play('prompt', { strength: softly });
    const text = sentence(rung, asked);
    if (text !== null) parts.voice.say(text, { seat: asked.seat });
  };
}
