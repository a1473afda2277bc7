/**
 * Practice without a webcam: two puppet residents who raise a hand when seats are being set, and swing when it is their
 * turn; whoever is at the keyboard can make them do anything else.
 */
import type { SeatId } from '#core';
import type { BodySource, SeatPlan } from '../contracts.ts';
import { type ActingOptions, createActingSource } from './acting-source.ts';
import { people } from './people.ts';
import { createResident, type PracticeMovement, type Resident } from './resident.ts';
import { sitting, tableCamera } from './scene-parts.ts';

export interface PracticeSource extends BodySource {
  /** Makes whoever sits in the seat's lane move, now. False when nobody does, or they are in the middle of something. */
  perform(seat: SeatId, movement: PracticeMovement): boolean;
  /** Asks all residents to raise a hand again, one after the other, as they did when their seats were first watched. */
  invite(): void;
}

export interface PracticeOptions extends ActingOptions {
  /** False: the residents do nothing but what they are asked. True unless told. */
  readonly playsAlone?: boolean;
}

/** From a seat first being watched to its resident's hand going up; the next resident's follows so much later, ms. */
const raiseAfterMs = 2500;
const raiseApartMs = 2200;
/** Nobody was counted in: up again after so long, at most so many times. */
const raiseAgainMs = 9000;
const raisesAtMost = 4;
/** Seats are being set when the picture is scanned at least so often. */
const settingHz = 2;
/** From one's turn to the swing, as somebody who looks first; and between swings of one turn, ms. */
const swingAfterMs = 2500;
const swingAgainMs = 6500;

interface Mind {
  readonly resident: Resident;
  readonly order: number;
  raiseAtMs: number | null;
  raises: number;
  swingAtMs: number | null;
}

function think(mind: Mind, nowMs: number, seat: SeatPlan['seats'][number] | undefined, setting: boolean): void {
  const { resident } = mind;
  if (seat === undefined) {
    mind.swingAtMs = null;
    return;
  }
  if (setting && mind.raises < raisesAtMost) {
    mind.raiseAtMs ??= nowMs + raiseAfterMs + mind.order * raiseApartMs;
    if (nowMs >= mind.raiseAtMs && resident.ask('raise', nowMs)) {
      mind.raises += 1;
      mind.raiseAtMs = nowMs + raiseAgainMs;
    }
  }
  if (seat.eagerness !== 'turn') {
    mind.swingAtMs = null;
    return;
  }
  mind.swingAtMs ??= nowMs + swingAfterMs;
  if (nowMs >= mind.swingAtMs && resident.ask('swing', nowMs)) mind.swingAtMs = nowMs + swingAgainMs;
}

export function createPracticeSource(options: PracticeOptions): PracticeSource {
  // Larger x is on the left of the mirrored television, where seat 1 is.
  const minds: readonly Mind[] = [
    createResident(sitting(people.ivy, 0.52, 11), 'left'),
    createResident(sitting(people.walter, -0.52, 12), 'right'),
  ].map((resident, order) => ({ resident, order, raiseAtMs: null, raises: 0, swingAtMs: null }));
  let seated: ReadonlyMap<number, string> = new Map();

  const invite = (): void => {
    for (const mind of minds) {
      mind.raiseAtMs = null;
      mind.raises = 0;
      mind.swingAtMs = null;
    }
  };

  const source = createActingSource(
    {
      label: 'Practice',
      camera: tableCamera,
      started: invite,
      bodiesAt: (nowMs) => minds.map(({ resident }) => resident.at(nowMs)),
      watched: (nowMs, plan, who) => {
        seated = who;
        if (options.playsAlone === false) return;
        for (const mind of minds) {
          const seat = plan.seats.find((watch) => who.get(watch.seat) === mind.resident.id);
          think(mind, nowMs, seat, plan.scanHz >= settingHz);
        }
      },
    },
    options,
  );

  return {
    ...source,
    invite,
    perform: (seat, movement) => {
      const mind = minds.find(({ resident }) => resident.id === seated.get(seat));
      return mind?.resident.ask(movement, options.now()) ?? false;
    },
  };
}
