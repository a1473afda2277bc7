/**
 * The camera doctor: what in the room keeps people from being seen well. `diagnose` tells what is so at one moment;
 * `advise` waits until it has been so for a while, and chooses the one thing worth saying. Pure.
 */
import type { SeatId } from '#core';
import type { Lane, LightReading, Pose, Sighting } from './contracts.ts';
import { laneAround } from './lanes.ts';

/** Most important first: what stands earlier explains what stands later. */
export const complaintCodes = [
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
}

/** Mean brightness under which webcams raise their gain until hands are noise. Reasoned, not yet tried on pixels. */
const darkMean = 0.17;
/** Burnt-out share of the picture from which a window counts, and how dark people then are before it. */
const windowShare = 0.08;
const shadedPeople = 0.3;
/** With nobody found: so much of the picture is dark beside a window. */
const shadedShare = 0.45;

/**
 * Shoulder widths in frame heights. Shoulder joints are 0.36 m apart and a 60° webcam sees 0.65 m of height for each
 * metre of distance: 0.42 is 1.3 m away, where a raised hand leaves the picture; 0.085 is 6.5 m, where a lane has fewer
 * pixels than the model looks at.
 */
const nearScale = 0.42;
const farScale = 0.085;
/** The nose is this far above the shoulders' middle, in shoulder widths. */
const noseAbove = 0.6;
/** What is nearer to the upper edge than this, in frame heights, is as good as outside. */
const edge = 0.02;
const seen = 0.5;
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

/** All chairs are empty, and people sit beside them as the chairs stand: the picture has shifted. */
function cameraMoved({ seats, sightings, aspect }: DoctorView): boolean {
  const chairs = seats.filter(({ taken }) => taken);
  const empty = chairs.filter(
    ({ pose, lane }) => pose === null && !sightings.some((one) => apart(one, lane, aspect) < atChair),
  );
  if (empty.length < 2 || empty.length < 0.6 * chairs.length) return false;
  const shifts = empty.flatMap(({ lane }) => sightings.map((one) => shiftOf(one, lane, aspect)));
  return shifts.some((shift) => {
    const landed = empty.filter(({ lane }) =>
      sightings.some((one) => {
        const { x, y } = shiftOf(one, lane, aspect);
        return Math.hypot(x - shift.x, y - shift.y) < sameShift * lane.side;
      }),
    );
    return landed.length >= 2 && landed.length >= 0.6 * empty.length;
  });
}

const headOutside = (seat: SeatView): boolean => seat.pose !== null && seat.pose.nose.y < edge;

function handsHidden({ pose }: SeatView): boolean {
  if (pose === null || Math.min(pose.shoulderLeft.sure, pose.shoulderRight.sure) < seen) return false;
  return pose.wristLeft.sure < seen && pose.wristRight.sure < seen;
}

/** Everything that is so at this moment, most important first; one of each kind. */
export function diagnose(view: DoctorView): readonly Complaint[] {
  const { light, seats, sightings } = view;
  const sighted = (is: (sighting: Sighting) => boolean): SeatId | null | undefined => {
    const one = sightings.find(is);
    return one === undefined ? undefined : seatAt(one, view);
  };
  const seated = (is: (seat: SeatView) => boolean): SeatId | undefined => seats.find(is)?.seat;
  const crowd = (seat: SeatView): boolean => {
    const here = sightings.filter(
      (one) => seatAt(one, view) === seat.seat && apart(one, seat.lane, view.aspect) < 1.4 * atChair,
    );
    return seat.crowded || here.length > 1;
  };
  /** `undefined`: not so. */
  const found: Readonly<Record<ComplaintCode, SeatId | null | undefined>> = {
    'too-dark': light !== null && light.mean < darkMean && light.brightShare < windowShare ? null : undefined,
    'light-behind': light !== null && lightBehind(light) ? null : undefined,
    'camera-moved': cameraMoved(view) ? null : undefined,
    nobody: sightings.length === 0 && seats.every(({ pose }) => pose === null) ? null : undefined,
    'heads-cut-off': seated(headOutside) ?? sighted(({ y, scale }) => y - noseAbove * scale < edge),
    'too-near': sighted(({ scale }) => scale > nearScale),
    'too-far': sighted(({ scale }) => scale < farScale),
    'two-in-one-seat': seated(crowd),
    'hands-hidden': seated(handsHidden),
    'slow-machine': seated(({ poseHz }) => poseHz !== null && poseHz < leastPoseHz) === undefined ? undefined : null,
  };
  return complaintCodes.flatMap((code) => {
    const seat = found[code];
    return seat === undefined ? [] : [{ code, seat }];
  });
}

/** So long it must have been so before a word is said: a cup of tea hides hands, a nurse stands before the lens. */
const saidAfterMs: Readonly<Record<ComplaintCode, number>> = {
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
