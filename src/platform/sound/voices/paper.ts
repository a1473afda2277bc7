import { type Random, smoothstep } from '#core';
import { addAt, addStrike, blank, filter, noise, type Samples, shape, swell } from '../samples.ts';
import { hertz } from './notes.ts';

/** Newspaper, string, and what keeps them company: many small dry sounds, none of them sharp. */

/** One crease that gives: a short brush of noise about `hz`. */
function crease(random: Random, hz: number, seconds: number): Samples {
  const made = filter(noise(seconds, random), 'bandpass', hz, 1.1);
  return shape(made, swell(0.05, seconds * 0.35, seconds * 0.55));
}

const inBand = (made: Samples): Samples => filter(filter(made, 'highpass', 430, 0.7), 'lowpass', 1650, 0.7);

/** A wrapped parcel goes from hand to hand: four creases, the box inside felt once. */
export function paperRustled(random: Random): Samples {
  const made = blank(0.6);
  for (let i = 0; i < 5; i += 1) {
    addAt(
      made,
      0.05 * i + 0.03 * random.next(),
      crease(random, 650 + 600 * random.next(), 0.22),
      0.5 + 0.5 * random.next(),
    );
  }
  addStrike(made, 0.12, [{ hz: 310 + 40 * random.next(), gain: 1, decayS: 0.18 }], 0.12, 0.06);
  return shape(inBand(made), swell(0.08, 0.2, 0.36));
}

/** A strip of newspaper: fibres let go one after the other, quicker and quicker, and the strip flaps once. */
export function paperTorn(random: Random): Samples {
  const seconds = 0.95;
  const made = blank(seconds);
  const rip = filter(noise(seconds, random), 'bandpass', 1050, 0.8);
  const fibres = 46 + 14 * random.next();
  let phase = 0;
  shape(rip, (t) => {
    phase = (fibres * t + 38 * t * t) % 1;
    return (0.35 + 0.65 * (1 - phase) ** 2) * smoothstep(t / 0.12) * (1 - smoothstep((t - 0.42) / 0.22));
  });
  addAt(made, 0, rip, 1);
  addAt(made, 0.46, crease(random, 620, 0.4), 1.1);
  return shape(inBand(made), swell(0.1, 0.5, 0.42));
}

/** A bow comes undone: the string whisks through itself and hums once. */
export function stringPulled(random: Random): Samples {
  const made = blank(0.9);
  const whisk = filter(noise(0.5, random), 'bandpass', 900, 1.4);
  addAt(
    made,
    0,
    shape(
      whisk,
      (t) => smoothstep(t / 0.16) * (1 - smoothstep((t - 0.22) / 0.2)) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 31 * t)),
    ),
    1,
  );
  const hz = 330 + 30 * random.next();
  addStrike(
    made,
    0.26,
    [
      { hz, gain: 1, decayS: 0.5 },
      { hz: hz * 2.01, gain: 0.4, decayS: 0.3 },
    ],
    0.22,
    0.07,
  );
  return shape(inBand(made), swell(0.07, 0.5, 0.38));
}

/** The needle leaves the groove: a short scrape upwards, and the arm on its rest. */
export function needleLifted(random: Random): Samples {
  const made = blank(0.7);
  addAt(made, 0, crease(random, 780, 0.26), 0.9);
  addAt(made, 0.1, crease(random, 1250, 0.2), 0.5);
  addStrike(
    made,
    0.34,
    [
      { hz: 420, gain: 1, decayS: 0.14 },
      { hz: 690, gain: 0.4, decayS: 0.1 },
    ],
    0.3,
    0.05,
  );
  return shape(inBand(made), swell(0.12, 0.4, 0.28));
}

/** A tight lid gives: a scrape round the rim, and the tin rings. */
export function tinOpened(random: Random): Samples {
  const made = blank(1.7);
  addAt(made, 0, crease(random, 980, 0.5), 0.5);
  for (const [i, note] of [67, 74, 79].entries()) {
    const hz = hertz(note);
    addStrike(
      made,
      0.3 + 0.02 * i,
      [
        { hz, gain: 1, decayS: 1.1 },
        { hz: hz * 1.51, gain: 0.3, decayS: 0.7 },
      ],
      0.3,
      0.07,
    );
  }
  return shape(filter(made, 'lowpass', 1900, 0.7), swell(0.08, 0.9, 0.75));
}
