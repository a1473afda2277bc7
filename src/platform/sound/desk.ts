import { duckedGain, makeupGain, softened } from './mixing.ts';
import { bufferHz, type Samples } from './samples.ts';
import { Context, Gain, Panner, setContext, ToneAudioBuffer, ToneBufferSource, WaveShaper } from './tone.ts';

/** Ramps, in seconds. Silence must come within 20 ms; 8 ms is short of that and long enough not to click. */
const ramps = { silence: 0.008, unsilence: 0.05, slider: 0.05, duck: 0.12, unduck: 0.6, tune: 1, hold: 0.06 } as const;

/** Wait before the context is put to sleep behind a closed gate: two blocks of the largest common output buffer. */
const sleepAfterMs = 60;

/** The curve of `softened` covers amplitudes up to this; a power of two, so that halving before it loses nothing. */
const curveReach = 2;

/** The mixing desk: music and effects, each with a slider, through one gate to the loudspeaker. */
export interface Desk {
  /** True once the browser lets us be heard and the gate has not been closed. */
  readonly running: boolean;
  readonly nowS: number;
  /** Resolves when the browser lets us be heard; stays pending where it never does. */
  wake(): Promise<void>;
  /** Silent in 8 ms; then time itself stops, so that everything is held where it is. Tells how long until it is heard. */
  closeGate(): { readonly silentInMs: number };
  openGate(): void;
  setSliders(music: number, effects: number): void;
  setDucked(ducked: boolean): void;
  /** Starts a sound on the next block. `gain` 0..1, `pan` -1..1, `rate` 1 as rendered. */
  playOnce(samples: Samples, gain: number, pan: number, rate: number): void;
  /** Fades out what was looped and, unless null, fades `samples` in. */
  loop(samples: Samples | null): void;
  /** What is looped stops where it is, like a needle that is lifted, or goes on from there. */
  hold(held: boolean): void;
  dispose(): void;
}

/** Throws where the browser has no sound at all. */
export function openDesk(): Desk {
  // a clock of our own kind: the usual one is a worker made from a blob, which our policy refuses
  const context = new Context({
    clockSource: 'timeout',
    latencyHint: 'interactive',
    lookAhead: 0,
    updateInterval: 0.1,
  });
  setContext(context);
  const raw = context.rawContext as AudioContext;

  const loudspeaker = new WaveShaper({ context, mapping: (x) => softened(x * curveReach), length: 4097 });
  const gate = new Gain({ context, gain: 1 }).connect(
    new Gain({ context, gain: makeupGain / curveReach }).connect(loudspeaker),
  );
  loudspeaker.connect(raw.destination);
  const ducking = new Gain({ context, gain: 1 }).connect(gate);
  const holding = new Gain({ context, gain: 1 }).connect(ducking);
  const music = new Gain({ context, gain: 1 }).connect(holding);
  const effects = new Gain({ context, gain: 1 }).connect(gate);

  let asleep: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let looping: { readonly source: ToneBufferSource; readonly fader: Gain } | null = null;

  const ramp = (node: Gain, to: number, seconds: number): void => {
    node.gain.linearRampTo(to, seconds, context.immediate());
  };
  const buffers = new WeakMap<Samples, ToneAudioBuffer>();
  const bufferOf = (samples: Samples): ToneAudioBuffer => {
    const known = buffers.get(samples);
    if (known !== undefined) return known;
    const buffer = context.createBuffer(1, samples.length, bufferHz);
    buffer.copyToChannel(samples, 0);
    const made = new ToneAudioBuffer(buffer);
    buffers.set(samples, made);
    return made;
  };
  /** A source that is turned at no speed stays where it is; it is stopped only when it can no longer be heard. */
  const turn = ({ playbackRate }: ToneBufferSource, turning: boolean): void => {
    const atS = context.immediate();
    playbackRate.cancelScheduledValues(atS);
    playbackRate.setValueAtTime(turning ? 1 : 0, turning ? atS : atS + ramps.hold);
  };
  const endLoop = (): void => {
    if (looping === null) return;
    const { source, fader } = looping;
    looping = null;
    source.onended = () => fader.dispose();
    // what is held has been heard to stop: it does not sound again to fade
    const fadeS = isHeld ? 0 : ramps.tune;
    ramp(fader, 0, fadeS);
    source.stop(context.immediate() + fadeS);
  };

  return {
    get running() {
      return context.state === 'running';
    },
    get nowS() {
      return context.immediate();
    },
    wake: () => raw.resume(),
    closeGate: () => {
      ramp(gate, 0, ramps.silence);
      clearTimeout(asleep);
      asleep = setTimeout(() => void raw.suspend().catch(deaf), sleepAfterMs);
      const onTheWayS = (raw.baseLatency || 0) + (raw.outputLatency || 0);
      return { silentInMs: 1000 * (ramps.silence + onTheWayS) };
    },
    openGate: () => {
      clearTimeout(asleep);
      void raw.resume().catch(deaf);
      ramp(gate, 1, ramps.unsilence);
    },
    setSliders: (musicGain, effectsGain) => {
      ramp(music, musicGain, ramps.slider);
      ramp(effects, effectsGain, ramps.slider);
    },
    setDucked: (ducked) => ramp(ducking, ducked ? duckedGain : 1, ducked ? ramps.duck : ramps.unduck),
    playOnce: (samples, gain, pan, rate) => {
      const panner = new Panner({ context, pan }).connect(effects);
      const url = bufferOf(samples);
      const source = new ToneBufferSource({ context, url, playbackRate: rate, onended: () => panner.dispose() });
      source.connect(panner).start(context.immediate(), 0, undefined, gain);
    },
    loop: (samples) => {
      endLoop();
      if (samples === null) return;
      const fader = new Gain({ context, gain: 0 }).connect(music);
      const source = new ToneBufferSource({ context, url: bufferOf(samples), loop: true }).connect(fader);
      source.start(context.immediate());
      ramp(fader, 1, ramps.tune);
      looping = { source, fader };
      if (isHeld) turn(source, false);
    },
    hold: (held) => {
      isHeld = held;
      ramp(holding, held ? 0 : 1, ramps.hold);
      if (looping !== null) turn(looping.source, !held);
    },
    dispose: () => {
      clearTimeout(asleep);
      context.dispose();
    },
  };
}

/** A context that will not sleep or wake has been closed: there is nothing left to silence. */
const deaf = (): void => undefined;
