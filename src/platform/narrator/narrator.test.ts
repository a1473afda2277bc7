import { describe, expect, it } from 'vitest';
import { createNarrator } from './narrator.ts';

/** A room with a clock that is set by hand and a voice that says when it has done. */
function room({ mute = false } = {}) {
  let nowMs = 0;
  let alarm: { then: () => void; atMs: number } | null = null;
  const spoken: string[] = [];
  const ducks: boolean[] = [];
  let finish = (): void => undefined;
  const narrator = createNarrator({
    now: () => nowMs,
    later: (then, delayMs) => {
      const mine = { then, atMs: nowMs + delayMs };
      alarm = mine;
      return () => {
        if (alarm === mine) alarm = null;
      };
    },
    speech: {
      speak: (text, _rate, _volume, begun, done) => {
        if (mute) return done();
        spoken.push(text);
        finish = done;
        begun();
      },
      stop: () => {
        finish = () => undefined;
      },
    },
  });
  narrator.onSpeaking((speaking) => ducks.push(speaking));
  const waitUntil = (atMs: number): void => {
    while (alarm !== null && alarm.atMs <= atMs) {
      const { then, atMs: due } = alarm;
      alarm = null;
      nowMs = due;
      then();
    }
    nowMs = atMs;
  };
  return { narrator, spoken, ducks, waitUntil, finish: () => finish() };
}

describe('the narrator', () => {
  it('captions what it says, and tells when it begins and ends', () => {
    const { narrator, spoken, ducks, waitUntil, finish } = room();
    narrator.say('Margaret: roll the ball.');
    expect(spoken).toEqual(['Margaret: roll the ball.']);
    waitUntil(2_000);
    finish();
    expect(ducks).toEqual([true, false]);
    expect(narrator.caption()).toBe('Margaret: roll the ball.');
    waitUntil(5_000);
    expect(narrator.caption()).toBeNull();
  });

  it('says the newest of those that wait when the present one has been heard', () => {
    const { narrator, spoken, waitUntil, finish } = room();
    narrator.say('One pin.');
    narrator.say('Two pins.');
    narrator.say('Three pins.');
    waitUntil(2_000);
    finish();
    expect(narrator.caption()).toBe('One pin.');
    waitUntil(3_000);
    expect(spoken).toEqual(['One pin.', 'Three pins.']);
    expect(narrator.caption()).toBe('Three pins.');
  });

  it('captions alone where there is no voice, when asked to, and when its slider is at nothing', () => {
    const without = room({ mute: true });
    without.narrator.say('Seven down.');
    expect(without.narrator.caption()).toBe('Seven down.');
    without.waitUntil(5_000);
    expect(without.narrator.caption()).toBeNull();
    expect(without.ducks).toEqual([]);

    const { narrator, spoken } = room();
    narrator.say('Seven down.', { spoken: false });
    narrator.setVolume(0);
    narrator.say('Eight down.', { urgent: true });
    expect(spoken).toEqual([]);
    expect(narrator.caption()).toBe('Eight down.');
  });

  it('is silent at once when hushed, and what waited is not said', () => {
    const { narrator, spoken, ducks, waitUntil } = room();
    narrator.say('One pin.');
    narrator.say('Two pins.');
    narrator.hush();
    expect(ducks).toEqual([true, false]);
    expect(narrator.caption()).toBe('One pin.');
    waitUntil(20_000);
    expect(spoken).toEqual(['One pin.']);
    expect(narrator.caption()).toBeNull();
  });

  it('cuts in with what is urgent, twice in the same instant too', () => {
    const { narrator, spoken } = room();
    narrator.say('One pin.');
    narrator.say('Everyone: stop.', { urgent: true });
    narrator.say('Everyone: wait.', { urgent: true });
    expect(spoken).toEqual(['One pin.', 'Everyone: stop.', 'Everyone: wait.']);
    expect(narrator.caption()).toBe('Everyone: wait.');
  });

  it('goes on without a voice that never ends', () => {
    const { narrator, ducks, waitUntil } = room();
    narrator.say('One pin.');
    waitUntil(60_000);
    expect(ducks).toEqual([true, false]);
    expect(narrator.caption()).toBeNull();
  });
});
