import { chooseVoice } from './voices.ts';

/** A voice that says one line at a time. */
export interface Speech {
  /**
   * Says `text`; `begun` and then `done` are told once each, `done` alone when it cannot be said. Neither is told after
   * `stop`. `rate` 1 is the voice's own; `volume` 0..1.
   */
  speak(text: string, rate: number, volume: number, begun: () => void, done: () => void): void;
  /** Silent at once. */
  stop(): void;
}

/** A little below the voice's own pitch: 1 is its own. */
const pitch = 0.9;

/** The browser's own voices. Where there are none, every line is done at once. */
export function browserSpeech(): Speech {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  // asked for once ahead: browsers list their voices only after the first asking
  synthesis?.getVoices();
  // held, because a browser may drop an utterance that nobody holds, and its end with it
  let present: SpeechSynthesisUtterance | null = null;

  const forget = (): void => {
    if (present === null) return;
    present.onstart = null;
    present.onend = null;
    present.onerror = null;
    present = null;
  };

  return {
    speak: (text, rate, volume, begun, done) => {
      forget();
      const voice = chooseVoice(synthesis?.getVoices() ?? []);
      if (synthesis === undefined || voice === null) {
        done();
        return;
      }
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate, pitch, volume });
      const ended = (): void => {
        forget();
        done();
      };
      utterance.onstart = begun;
      utterance.onend = ended;
      utterance.onerror = ended;
      present = utterance;
      synthesis.cancel();
      synthesis.speak(utterance);
    },
    stop: () => {
      forget();
      synthesis?.cancel();
    },
  };
}
