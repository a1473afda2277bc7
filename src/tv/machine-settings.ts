/** What is set of this machine and this room, once: which camera, how large the television. Kept on this machine alone. */
import { z } from 'zod';
import { usualRoom } from '#kit/view';
import type { Television } from '#session';

export interface MachineSettings {
  readonly camera: string | null;
  readonly television: Television;
  /** From drawing to the camera's seeing it, as measured in this room, 0 to 1000 ms; null before. */
  readonly delayMs: number | null;
}

const place = 'come-out-to-play.machine';

const form = z.strictObject({
  camera: z.string().max(200).nullable(),
  television: z.strictObject({
    televisionInches: z.number().min(10).max(200),
    chairMetres: z.number().min(0.5).max(20),
    sight: z.enum(['ordinary', 'older', 'low']),
  }),
  delayMs: z.number().min(0).max(1000).nullable().default(null),
});

export const usualMachine: MachineSettings = { camera: null, television: usualRoom, delayMs: null };

/** What `text` says; the usual where it says nothing that we would have written. */
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

/** False when this browser keeps nothing. */
export function saveMachineSettings(settings: MachineSettings): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

export interface Machine {
  now(): MachineSettings;
  /** From now on, and when the page is next opened. */
  set(change: Partial<MachineSettings>): void;
}

/** This machine's settings while the page is open. */
export function keptMachine(first: MachineSettings): Machine {
  let settings = first;
  return {
    now: () => settings,
    set(change) {
      settings = { ...settings, ...change };
      saveMachineSettings(settings);
    },
  };
}
