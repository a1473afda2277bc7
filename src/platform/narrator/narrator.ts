import { clamp01 } from '#core';
import { defaultVolumes, type Narrator } from '#session';
import { type Captions, captionsAt, changeAtMs, hushed, lineSaid, noCaptions, voiceDone, wordsIn } from './captions.ts';
import { browserSpeech, type Speech } from './speech.ts';
import { firstRate, nextRate } from './voices.ts';

/** What the narrator stands on; the browser's own unless a test brings others. */
export interface NarratorParts {
  readonly speech: Speech;
  /** Milliseconds, never backwards. */
  readonly now: () => number;
  /** Calls `then` after `delayMs` and returns how to take that back. */
  readonly later: (then: () => void, delayMs: number) => () => void;
}

const browserParts = (): NarratorParts => ({
  speech: browserSpeech(),
  now: () => performance.now(),
  later: (then, delayMs) => {
    const timer = setTimeout(then, delayMs);
    return () => clearTimeout(timer);
  },
});

/** Says lines aloud with the browser's British voice, where there is one, and always captions them. */
export function createNarrator(parts: NarratorParts = browserParts()): Narrator {
  const { speech, now, later } = parts;
  const listeners: ((speaking: boolean) => void)[] = [];
  let captions: Captions = noCaptions;
  let volume = defaultVolumes.voice;
  let rate = firstRate;
  let speaking = false;
  let cancelAlarm = (): void => undefined;

  const setSpeaking = (next: boolean): void => {
    if (next === speaking) return;
    speaking = next;
    for (const listener of listeners) listener(next);
  };
  const stopSpeech = (): void => {
    speech.stop();
    setSpeaking(false);
  };
  const speak = (text: string): void => {
    let begunMs = now();
    speech.speak(
      text,
      rate,
      volume,
      () => {
        begunMs = now();
        setSpeaking(true);
      },
      () => {
        if (speaking) rate = nextRate(rate, wordsIn(text), now() - begunMs);
        setSpeaking(false);
        become(voiceDone(captions));
      },
    );
  };
  const become = (next: Captions): void => {
    const before = captions.standing;
    captions = next;
    cancelAlarm();
    const changeMs = changeAtMs(captions);
    if (changeMs !== null)
      cancelAlarm = later(() => become(captionsAt(captions, now())), Math.max(1, changeMs - now()));
    const after = captions.standing;
    if (before?.voiced && !after?.voiced) stopSpeech();
    const another = after?.sinceMs !== before?.sinceMs || after?.text !== before?.text;
    if (after?.voiced && another) speak(after.text);
  };

  return {
    say: (text, { urgent = false, spoken = true } = {}) =>
      become(lineSaid(captions, { text, spoken: spoken && volume > 0 }, urgent, now())),
    hush: () => {
      stopSpeech();
      become(hushed(captions));
    },
    caption: () => captions.standing?.text ?? null,
    onSpeaking: (listener) => listeners.push(listener),
    setVolume: (voice) => {
      volume = clamp01(voice);
    },
    dispose: () => {
      cancelAlarm();
      stopSpeech();
      captions = noCaptions;
      listeners.length = 0;
    },
  };
}
