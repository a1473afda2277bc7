import { clamp } from '#core';
import type { TuneName } from '#kit';
import { defaultVolumes, type Sound } from '#session';
import { cueRecipes, variantOf } from './cues.ts';
import { type Desk, openDesk } from './desk.ts';
import { createLarder, type Larder } from './larder.ts';
import { admit, type Sounding, sliderGain } from './mixing.ts';
import { bufferHz } from './samples.ts';

/** Rooms have one loudspeaker, televisions two a metre apart: nothing is panned further than this. */
const widestPan = 0.35;

/** Each sound is a hair higher or lower than the last, so that no two claps are the same. */
const rates = [1, 0.985, 1.012, 0.994, 1.02, 0.978];

/** What sound stands on, so that tests can do without a browser. Both throw where there is none. */
export interface SoundParts {
  readonly openDesk: () => Desk;
  readonly createLarder: (failed: () => void) => Larder;
}

/**
 * The sound of the house, silent where the machine has none. Sounds are rendered in a worker from the start; a cue asked
 * for before its first rendering (about a second) is left out, a tune begins when it is ready.
 */
export function createSound(parts: SoundParts = { openDesk, createLarder }): Sound {
  let desk: Desk | null = null;
  let larder: Larder | null = null;
  let failed = false;
  let silenced = false;
  let silencedAtMs: number | null = null;
  let playing: TuneName | null = null;
  let sounding: readonly Sounding[] = [];
  let cuesPlayed = 0;
  let held = false;

  const fail = (): void => {
    failed = true;
  };
  try {
    larder = parts.createLarder(fail);
    desk = parts.openDesk();
    desk.setSliders(sliderGain(defaultVolumes.music), sliderGain(defaultVolumes.effects));
  } catch {
    larder?.dispose();
    fail();
  }
  /** Does what needs a sound card; a card that goes away in the middle of it takes nothing else with it. */
  const withDesk = (act: (desk: Desk, larder: Larder) => void): void => {
    if (failed || desk === null || larder === null) return;
    try {
      act(desk, larder);
    } catch {
      fail();
    }
  };

  const hold = (wanted: boolean): void => {
    if (wanted === held) return;
    held = wanted;
    withDesk((open) => open.hold(wanted));
  };

  return {
    unlock: async () => {
      if (failed || desk === null || silenced || desk.running) return;
      await desk.wake().catch(fail);
    },
    play: (cue, { strength = 1, pan = 0 } = {}) =>
      withDesk((open, { cue: rendered }) => {
        if (silenced || !open.running) return;
        const samples = rendered(cue, variantOf(cue, strength, cuesPlayed));
        if (samples === null) return;
        const inTune = cueRecipes[cue].isScale === true;
        const loudness = inTune ? 1 : strength;
        const admission = admit(sounding, cue, loudness, samples.length / bufferHz, open.nowS);
        sounding = admission.sounding;
        if (admission.gain === null) return;
        const rate = inTune ? 1 : (rates[cuesPlayed % rates.length] as number);
        open.playOnce(samples, admission.gain, clamp(pan, -1, 1) * widestPan, rate);
        cuesPlayed += 1;
      }),
    tune: (name) =>
      withDesk((open, { tune }) => {
        if (name === playing) return;
        playing = name;
        open.loop(null);
        hold(false);
        if (name === null) return;
        tune(name, (samples) => {
          if (playing === name) withDesk((still) => still.loop(samples));
        });
      }),
    holdTune: hold,
    setVolumes: ({ music, effects }) => withDesk((open) => open.setSliders(sliderGain(music), sliderGain(effects))),
    duck: (speaking) => withDesk((open) => open.setDucked(speaking)),
    silence: () => {
      if (silenced) return;
      silenced = true;
      silencedAtMs = performance.now();
      withDesk((open) => {
        silencedAtMs = performance.now() + open.closeGate().silentInMs;
      });
    },
    unsilence: () => {
      if (!silenced) return;
      silenced = false;
      withDesk((open) => open.openGate());
    },
    state: () => {
      const phase = failed ? 'absent' : silenced ? 'silent' : desk?.running ? 'sounding' : 'locked';
      return { phase, cuesPlayed, silencedAtMs };
    },
    dispose: () => {
      larder?.dispose();
      withDesk((open) => open.dispose());
      fail();
    },
  };
}
