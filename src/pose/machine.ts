/** What a machine can bear: how many pose workers, and how many landmarkers between them. */
import { clamp } from '#core';

/** What a browser tells of its machine. Memory is told in steps and never above 8 or 32 GB; null where it is not told. */
export interface MachineFacts {
  readonly cores: number;
  readonly memoryGb: number | null;
}

/**
 * One pose worker each. `seats`: landmarkers that follow a seat each, at most. `scans`: one more for the scan, which also
 * looks after the seats that have none of their own. No crew at all: motion play.
 */
export type Crew = readonly { readonly seats: number; readonly scans: boolean }[];

/** One for the page and its picture; more than three workers find nothing left to do at 30 frames a second. */
const workersAtMost = 3;
/**
 * Seats with a landmarker of their own, by memory. Each costs 82 MB, each worker 60 more (measured): a 4 GB machine with
 * its system and browser has some 700 MB to spare, one of 2 GB some 250.
 */
const seatsWithin = [
  { memoryGb: 1, seats: 0, workers: 0 },
  { memoryGb: 2, seats: 1, workers: 1 },
  { memoryGb: 4, seats: 3, workers: 2 },
] as const;
const seatsAtMost = 6;

/**
 * The crew for a machine. `wanted` workers, when somebody has asked for a number; never more than memory allows. A browser
 * that does not tell its memory is believed to have enough.
 */
export function crewFor({ cores, memoryGb }: MachineFacts, wanted: number | null = null): Crew {
  const within = seatsWithin.find((step) => memoryGb !== null && memoryGb <= step.memoryGb);
  const { seats, workers } = within ?? { seats: seatsAtMost, workers: workersAtMost };
  const size = Math.min(workers, clamp(Math.round(wanted ?? cores - 1), 1, workersAtMost));
  return Array.from({ length: size }, (_, i) => ({
    // With memory to spare, any worker may look after everybody: another may be gone.
    seats: within === undefined ? seats : Math.ceil((seats - i) / size),
    scans: i === size - 1,
  }));
}
