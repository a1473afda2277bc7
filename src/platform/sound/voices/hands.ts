import { type Random, smoothstep } from '#core';
import { addAt, blank, filter, noise, type Samples, shape } from '../samples.ts';

/** How one pair of hands sounds: cupped hands ring low, flat ones high. */
interface Hands {
  readonly hz: number;
  readonly ringS: number;
}

const someHands = (random: Random): Hands => ({ hz: 520 + 780 * random.next(), ringS: 0.018 + 0.03 * random.next() });

function oneClap(random: Random, hands: Hands): Samples {
  const made = filter(noise(0.3, random), 'bandpass', hands.hz * (0.94 + 0.12 * random.next()), 2.2);
  const second = 0.006 + 0.008 * random.next();
  shape(made, (t) => {
    const first = smoothstep(t / 0.002) * Math.exp(-t / hands.ringS);
    const late = t < second ? 0 : 0.6 * Math.exp(-(t - second) / hands.ringS);
    return first + late;
  });
  return filter(made, 'lowpass', 2200, 0.7);
}

/** One pair of hands, once. */
export const clap = (random: Random): Samples => oneClap(random, { hz: 640 + 300 * random.next(), ringS: 0.032 });

/**
 * A row of people clapping, each at a pace of their own (2.4 to 3.8 a second, the range of a seated audience), swelling
 * in and dying away raggedly as a village hall does.
 */
export function applause(random: Random, people: number, seconds: number): Samples {
  const made = blank(seconds + 0.2);
  for (let person = 0; person < people; person += 1) {
    const hands = someHands(random);
    const gapS = 1 / (2.4 + 1.4 * random.next());
    const near = 0.45 + 0.55 * random.next();
    const startS = 0.28 * random.next();
    const endS = seconds * (0.62 + 0.38 * random.next());
    for (let atS = startS; atS < endS; atS += gapS * (0.92 + 0.16 * random.next())) {
      const tired = 1 - 0.6 * smoothstep((atS - endS * 0.55) / (endS * 0.45));
      addAt(made, atS, oneClap(random, hands), near * tired * (0.8 + 0.4 * random.next()));
    }
  }
  return shape(made, (t) => 0.25 + 0.75 * smoothstep(t / 0.35));
}
