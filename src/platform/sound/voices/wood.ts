import type { Random } from '#core';
import { addStrike, blank, filter, type Mode, type Samples } from '../samples.ts';

/**
 * Wood on wood: a handful of modes between 300 Hz and 2 kHz that die within a tenth of a second. The ratios are those
 * of a free wooden bar (1 : 2.76, Fletcher and Rossing, "The Physics of Musical Instruments", ch. 2), loosened by the
 * belly of a skittle, which adds modes between. Every call draws its own pin, so nine falling are a clatter.
 */
function pinModes(random: Random, lowHz: number, highHz: number, ringS: number): Mode[] {
  const base = lowHz + (highHz - lowHz) * random.next();
  const loosen = (): number => 0.97 + 0.06 * random.next();
  return [
    { hz: base, gain: 1, decayS: ringS },
    { hz: base * 1.52 * loosen(), gain: 0.5, decayS: ringS * 0.7 },
    { hz: base * 2.13 * loosen(), gain: 0.32, decayS: ringS * 0.5 },
    { hz: base * 2.76 * loosen(), gain: 0.2, decayS: ringS * 0.4 },
  ];
}

/** The board beneath: what a pin or a ball sets humming when it lands. */
const floorModes = (random: Random): Mode[] => {
  const base = 285 + 50 * random.next();
  return [
    { hz: base, gain: 0.9, decayS: 0.16 },
    { hz: base * 1.63, gain: 0.5, decayS: 0.12 },
  ];
};

const contactS = 0.0008;

/** A ball or a pin hits a pin. */
export function pinKnocked(random: Random): Samples {
  const made = blank(0.4);
  addStrike(made, 0.002, pinModes(random, 520, 840, 0.19), 1, contactS);
  addStrike(made, 0.002, floorModes(random), 0.35, contactS * 3);
  // two lips of wood seldom meet only once
  addStrike(made, 0.014 + 0.016 * random.next(), pinModes(random, 600, 900, 0.12), 0.35, contactS);
  return filter(made, 'lowpass', 2600, 0.7);
}

/** A pin goes over: the knock on the boards, a bounce or three, a little roll. */
export function pinFell(random: Random): Samples {
  const made = blank(0.85);
  const pin = pinModes(random, 400, 690, 0.2);
  addStrike(made, 0.002, pin, 1, contactS);
  addStrike(made, 0.002, floorModes(random), 0.8, contactS * 2);
  let atS = 0.09 + 0.05 * random.next();
  let gapS = 0.1 + 0.05 * random.next();
  for (let gain = 0.55; gain > 0.07; gain *= 0.6) {
    addStrike(
      made,
      atS,
      pin.map((mode) => ({ ...mode, hz: mode.hz * (0.94 + 0.12 * random.next()) })),
      gain,
      contactS,
    );
    atS += gapS;
    gapS *= 0.72;
  }
  return filter(made, 'lowpass', 2400, 0.7);
}

/** A pin rocks on its foot and makes up its mind. */
export function pinWobbled(random: Random): Samples {
  const made = blank(0.9);
  const near = pinModes(random, 430, 560, 0.1);
  const far = near.map((mode) => ({ ...mode, hz: mode.hz * 1.12 }));
  let atS = 0.004;
  let gapS = 0.17;
  for (let knock = 0; knock < 6; knock += 1) {
    addStrike(made, atS, knock % 2 === 0 ? near : far, 0.7 * 0.78 ** knock, contactS * 3);
    atS += gapS;
    gapS *= 0.8;
  }
  return filter(made, 'lowpass', 1800, 0.7);
}

/** A pin is put down on its spot: one soft tock and the foot settling. */
export function pinStood(random: Random): Samples {
  const made = blank(0.4);
  addStrike(made, 0.002, pinModes(random, 400, 560, 0.13), 0.8, contactS * 3);
  addStrike(made, 0.002, floorModes(random), 0.7, contactS * 4);
  addStrike(made, 0.07 + 0.02 * random.next(), pinModes(random, 430, 560, 0.08), 0.25, contactS * 3);
  return filter(made, 'lowpass', 1800, 0.7);
}

/** The ball meets the boards: round and full. */
export function ballReleased(random: Random): Samples {
  const made = blank(0.5);
  addStrike(made, 0.002, floorModes(random), 1, contactS * 4);
  addStrike(made, 0.002, pinModes(random, 300, 380, 0.22), 0.8, contactS * 4);
  addStrike(made, 0.075, floorModes(random), 0.3, contactS * 4);
  return filter(made, 'lowpass', 1500, 0.7);
}

/** A knuckle on the noticeboard's frame: choosing, and moving on to another choice. */
export function tock(random: Random, hz: number, ringS: number): Samples {
  const made = blank(0.35);
  addStrike(made, 0.002, pinModes(random, hz, hz * 1.02, ringS), 1, contactS * 5);
  return filter(made, 'lowpass', 1600, 0.7);
}
