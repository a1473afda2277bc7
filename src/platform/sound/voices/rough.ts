import { type Random, smoothstep } from '#core';
import { addAt, addStrike, biquad, blank, bufferHz, filter, noise, type Samples, shape, swell } from '../samples.ts';

/** Things that rub and give: a ball on planks, a sandbag, chalk. All noise, kept below 3 kHz. */

/** A wooden ball on planks for a second and a half: a rumble that sways, and a bump at every joint, slower and slower. */
export function ballRolled(random: Random): Samples {
  const seconds = 1.6;
  const low = filter(filter(noise(seconds, random), 'bandpass', 360, 0.9), 'lowpass', 900, 0.7);
  const high = filter(noise(seconds, random), 'bandpass', 760, 1.2);
  shape(low, (t) => 0.75 + 0.25 * Math.sin(2 * Math.PI * 7.3 * t + 1.2 * Math.sin(2 * Math.PI * 1.7 * t)));
  const made = blank(seconds);
  addAt(made, 0, low, 1);
  addAt(made, 0, filter(high, 'lowpass', 1600, 0.7), 0.28);
  let gapS = 0.085;
  for (let atS = 0.08; atS < seconds - 0.2; atS += gapS) {
    const hz = 300 + 60 * random.next();
    const bump = [
      { hz, gain: 1, decayS: 0.09 },
      { hz: hz * 1.7, gain: 0.4, decayS: 0.06 },
    ];
    addStrike(made, atS, bump, 0.1 + 0.08 * random.next(), 0.004);
    gapS *= 1.06;
  }
  return shape(filter(filter(made, 'highpass', 230, 0.7), 'lowpass', 1800, 0.7), swell(0.12, 0.75, 0.85));
}

/** The sandbag at the end takes the ball: a soft push of air and sand, no edge. */
export function ballThudded(random: Random): Samples {
  const seconds = 0.7;
  const sand = filter(filter(noise(seconds, random), 'lowpass', 680, 0.8), 'highpass', 270, 0.8);
  shape(sand, (t) => smoothstep(t / 0.09) * Math.exp(-Math.max(0, t - 0.09) * 11));
  const made = blank(seconds);
  addAt(made, 0, sand, 1);
  const bag = [
    { hz: 176, gain: 0.35, decayS: 0.3 },
    { hz: 276, gain: 0.9, decayS: 0.35 },
    { hz: 395, gain: 0.6, decayS: 0.25 },
  ];
  addStrike(made, 0, bag, 0.28, 0.1);
  const grains = filter(filter(noise(seconds, random), 'bandpass', 1200, 1.2), 'lowpass', 1800, 0.7);
  shape(grains, (t) => smoothstep((t - 0.05) / 0.08) * Math.exp(-Math.max(0, t - 0.1) * 9));
  addAt(made, 0, grains, 0.12);
  return made;
}

/** A stroke of chalk: stick and slip, some seventy times a second, on a board that hums a little. */
export function chalk(random: Random): Samples {
  const seconds = 0.42;
  const made = blank(seconds);
  const grain = noise(seconds, random);
  const colour = biquad();
  let phase = 0;
  let rate = 70;
  for (let i = 0; i < made.length; i += 1) {
    if (i % 64 === 0) {
      rate = Math.min(95, Math.max(52, rate + (random.next() - 0.5) * 9));
      colour.tune('bandpass', 1050 + 420 * Math.sin((i / bufferHz) * 9), 1.4);
    }
    phase = (phase + rate / bufferHz) % 1;
    made[i] = colour.step(grain[i] as number) * (0.35 + 0.65 * (1 - phase) ** 2);
  }
  addAt(made, 0, filter(noise(seconds, random), 'bandpass', 380, 3), 0.35);
  return shape(filter(filter(made, 'lowpass', 1900, 0.7), 'lowpass', 2100, 0.7), swell(0.07, 0.21, 0.2));
}

/** Box leaves against each other: dry little brushes, one over another, and gone. */
export function rustle(random: Random): Samples {
  const seconds = 0.9;
  const made = blank(seconds);
  for (let brush = 0; brush < 9; brush += 1) {
    const leaf = filter(noise(0.3, random), 'bandpass', 700 + 800 * random.next(), 1.3);
    shape(leaf, swell(0.06, 0.04, 0.18));
    addAt(made, 0.05 * brush + 0.04 * random.next(), leaf, 0.4 + 0.6 * random.next());
  }
  return shape(filter(filter(made, 'highpass', 420, 0.7), 'lowpass', 1700, 0.7), swell(0.09, 0.3, 0.45));
}
