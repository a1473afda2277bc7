import { describe, expect, it } from 'vitest';
import { type ActivePlay, breatherFor, fresh, stepActivePlay } from './active-play.ts';
import { guestAbility } from './contracts.ts';
import { gentleRange } from './range.ts';

const range = gentleRange(guestAbility);
const frameMs = 50;

/** A seat after `seconds` in which the lane shows `motion(second)`. */
function playedFor(seconds: number, motion: (second: number) => number, from: ActivePlay = fresh): ActivePlay {
  let play = from;
  for (let ms = 0; ms < seconds * 1000; ms += frameMs) {
    play = stepActivePlay(play, { body: null, motion: motion(ms / 1000), range }, frameMs);
  }
  return play;
}

const waving = () => 0.8;
const quiet = () => 0.02;
/** A stroke every two seconds, half a second long. */
const rowing = (second: number) => (second % 2 < 0.5 ? 0.9 : 0.05);
/** Five seconds of a turn in every twenty-five. */
const inTurns = (second: number) => (second % 25 < 5 ? 0.8 : 0.05);

describe('a breather', () => {
  it('is due at the next pause after a minute of it, and at once after a minute and a half', () => {
    expect(breatherFor([playedFor(58, waving)])).toBe('not-yet');
    expect(breatherFor([playedFor(62, waving)])).toBe('at-the-next-pause');
    expect(breatherFor([playedFor(92, waving)])).toBe('now');
  });

  it('counts the way back between two strokes as work', () => {
    expect(breatherFor([playedFor(62, rowing)])).toBe('at-the-next-pause');
  });

  it('is never due for somebody who throws in turns, however long the game', () => {
    expect(breatherFor([playedFor(1200, inTurns)])).toBe('not-yet');
  });

  it('is never due for somebody who sits and talks with their hands now and then', () => {
    expect(breatherFor([playedFor(1200, (second) => (second % 8 < 2 ? 0.5 : 0.1))])).toBe('not-yet');
  });

  it('is never due for somebody who shakes all afternoon, once that is known of them', () => {
    let play = fresh;
    const shaking = { ...range, restMotion: 0.3, tremor: 0.1 };
    for (let ms = 0; ms < 600_000; ms += frameMs) {
      play = stepActivePlay(play, { body: null, motion: 0.45, range: shaking }, frameMs);
    }
    expect(breatherFor([play])).toBe('not-yet');
  });

  it('comes for the whole row when the first of them needs one', () => {
    expect(breatherFor([fresh, playedFor(95, waving), fresh])).toBe('now');
    expect(breatherFor([])).toBe('not-yet');
  });

  it('is rested off', () => {
    const tired = playedFor(62, waving);
    expect(breatherFor([playedFor(20, quiet, tired)])).toBe('not-yet');
  });

  it('goes by the time that passes, not by how often it is looked at', () => {
    const slow = Array.from({ length: 8 }).reduce<ActivePlay>(
      (play) => stepActivePlay(play, { body: null, motion: 0.8, range }, 1000),
      fresh,
    );
    expect(slow.activeMs).toBe(8000);
    expect(stepActivePlay(slow, { body: null, motion: 0.8, range }, Number.NaN)).toBe(slow);
  });
});
