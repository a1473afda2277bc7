import { clamp01, mix, type Random, smoothstep } from '#core';
import { addAt, biquad, blank, bufferHz, filter, noise, type Samples, shape, swell } from '../samples.ts';
import { applause } from './hands.ts';

/**
 * Voices without words: a buzzing source through three resonances that glide from vowel to vowel. Resonances of
 * British vowels after Deterding (1997), "The formants of monophthong vowels in Standard Southern British English",
 * rounded; the third is kept faint so that nothing asks to be heard above 3 kHz.
 */
type Vowel = readonly [number, number, number];
const vowels = {
  oo: [370, 900, 2100],
  aw: [480, 800, 2300],
  ah: [650, 1080, 2400],
  eh: [560, 1700, 2400],
  ee: [320, 1900, 2500],
} satisfies Record<string, Vowel>;

interface Throat {
  /** Pitch over the share (0..1) of the sound gone by. */
  readonly hzAt: (share: number) => number;
  readonly vowelsInTurn: readonly Vowel[];
  readonly seconds: number;
  /** 0 a pure voice … 1 mostly breath. */
  readonly breath: number;
}

function sing(throat: Throat, random: Random): Samples {
  const made = blank(throat.seconds);
  const resonances = [biquad(), biquad(), biquad()];
  const loudness = [1, 0.55, 0.12];
  const air = noise(throat.seconds, random);
  let phase = random.next();
  let waver = 0;
  let tilt = 0;
  for (let i = 0; i < made.length; i += 1) {
    const share = i / made.length;
    if (i % 64 === 0) {
      waver = waver * 0.9 + (random.next() - 0.5) * 0.012;
      const at = clamp01(share) * (throat.vowelsInTurn.length - 1);
      const from = throat.vowelsInTurn[Math.floor(at)] as Vowel;
      const to = throat.vowelsInTurn[Math.min(Math.floor(at) + 1, throat.vowelsInTurn.length - 1)] as Vowel;
      const blend = smoothstep(at - Math.floor(at));
      for (const [n, resonance] of resonances.entries()) {
        resonance.tune('bandpass', mix(from[n] as number, to[n] as number, blend), 4 + 2 * n);
      }
    }
    phase = (phase + (throat.hzAt(share) * (1 + waver)) / bufferHz) % 1;
    // a rounded sawtooth: the folds open slowly and close quickly
    const folds = phase < 0.7 ? Math.sin((Math.PI * phase) / 1.4) ** 2 : 1 - smoothstep((phase - 0.7) / 0.3);
    const source = (folds - 0.45) * (1 - throat.breath) + (air[i] as number) * 0.5 * throat.breath;
    tilt += 0.35 * (source - tilt);
    let out = 0;
    for (const [n, resonance] of resonances.entries()) out += resonance.step(tilt) * (loudness[n] as number);
    made[i] = out;
  }
  return made;
}

/** Several people, none quite together, each with a throat of their own. */
function row(people: number, seconds: number, random: Random, one: (random: Random) => Throat): Samples {
  const made = blank(seconds);
  for (let person = 0; person < people; person += 1) {
    const throat = one(random);
    const voice = shape(sing(throat, random), swell(0.14, throat.seconds * 0.5, throat.seconds * 0.5));
    addAt(made, 0.16 * random.next(), voice, 0.5 + 0.5 * random.next());
  }
  return filter(filter(filter(made, 'highpass', 290, 0.9), 'highpass', 240, 0.7), 'lowpass', 2300, 0.7);
}

/** Half of a row of eighty-year-olds speaks low, half an octave higher. */
const speakingHz = (random: Random): number => (random.next() < 0.45 ? 115 : 190) * (0.88 + 0.3 * random.next());

/** "Ooh" falling to "aw": a near miss, kindly meant. */
export function sigh(random: Random): Samples {
  const made = row(7, 1.5, random, (draw) => {
    const hz = speakingHz(draw) * 1.25;
    return {
      hzAt: (share) => hz * (1 + 0.12 * Math.sin(Math.PI * Math.min(1, share * 2)) - 0.34 * smoothstep(share)),
      vowelsInTurn: [vowels.oo, vowels.oo, vowels.aw],
      seconds: 1.05 + 0.2 * draw.next(),
      breath: 0.22,
    };
  });
  // "ooh" is all fundamental: what falls below 250 Hz as it falls is lost on old ears and small loudspeakers
  return filter(made, 'highpass', 310, 0.9);
}

/** "Hey-ay!" and hands: the row is pleased. */
export function cheer(random: Random): Samples {
  const made = row(9, 1.9, random, (draw) => {
    const hz = speakingHz(draw) * 1.35;
    return {
      hzAt: (share) => hz * (0.86 + 0.34 * Math.sin(Math.PI * clamp01(share * 0.85 + 0.08))),
      vowelsInTurn: [vowels.eh, vowels.ah, vowels.ah, vowels.aw],
      seconds: 1.25 + 0.35 * draw.next(),
      breath: 0.15,
    };
  });
  addAt(made, 0.25, applause(random, 5, 1.4), 0.12);
  return made;
}

/** The alley cat has seen better throws. */
export function cat(random: Random): Samples {
  const hz = 470 + 40 * random.next();
  const throat: Throat = {
    hzAt: (share) => hz * (1 + 0.3 * Math.sin(Math.PI * Math.min(1, share * 1.35)) - 0.22 * smoothstep(share)),
    vowelsInTurn: [vowels.ee, [620, 1500, 2300], [700, 1150, 2300], vowels.oo],
    seconds: 0.55,
    breath: 0.1,
  };
  const made = shape(sing(throat, random), swell(0.09, 0.25, 0.3));
  return filter(filter(made, 'highpass', 300, 0.7), 'lowpass', 2200, 0.7);
}

/** A gull, some way off and not impressed: two falling remarks through the nose. */
export function gull(random: Random): Samples {
  const hz = 600 + 50 * random.next();
  const cry = (seconds: number, high: number): Samples =>
    shape(
      sing(
        {
          hzAt: (share) =>
            hz * high * (0.86 + 0.3 * Math.sin(Math.PI * Math.min(1, share * 1.6)) - 0.26 * smoothstep(share)),
          vowelsInTurn: [vowels.eh, [700, 1300, 2300], vowels.aw],
          seconds,
          breath: 0.08,
        },
        random,
      ),
      swell(0.08, seconds * 0.5, seconds * 0.4),
    );
  const made = blank(1.1);
  addAt(made, 0, cry(0.45, 1), 1);
  addAt(made, 0.5, cry(0.55, 0.9), 0.8);
  return filter(filter(made, 'highpass', 320, 0.7), 'lowpass', 1800, 0.9);
}

/** A sheep with an opinion: one vowel, shaken seven times a second. */
export function bleat(random: Random): Samples {
  const hz = 300 + 90 * random.next();
  const shakesHz = 6.5 + 1.5 * random.next();
  const seconds = 0.7 + 0.2 * random.next();
  const throat: Throat = {
    hzAt: (share) => hz * (1.05 - 0.16 * share + 0.05 * Math.sin(2 * Math.PI * shakesHz * seconds * share)),
    vowelsInTurn: [vowels.eh, [640, 1450, 2300], vowels.eh],
    seconds,
    breath: 0.14,
  };
  const shaken = shape(sing(throat, random), (t) => 0.55 + 0.45 * Math.sin(2 * Math.PI * shakesHz * t) ** 2);
  const made = shape(shaken, swell(0.1, seconds * 0.4, seconds * 0.5));
  return filter(filter(made, 'highpass', 300, 0.7), 'lowpass', 1800, 0.9);
}

/** "Hm?" with the mouth shut, going up at the end. */
export function hm(random: Random): Samples {
  const hz = 255 + 20 * random.next();
  const throat: Throat = {
    hzAt: (share) => hz * (1 + 0.1 * Math.sin(Math.PI * share) + 0.34 * smoothstep((share - 0.45) / 0.5)),
    vowelsInTurn: [vowels.oo, [340, 1000, 2100], vowels.oo],
    seconds: 0.6,
    breath: 0.06,
  };
  const made = shape(sing(throat, random), swell(0.1, 0.3, 0.2));
  return filter(filter(made, 'highpass', 280, 0.8), 'lowpass', 1500, 0.7);
}

/** One breath in through the nose, fluttering; a rest; one out. */
export function snore(random: Random): Samples {
  const made = blank(2.6);
  const flutterHz = 26 + 4 * random.next();
  const into = filter(noise(1.1, random), 'bandpass', 460, 2.2);
  shape(into, (t) => 0.3 + 0.7 * Math.sin(Math.PI * flutterHz * t) ** 2);
  addAt(made, 0, shape(into, swell(0.3, 0.45, 0.35)), 1);
  addAt(made, 1.35, shape(filter(noise(1.1, random), 'bandpass', 720, 1.6), swell(0.25, 0.2, 0.6)), 0.4);
  return filter(filter(made, 'highpass', 300, 0.8), 'lowpass', 1500, 0.7);
}
