import { describe, expect, it } from 'vitest';
import { chooseVoice, nextRate } from './voices.ts';

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService });

describe('choosing a voice', () => {
  it('takes a British voice on this machine, a low one if it can', () => {
    const voices = [voice('Samantha', 'en-US'), voice('Hazel', 'en-GB'), voice('Microsoft George', 'en_GB')];
    expect(chooseVoice(voices)?.name).toBe('Microsoft George');
    expect(chooseVoice(voices.slice(0, 2))?.name).toBe('Hazel');
    expect(chooseVoice(voices.slice(0, 1))?.name).toBe('Samantha');
  });

  it('never sends words to a server, and never reads English with another tongue', () => {
    expect(chooseVoice([voice('Google UK English Male', 'en-GB', false), voice('Anna', 'de-DE')])).toBeNull();
    expect(chooseVoice([])).toBeNull();
  });
});

describe('the pace of the voice', () => {
  it('comes to between 110 and 130 words a minute, whatever the voice', () => {
    for (const ownPace of [140, 160, 185]) {
      let rate = 0.85;
      for (let line = 0; line < 6; line += 1) rate = nextRate(rate, 6, (6 / (ownPace * rate)) * 60_000);
      expect(ownPace * rate).toBeGreaterThan(110);
      expect(ownPace * rate).toBeLessThan(130);
    }
  });

  it('is not led astray by short lines or clocks that jump', () => {
    expect(nextRate(0.85, 2, 600)).toBe(0.85);
    expect(nextRate(0.85, 6, 0)).toBe(0.85);
    expect(nextRate(0.85, 6, 10_000_000)).toBeLessThanOrEqual(1.1);
    expect(nextRate(0.85, 60, 600)).toBe(0.6);
  });
});
