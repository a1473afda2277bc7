/**
 * What is set of this machine and this room, once: which camera, how large the television, how the pose model is run. Kept
 * on this machine alone.
 */
import { z } from 'zod';
import { usualRoom } from '#kit/view';
import { firstLanguage } from '#platform/words';
import type { Tuning } from '#pose';
import { type Television, type Theme, themes } from '#session';
import { houseWords } from './words/index.ts';

/** How the pose model is best run, as it was found out. */
export interface KeptTuning extends Tuning {
  /** What the machine was then: another one is tried anew. */
  readonly machine: string;
  /** How long a look took, ms; null where nothing was tried. */
  readonly lookMs: number | null;
}

export interface MachineSettings {
  readonly camera: string | null;
  readonly television: Television;
  /** From drawing to the camera's seeing it, as measured in this room, 0 to 1000 ms; null before. */
  readonly delayMs: number | null;
  /** Somebody has said that sound does not come from the television. */
  readonly soundElsewhere: boolean;
  /** Null for whatever the browser is set to. */
  readonly theme: Theme | null;
  /** A tag; null until one has been chosen. */
  readonly language: string | null;
  /** Null until this machine has been tried. */
  readonly tuning: KeptTuning | null;
}

const place = 'come-out-to-play.machine';

export const usualMachine: MachineSettings = {
  camera: null,
  television: usualRoom,
  delayMs: null,
  soundElsewhere: false,
  theme: null,
  language: null,
  tuning: null,
};

/** Each by itself: what cannot be read of one says nothing of the others. */
const form = z.object({
  camera: z.string().max(200).nullable().catch(usualMachine.camera),
  television: z
    .strictObject({
      televisionInches: z.number().min(10).max(200),
      chairMetres: z.number().min(0.5).max(20),
      sight: z.enum(['ordinary', 'older', 'low']),
    })
    .catch(usualMachine.television),
  delayMs: z.number().min(0).max(1000).nullable().catch(usualMachine.delayMs),
  soundElsewhere: z.boolean().catch(usualMachine.soundElsewhere),
  theme: z.enum(themes).nullable().catch(usualMachine.theme),
  language: z.string().max(35).nullable().catch(usualMachine.language),
  tuning: z
    .strictObject({
      machine: z.string().max(400),
      delegate: z.enum(['CPU', 'GPU']),
      workers: z.int().min(1).max(3),
      lookMs: z.number().min(0).max(60_000).nullable(),
    })
    .nullable()
    .catch(usualMachine.tuning),
});

/** What `text` says; the usual wherever it says nothing that we would have written. */
export function readMachineSettings(text: string | null): MachineSettings {
  try {
    return form.parse(JSON.parse(text ?? ''));
  } catch {
    return usualMachine;
  }
}

/** Settings are read at once, before the first picture is drawn: hence the one store of a browser that needs no waiting. */
export function loadMachineSettings(): MachineSettings {
  try {
    return readMachineSettings(localStorage.getItem(place));
  } catch {
    return usualMachine; // storage is blocked: as if nothing had been set
  }
}

/** Whoever has asked the whole computer for more contrast need not ask again. */
export const themeFor = ({ theme }: MachineSettings): Theme =>
  theme ?? (matchMedia('(prefers-contrast: more)').matches ? 'contrast' : 'painted');

/** As was chosen, of those that the house speaks. */
export const languageOf = ({ language }: MachineSettings): string =>
  language !== null && Object.hasOwn(houseWords, language) ? language : firstLanguage;

export interface Machine {
  now(): MachineSettings;
  /** From now on, and when the page is next opened. */
  set(change: Partial<MachineSettings>): void;
}

/** This machine's settings while the page is open. Where this browser keeps nothing they hold until then. */
export function keptMachine(first: MachineSettings): Machine {
  let settings = first;
  return {
    now: () => settings,
    set(change) {
      settings = { ...settings, ...change };
      try {
        localStorage.setItem(place, JSON.stringify(settings));
      } catch {
        // storage is full or blocked
      }
    },
  };
}
