/**
 * The camera doctor: what in the room keeps people from being seen well. `diagnose` tells what is so at one moment;
 * `advise` waits until it has been so for a while, and chooses the one thing worth saying. Pure.
 */
import type { SeatId } from '#core';
import type { Lane, LightReading, Pose, Sighting } from './contracts.ts';
import { laneAround } from './lanes.ts';
import { bodyScale } from './scan.ts';

/** Most important first: what stands earlier explains what stands later. */
export const complaintCodes = [
  'wrong-camera',
  'too-dark',
  'light-behind',
  'camera-moved',
  'nobody',
  'heads-cut-off',
  'too-near',
  'too-far',
  'two-in-one-seat',
  'hands-hidden',
  'slow-machine',
  'slow-television',
  'sound-elsewhere',
] as const;

export type ComplaintCode = (typeof complaintCodes)[number];

export interface Complaint {
  readonly code: ComplaintCode;
  /** Whom it is about; null for the whole room, or for somebody who has no seat yet. */
  readonly seat: SeatId | null;
}

export interface SeatView {
  readonly seat: SeatId;
  readonly lane: Lane;
  /** As seen last; null when nobody is found there now. */
  readonly pose: Pose | null;
  /** Somebody has said that this is a seat, by hand or by raising one. */
  readonly taken: boolean;
  /** The source says that two people are in the lane. */
  readonly crowded: boolean;
  /** Looks a second with the pose; null when the seat rests or has only just been set. */
  readonly poseHz: number | null;
}

export interface DoctorView {
  /** Frame width over height. */
  readonly aspect: number;
  readonly sightings: readonly Sighting[];
  readonly seats: readonly SeatView[];
  /** Null where the source has no pictures. */
  readonly light: LightReading | null;
  /** From drawing a picture to the camera's seeing it, through television and camera; null or left out while not measured. */
  readonly latencyMs?: number | null;
  /** Somebody, or the machine, has said that sound does not come from the television. */
  readonly soundElsewhere?: boolean;
}

/**
 * Mean brightness under which it is too dark. Measured on rendered scenes with a cheap sensor's grain: at 0.35 everybody and
 * every hand is found (0.98 sure), at 0.15 nobody is.
 */
const darkMean = 0.22;
/** Under this there is no picture at all: a cover before the lens, or a camera that looks into its own case. The darkest room: 0.06. */
const blackMean = 0.03;
/**
 * Burnt-out share of the picture from which a window counts, and how dark people then are before it. Measured: an ordinary
 * day with a window at the side 0.03 and people 0.6 to 0.68; a window behind them 0.07, and people 0.3 with the glass that
 * shows between them.
 */
const windowShare = 0.05;
const shadedPeople = 0.42;
/** With nobody found: so much of the picture is dark beside a window. */
const shadedShare = 0.45;

/**
 * Shoulder widths in frame heights. Measured on rendered scenes, 44° of height: 0.16 is 2.8 m away; at 0.34 (1.15 m) neither
 * hand in the lap is in the picture, so 0.3 is near; 0.085 is 5 m, where a lane has fewer pixels than the model looks at.
 */
const nearScale = 0.3;
const farScale = 0.085;
/** The crown is this far above the shoulders' middle and above the nose, in shoulder widths. With less, faces are not found. */
const crownAbove = 1.05;
const crownAboveNose = 0.45;
/** Two people nearer to each other than this, in shoulder widths, have their hands in each other's laps. Chairs side by side: 1.9. */
const close = 1.4;
const seen = 0.5;
/** Longer than this, the television adds what its game mode would spare (60 to 120 ms). */
export const slowTelevisionMs = 180;
/** Slower than this a swing falls between two looks. */
const leastPoseHz = 5;
/** Somebody is at a chair within this share of its lane's side. */
const atChair = 0.26;
/** Two displacements are one and the same movement of the camera within this share of a lane's side. */
const sameShift = 0.15;

/** From a chair to where a chair for this person would be, frame heights. Near the picture's edge lanes are pushed inwards. */
function shiftOf(sighting: Sighting, lane: Lane, aspect: number): { readonly x: number; readonly y: number } {
  const theirs = laneAround(sighting, aspect);
  return { x: theirs.centreX - lane.centreX, y: theirs.centreY - lane.centreY };
}

/** How far somebody sits from a chair, in sides of its lane. */
function apart(sighting: Sighting, lane: Lane, aspect: number): number {
  const { x, y } = shiftOf(sighting, lane, aspect);
  return Math.hypot(x, y) / lane.side;
}

/** How far two people sit from each other, in shoulder widths. */
const widthsApart = (a: Sighting, b: Sighting, aspect: number): number =>
  Math.hypot((a.x - b.x) * aspect, a.y - b.y) / ((a.scale + b.scale) / 2);

/** The seat that a sighting belongs to, or null. */
function seatAt(sighting: Sighting, { seats, aspect }: DoctorView): SeatId | null {
  const near = seats
    .map(({ seat, lane }) => ({ seat, away: apart(sighting, lane, aspect) }))
    .sort((a, b) => a.away - b.away)[0];
  return near !== undefined && near.away < atChair * 1.6 ? near.seat : null;
}

function lightBehind(light: LightReading): boolean {
  if (light.brightShare < windowShare) return false;
  return light.people === null ? light.darkShare > shadedShare : light.people < shadedPeople;
}

/**
 * How far the picture has shifted, frame heights, when nobody is at their chair and people sit beside them as the chairs
 * stand; else null. Lanes may have gone along with their people: it is where chairs were set that counts.
 */
export function cameraShift({
  seats,
  sightings,
  aspect,
}: Pick<DoctorView, 'seats' | 'sightings' | 'aspect'>): { readonly x: number; readonly y: number } | null {
  const chairs = seats.filter(({ taken }) => taken);
  const empty = chairs.filter(({ lane }) => !sightings.some((one) => apart(one, lane, aspect) < atChair));
  if (empty.length < 2 || empty.length < 0.6 * chairs.length) return null;
  const shifts = empty.flatMap(({ lane }) => sightings.map((one) => shiftOf(one, lane, aspect)));
  const whole = shifts.find((shift) => {
    const landed = empty.filter(({ lane }) =>
      sightings.some((one) => {
        const { x, y } = shiftOf(one, lane, aspect);
        return Math.hypot(x - shift.x, y - shift.y) < sameShift * lane.side;
      }),
    );
    return landed.length >= 2 && landed.length >= 0.6 * empty.length;
  });
  return whole ?? null;
}

const headOutside = ({ pose }: SeatView, aspect: number): boolean =>
  pose !== null && pose.nose.sure >= seen && pose.nose.y < crownAboveNose * bodyScale(pose, aspect);

function handsHidden({ pose }: SeatView): boolean {
  if (pose === null || Math.min(pose.shoulderLeft.sure, pose.shoulderRight.sure) < seen) return false;
  return pose.wristLeft.sure < seen && pose.wristRight.sure < seen;
}

/** Everything that is so at this moment, most important first; one of each kind. */
export function diagnose(view: DoctorView): readonly Complaint[] {
  const { light, seats, sightings, latencyMs = null, soundElsewhere = false } = view;
  const sighted = (is: (sighting: Sighting) => boolean): SeatId | null | undefined => {
    const one = sightings.find(is);
    return one === undefined ? undefined : seatAt(one, view);
  };
  const seated = (is: (seat: SeatView) => boolean): SeatId | undefined => seats.find(is)?.seat;
  const crowd = (seat: SeatView): boolean => {
    const own = sightings.filter(
      (one) => seatAt(one, view) === seat.seat && apart(one, seat.lane, view.aspect) < 1.4 * atChair,
    );
    const beside = sightings.some((one) =>
      own.some((mine) => one !== mine && widthsApart(one, mine, view.aspect) < close),
    );
    return seat.crowded || own.length > 1 || beside;
  };
  /** `undefined`: not so. */
  const found: Readonly<Record<ComplaintCode, SeatId | null | undefined>> = {
    'wrong-camera': light !== null && light.mean < blackMean ? null : undefined,
    'too-dark': light !== null && light.mean < darkMean && light.brightShare < windowShare ? null : undefined,
    'light-behind': light !== null && lightBehind(light) ? null : undefined,
    'camera-moved': cameraShift(view) === null ? undefined : null,
    nobody: sightings.length === 0 && seats.every(({ pose }) => pose === null) ? null : undefined,
    'heads-cut-off':
      seated((seat) => headOutside(seat, view.aspect)) ?? sighted(({ y, scale }) => y < crownAbove * scale),
    'too-near': sighted(({ scale }) => scale > nearScale),
    'too-far': sighted(({ scale }) => scale < farScale),
    'two-in-one-seat': seated(crowd),
    'hands-hidden': seated(handsHidden),
    'slow-machine': seated(({ poseHz }) => poseHz !== null && poseHz < leastPoseHz) === undefined ? undefined : null,
    'slow-television': latencyMs !== null && latencyMs > slowTelevisionMs ? null : undefined,
    'sound-elsewhere': soundElsewhere ? null : undefined,
  };
  return complaintCodes.flatMap((code) => {
    const seat = found[code];
    return seat === undefined ? [] : [{ code, seat }];
  });
}

/** So long it must have been so before a word is said: a cup of tea hides hands, a nurse stands before the lens. */
const saidAfterMs: Readonly<Record<ComplaintCode, number>> = {
  'wrong-camera': 2_000,
  'too-dark': 2_000,
  'light-behind': 3_000,
  'camera-moved': 4_000,
  nobody: 10_000,
  'heads-cut-off': 3_000,
  'too-near': 3_000,
  'too-far': 3_000,
  'two-in-one-seat': 4_000,
  'hands-hidden': 8_000,
  'slow-machine': 10_000,
  'slow-television': 10_000,
  'sound-elsewhere': 500,
};
/** Not so for this long: it has passed. A single bad look begins nothing anew. */
const passedAfterMs = 1_500;
/** A sentence stays up for as long as it takes to be read. */
const readMs = 5_000;

interface Watched extends Complaint {
  readonly sinceMs: number;
  readonly lastMs: number;
}

export interface DoctorMemory {
  readonly watched: readonly Watched[];
  readonly said: (Complaint & { readonly sinceMs: number }) | null;
}

export const allWell: DoctorMemory = { watched: [], said: null };

/**
 * Takes in what is so at `nowMs` and tells the one thing to say, or null. What is said stays for five seconds at least,
 * and then until it has passed or something more important has lasted.
 */
export function advise(memory: DoctorMemory, found: readonly Complaint[], nowMs: number): DoctorMemory {
  const now = found.map((complaint): Watched => {
    const before = memory.watched.find(({ code }) => code === complaint.code);
    return { ...complaint, sinceMs: before?.sinceMs ?? nowMs, lastMs: nowMs };
  });
  const lingering = memory.watched.filter(
    ({ code, lastMs }) => nowMs - lastMs < passedAfterMs && !now.some((one) => one.code === code),
  );
  const watched = [...now, ...lingering];
  const { said } = memory;
  if (said !== null && nowMs - said.sinceMs < readMs) return { watched, said };
  const lasting = watched.filter(({ code, sinceMs }) => code === said?.code || nowMs - sinceMs >= saidAfterMs[code]);
  const [first] = lasting.sort((a, b) => complaintCodes.indexOf(a.code) - complaintCodes.indexOf(b.code));
  if (first === undefined) return { watched, said: null };
  const { code, seat } = first;
  const same = said !== null && said.code === code && said.seat === seat;
  return { watched, said: same ? said : { code, seat, sinceMs: nowMs } };
}
