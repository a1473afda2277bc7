/**
 * Choosing by staying: a hand that stays on something fills a ring. It drains and never resets, so that a tremor or a
 * second thought costs a moment and not the whole. What is nearly chosen is a little larger than it looks.
 */
import { clamp, clamp01 } from '#core';

/** Milliseconds to stay. Menu times may be set from 0.8 to 4 s. Design of bodies. */
export const dwellTimesMs = { menu: 1500, game: 1000, leaving: 2500 } as const;
export type DwellUse = keyof typeof dwellTimesMs;
export const menuDwellMs = { least: 800, most: 4000 } as const;

/** Off the target for so long before its ring begins to drain. */
const graceMs = 400;
/** The ring is seen from here, so that a hand passing over leaves no trail. */
const ringFromMs = 150;
/** Draining is as slow as filling. */
const drainRate = 1;
/** The target that holds the hand is this much larger than it looks. */
const magnetism = 1.3;
/** Less sure than this and nobody points. */
const sureEnough = 0.5;

/** Something to choose: a box on the television, 0..1, by its middle. */
export interface DwellTarget {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DwellMemory {
  /** Under the hand now, or within its grace. */
  readonly on: string | null;
  readonly offMs: number;
  /** Milliseconds filled, by target. */
  readonly filledMs: Readonly<Record<string, number>>;
}

export const noDwell: DwellMemory = { on: null, offMs: 0, filledMs: {} };

export interface DwellMoment {
  readonly point: { readonly x: number; readonly y: number; readonly sure: number };
  readonly targets: readonly DwellTarget[];
  /** How long to stay. */
  readonly stayMs: number;
  readonly dtMs: number;
}

export interface DwellReading {
  readonly on: string | null;
  /** Rings to draw, 0..1, by target; none before a hand has stayed 150 ms. */
  readonly rings: Readonly<Record<string, number>>;
  /** The target chosen on this tick. */
  readonly chosen: string | null;
}

function isIn(target: DwellTarget, x: number, y: number, scale: number): boolean {
  const { width, height } = target;
  return Math.abs(x - target.x) <= (width * scale) / 2 && Math.abs(y - target.y) <= (height * scale) / 2;
}

function under({ point, targets }: DwellMoment, on: string | null): string | null {
  if (!(point.sure >= sureEnough)) return null;
  const holding = targets.find((target) => target.id === on && isIn(target, point.x, point.y, magnetism));
  return (holding ?? targets.find((target) => isIn(target, point.x, point.y, 1)))?.id ?? null;
}

/** A menu's time to stay as somebody has set it, held to 0.8 to 4 s. */
export const menuStayMs = (wantedMs: number): number => clamp(wantedMs, menuDwellMs.least, menuDwellMs.most);

/** One tick of a hand over things to choose. Choosing empties every ring. */
export function stepDwell(past: DwellMemory, moment: DwellMoment): { memory: DwellMemory; reading: DwellReading } {
  const { targets, stayMs, dtMs } = moment;
  const now = under(moment, past.on);
  const offMs = now === null ? past.offMs + dtMs : 0;
  const on = now ?? (offMs < graceMs ? past.on : null);
  const filledMs: Record<string, number> = {};
  for (const { id } of targets) {
    const before = past.filledMs[id] ?? 0;
    const waits = id === past.on && now === null && offMs < graceMs;
    const after = id === now ? before + dtMs : waits ? before : before - drainRate * dtMs;
    if (after > 0) filledMs[id] = after;
  }
  const chosen = now !== null && (filledMs[now] ?? 0) >= stayMs ? now : null;
  if (chosen !== null) return { memory: noDwell, reading: { on: chosen, rings: { [chosen]: 1 }, chosen } };
  const visible = Object.entries(filledMs).filter(([, filled]) => filled >= ringFromMs);
  const rings = Object.fromEntries(visible.map(([id, filled]) => [id, clamp01(filled / stayMs)]));
  return { memory: { on, offMs, filledMs }, reading: { on, rings, chosen: null } };
}
