/** How sound is measured here: by the levels and the spectrum that an old ear meets. Pure. */

const decibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-9));

/** The ear's own integration time, "Fast" of IEC 61672. */
const fastS = 0.125;

/** The loudest 125 ms, as RMS in dB below full scale (a full-scale square wave is 0). */
export function fastLevelDb(samples: Float32Array, hz: number): number {
  const span = Math.min(samples.length, Math.round(fastS * hz));
  let sum = 0;
  let loudest = 0;
  for (let i = 0; i < samples.length; i += 1) {
    sum += (samples[i] as number) ** 2;
    if (i >= span) sum -= (samples[i - span] as number) ** 2;
    loudest = Math.max(loudest, sum);
  }
  return decibels(Math.sqrt(loudest / Math.round(fastS * hz)));
}

/** RMS of the whole, dB below full scale. */
export function levelDb(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return decibels(Math.sqrt(sum / Math.max(1, samples.length)));
}

/** The highest single sample, dB below full scale. */
export function peakDb(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return decibels(peak);
}

/** Mean of the samples: 0 when there is no direct current. */
export function offset(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample;
  return sum / Math.max(1, samples.length);
}

/** The same samples, as loud as `fastDb` in their loudest 125 ms. Silence stays silence. In place. */
export function atLevel<S extends Float32Array>(samples: S, hz: number, fastDb: number): S {
  const now = fastLevelDb(samples, hz);
  if (now < -150) return samples;
  const gain = 10 ** ((fastDb - now) / 20);
  for (let i = 0; i < samples.length; i += 1) samples[i] = (samples[i] as number) * gain;
  return samples;
}

/**
 * Seconds from where the sound first reaches a hundredth of its height to where it first reaches nine tenths, on the
 * envelope of its peaks in steps of 2 ms.
 */
export function attackS(samples: Float32Array, hz: number): number {
  const step = Math.max(1, Math.round(hz * 0.002));
  const peaks: number[] = [];
  for (let i = 0; i < samples.length; i += step) {
    let peak = 0;
    for (let j = i; j < Math.min(samples.length, i + step); j += 1)
      peak = Math.max(peak, Math.abs(samples[j] as number));
    peaks.push(peak);
  }
  const height = Math.max(...peaks);
  const start = peaks.findIndex((peak) => peak >= height * 0.01);
  const full = peaks.findIndex((peak) => peak >= height * 0.9);
  return ((full - start) * step) / hz;
}

/**
 * Share (0..1) of the energy between `lowHz` and `highHz`: power spectra of overlapping, Hann-weighted stretches of
 * 32768 samples added up (Welch's method), or of the whole where it is shorter.
 */
export function bandShare(samples: Float32Array, hz: number, lowHz: number, highHz: number): number {
  const size = Math.min(32_768, 2 ** Math.ceil(Math.log2(Math.max(2, samples.length))));
  const short = samples.length <= size;
  let within = 0;
  let all = 0;
  for (let from = 0; from === 0 || from + size <= samples.length; from += size / 2) {
    const real = new Float64Array(size);
    const imaginary = new Float64Array(size);
    for (let i = 0; i < Math.min(size, samples.length - from); i += 1) {
      const weight = short ? 1 : 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
      real[i] = (samples[from + i] as number) * weight;
    }
    transform(real, imaginary);
    for (let i = 1; i < size / 2; i += 1) {
      const energy = (real[i] as number) ** 2 + (imaginary[i] as number) ** 2;
      const at = (i * hz) / size;
      all += energy;
      if (at >= lowHz && at < highHz) within += energy;
    }
  }
  return all === 0 ? 0 : within / all;
}

/** Radix-2 Fourier transform in place (Cooley and Tukey, 1965). The length is a power of two. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i += 1) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j] as number, real[i] as number];
      [imaginary[i], imaginary[j]] = [imaginary[j] as number, imaginary[i] as number];
    }
  }
  for (let span = 2; span <= size; span *= 2) {
    const angle = (-2 * Math.PI) / span;
    for (let k = 0; k < span / 2; k += 1) {
      const cosine = Math.cos(angle * k);
      const sine = Math.sin(angle * k);
      for (let i = k; i < size; i += span) {
        const j = i + span / 2;
        const re = (real[j] as number) * cosine - (imaginary[j] as number) * sine;
        const im = (real[j] as number) * sine + (imaginary[j] as number) * cosine;
        real[j] = (real[i] as number) - re;
        imaginary[j] = (imaginary[i] as number) - im;
        real[i] = (real[i] as number) + re;
        imaginary[i] = (imaginary[i] as number) + im;
      }
    }
  }
}
