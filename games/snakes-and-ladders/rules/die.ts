/**
 * A die with weight: it goes over edge after edge, slower each time, stands on the last edge, thinks about it, and falls. What it
 * shows is chance alone (`drawnPips`). A strong arm makes it roll further and nothing else: if strength told, the weakest
 * arm in the row would have the worst luck, and the row would know it.
 */
import { clamp, clamp01, mix, type Random, smoothstep } from '#kit';

/** From the cup to rest. */
export const tumbleMs = 2900;
/** The last edge: up to it, standing on it, down. */
const upMs = 240;
const standsMs = 520;
const fallsMs = 260;
const restsMs = 340;
const slower = 1.24;

/** How often it goes over, by how hard it was thrown (0..1). */
export const turnsOf = (strength: number): number => 4 + Math.round(2 * clamp01(strength));

/** When each face slaps down, ms from the throw. */
export function knocksOf(turns: number): readonly number[] {
  const quickMs = tumbleMs - restsMs - fallsMs - standsMs - upMs;
  const first = (quickMs * (slower - 1)) / (slower ** (turns - 1) - 1);
  let atMs = 0;
  const early = Array.from({ length: turns - 1 }, (_, i) => {
    atMs += first * slower ** i;
    return atMs;
  });
  return [...early, tumbleMs - restsMs];
}

/** How many quarter turns are still to come `ms` after the throw: a whole number when it lies flat. */
export function turnsLeft(turns: number, ms: number): number {
  const knocks = knocksOf(turns);
  const lastFromMs = knocks[turns - 2] ?? 0;
  if (ms >= lastFromMs) {
    const since = ms - lastFromMs;
    if (since < upMs) return 1 - 0.5 * Math.sin((since / upMs) * (Math.PI / 2));
    if (since < upMs + standsMs) return 0.5 - 0.028 * Math.sin(((since - upMs) / standsMs) * Math.PI * 3);
    return 0.5 * (1 - clamp01((since - upMs - standsMs) / fallsMs) ** 2);
  }
  const at = knocks.findIndex((knock) => ms < knock);
  const from = at === 0 ? 0 : (knocks[at - 1] as number);
  const share = (ms - from) / ((knocks[at] as number) - from);
  return turns - at - mix(share, smoothstep(share), 0.35);
}

/** Chance of the better of two draws for each square behind the foremost, and for each step of a private handicap. */
const kindPerSquare = 1 / 14;
const kindPerHandicap = 0.15;
const mostKind = 0.75;
/** From so many squares behind the foremost, two dice are thrown and both are walked: the wind is behind that counter. */
export const windFrom = 10;
/** With a stick of rock. */
const rockLeast = 4;

export interface Luck {
  /** Squares behind the foremost counter. */
  readonly behind: number;
  readonly hasRock: boolean;
  /** -2 much help … 2 a real challenge. */
  readonly handicap: number;
}

/**
 * What the die shows, 1 to 6. Whoever is behind sometimes has the better of two draws, and so do those who are privately helped: the
 * counters come to the top about together. Nobody's luck is ever made worse.
 */
export function drawnPips(random: Random, { behind, hasRock, handicap }: Luck): number {
  if (hasRock) return random.whole(rockLeast, 6);
  const kind = clamp(behind * kindPerSquare - handicap * kindPerHandicap, 0, mostKind);
  const [draw, one, other] = [random.next(), random.whole(1, 6), random.whole(1, 6)];
  return draw < kind ? Math.max(one, other) : one;
}
