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

/** A die in a leather cup, shaken once: knocks against hide, close together and dull, one hard. */
export function cup(random: Random): Samples {
  const made = blank(0.5);
  for (let knock = 0; knock < 4; knock += 1) {
    const modes = pinModes(random, 330, 470, 0.07);
    addStrike(made, 0.004 + 0.075 * knock + 0.02 * random.next(), modes, knock === 2 ? 1 : 0.5, contactS * 6);
  }
  return filter(filter(made, 'highpass', 240, 0.7), 'lowpass', 1100, 0.7);
}

/** A wooden die as large as a hatbox goes over an edge on to planks: its own knock, and the pier under it. */
export function die(random: Random): Samples {
  const made = blank(0.5);
  addStrike(made, 0.002, pinModes(random, 340, 430, 0.16), 0.9, contactS * 2);
  addStrike(made, 0.002, floorModes(random), 1, contactS * 3);
  addStrike(made, 0.05 + 0.02 * random.next(), pinModes(random, 380, 470, 0.08), 0.25, contactS * 3);
  return filter(made, 'lowpass', 1700, 0.7);
}

/** Five notes to the octave, so that any run of them is a tune: from the C in the middle to the E an octave up, Hz. */
export const steps = [262, 294, 330, 392, 440, 523, 587, 659] as const;

/** One tread of a wooden stair that happens to be in tune. */
export function woodenStep(note: number): Samples {
  const hz = steps[note] ?? steps[0];
  const made = blank(0.45);
  const modes = [
    { hz, gain: 1, decayS: 0.3 },
    { hz: hz * 2.76, gain: 0.18, decayS: 0.1 },
    { hz: hz * 1.5, gain: 0.12, decayS: 0.12 },
  ];
  addStrike(made, 0.002, modes, 1, contactS * 5);
  return filter(filter(made, 'highpass', 230, 0.7), 'lowpass', 1800, 0.7);
}

/** A knuckle on the noticeboard's frame: choosing, and moving on to another choice. */
export function tock(random: Random, hz: number, ringS: number): Samples {
  const made = blank(0.35);
  addStrike(made, 0.002, pinModes(random, hz, hz * 1.02, ringS), 1, contactS * 5);
  return filter(made, 'lowpass', 1600, 0.7);
}
