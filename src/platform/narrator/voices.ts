import { clamp, mix } from '#core';

/** What we look at in a voice of the browser. */
export interface VoiceCard {
  readonly name: string;
  readonly lang: string;
  /** False when the text would be sent to a server to be spoken. */
  readonly localService: boolean;
}

/** Low voices among the British ones that come with common systems: old ears lose the high notes first. */
const lowVoices = /george|ryan|thomas|daniel|arthur|oliver|malcolm|\bmale\b/i;

function merit(voice: VoiceCard): number {
  const lang = voice.lang.replace('_', '-').toLowerCase();
  if (!voice.localService || !lang.startsWith('en')) return 0;
  return 1 + (lang.startsWith('en-gb') ? 2 : 0) + (lowVoices.test(voice.name) ? 1 : 0);
}

/**
 * The voice to speak with: British before other English, low before high. Never one that speaks through a server, for
 * names would leave the machine. Null when there is none: captions then do alone.
 */
export function chooseVoice<V extends VoiceCard>(voices: readonly V[]): V | null {
  const ranked = voices.map((voice) => ({ voice, merit: merit(voice) })).sort((a, b) => b.merit - a.merit);
  const best = ranked[0];
  return best === undefined || best.merit === 0 ? null : best.voice;
}

/** Most browser voices read at 140 to 160 words a minute at rate 1. */
export const firstRate = 0.85;

/** The middle of the 110 to 130 words a minute that are followed best. */
const wordsPerMinute = 120;

/** Shorter lines are mostly the pauses around them and say little of the pace. */
const fewestWords = 4;

/**
 * The rate for the next line after one of `words` words took `tookMs` at `rate`: half of the way to 120 words a minute,
 * held between 0.6, below which voices slur, and 1.1.
 */
export function nextRate(rate: number, words: number, tookMs: number): number {
  if (words < fewestWords || tookMs < 500) return rate;
  const pace = words / (tookMs / 60_000);
  return clamp(mix(rate, (rate * wordsPerMinute) / pace, 0.5), 0.6, 1.1);
}
