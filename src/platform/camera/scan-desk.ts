/**
 * The scan's side of the desk: which square is wanted next and what the squares have shown. While people are searched for it
 * goes round and round; once seats are set it keeps watch.
 */
import { mix } from '#core';
import {
  type Ease,
  type Glimpse,
  glimpse,
  glimpsesOf,
  handsOf,
  isSame,
  keepWatchHz,
  type Lane,
  lookedAt,
  nextSquare,
  type Pose,
  rememberTile,
  type ScanMemory,
  type ScanTurn,
  type ScanWatch,
  type SeatPlan,
  type Sighting,
  type Spot,
  type Stranger,
  sightingsOf,
  startScan,
  startWatch,
  stirred,
  watchEveryMs,
} from '#pose';

/** A square of the scan, and how much it is wanted. */
export interface WantedSquare {
  readonly tile: number;
  readonly lane: Lane;
  readonly turn: ScanTurn;
}

export interface ScanDesk {
  plan(plan: SeatPlan): void;
  /** A frame has come in; `spots`: where something has moved outside of the lanes. */
  frame(aspect: number, spots: readonly Spot[], atMs: number): void;
  /** Null when nothing is to be looked at. */
  wanted(ease: Ease, atMs: number): WantedSquare | null;
  handed(atMs: number): void;
  /** What a square has shown, in frame coordinates. Sightings, when there is something to be told. */
  saw(tile: number, poses: readonly Pose[], watched: readonly Glimpse[], look: LookFacts): readonly Sighting[] | null;
  /** Whoever is watched anyway, told again when nothing has been for a second; null when it is too soon. */
  stillThere(watched: readonly Glimpse[], atMs: number): readonly Sighting[] | null;
  /** People without a lane whom it has come upon while keeping watch. */
  loose(atMs: number): readonly Stranger[];
  restart(): void;
}

interface LookFacts {
  readonly atMs: number;
  readonly tookMs: number;
}

/** Somebody who stood there so lately may still: a square that shows them is looked at again within this time. */
const looseForMs = 4000;
const tellEveryMs = 1000;
/** Until the first square has been timed. */
const guessedTookMs = 60;

export function createScanDesk(): ScanDesk {
  let plan: SeatPlan = { seats: [], scanHz: 0 };
  let scan: ScanMemory | null = null;
  let watch: ScanWatch | null = null;
  let handedAtMs = Number.NEGATIVE_INFINITY;
  /** By square. */
  let loose = new Map<number, { readonly people: readonly Stranger[]; readonly atMs: number }>();
  let toldAtMs = Number.NEGATIVE_INFINITY;
  let tookMs = guessedTookMs;

  const isWatching = (): boolean => plan.seats.length > 0 && plan.scanHz > 0 && plan.scanHz <= keepWatchHz;
  const lanes = (): readonly Lane[] => plan.seats.map(({ lane }) => lane);

  const search = (ease: Ease): WantedSquare | null => {
    const tile = scan?.tiles[scan.next];
    if (scan === null || tile === undefined) return null;
    const hz = plan.seats.length > 0 ? plan.scanHz * ease.scanShare : plan.scanHz;
    return { tile: scan.next, lane: tile.lane, turn: { hz, tiles: scan.tiles.length, servedAtMs: handedAtMs, tookMs } };
  };

  const keepWatch = (ease: Ease, atMs: number): WantedSquare | null => {
    const next = watch === null ? null : nextSquare(watch, lanes(), atMs);
    const tile = next === null ? undefined : watch?.tiles[next];
    if (next === null || tile === undefined) return null;
    const hz = (1000 / watchEveryMs) * ease.scanShare;
    return { tile: next, lane: tile.lane, turn: { hz, tiles: 1, servedAtMs: handedAtMs, tookMs } };
  };

  return {
    plan(wanted) {
      plan = wanted;
      if (!isWatching()) watch = null;
    },
    frame(aspect, spots, atMs) {
      if (scan === null || scan.aspect !== aspect) {
        scan = startScan(aspect);
        watch = null;
      }
      if (isWatching()) watch = stirred(watch ?? startWatch(scan.tiles, atMs), spots, atMs);
    },
    wanted: (ease, atMs) => (isWatching() ? keepWatch(ease, atMs) : search(ease)),
    handed(atMs) {
      handedAtMs = atMs;
    },
    saw(tile, poses, watched, look) {
      const lane = scan?.tiles[tile]?.lane;
      if (scan === null || lane === undefined) return null;
      const { aspect } = scan;
      const { atMs } = look;
      tookMs = mix(tookMs, look.tookMs, 0.2);
      const { memory, sightings } = rememberTile(scan, tile, poses, atMs, watched);
      scan = memory;
      if (watch === null) return sightings;
      const shown = glimpsesOf(poses, lane, aspect);
      const strangers = poses.flatMap((pose): readonly Stranger[] => {
        const seen = glimpse(pose, lane, aspect);
        if (seen === null || watched.some((known) => isSame(known, seen, aspect))) return [];
        return [{ x: seen.x * aspect, y: seen.y, scale: seen.scale, hands: handsOf(pose, aspect) }];
      });
      loose.set(tile, { people: strangers, atMs });
      watch = lookedAt(watch, tile, strangers.length > 0, atMs);
      toldAtMs = atMs;
      return sightingsOf([...watched, ...shown], aspect);
    },
    stillThere(watched, atMs) {
      if (watch === null || scan === null || atMs - toldAtMs < tellEveryMs) return null;
      toldAtMs = atMs;
      return sightingsOf(watched, scan.aspect);
    },
    loose: (atMs) => [...loose.values()].flatMap((seen) => (atMs - seen.atMs < looseForMs ? seen.people : [])),
    restart() {
      scan = null;
      watch = null;
      loose = new Map();
      handedAtMs = Number.NEGATIVE_INFINITY;
      toldAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}
