import type { SeatId } from '#core';
import type { Ability, MovementName, PersonalRange } from '#movement';
import type { Lane } from '#pose';

export interface SessionSeat {
  readonly id: SeatId;
  /** Null for a seat that only key, touch or clicker act for. */
  readonly lane: Lane | null;
  readonly name: string;
  /** `proposed`: someone is seen, has not joined. `joined`: plays. `resting`: in the team, not asked for anything. */
  readonly status: 'proposed' | 'joined' | 'resting';
  /** Someone has been seen in the lane within the last two seconds, or the seat needs no camera. */
  readonly present: boolean;
  readonly ability: Ability;
  readonly range: PersonalRange | null;
  /** How often help has climbed a rung this afternoon, by game and action: the only measure of independence there is. */
  readonly prompts: PromptCounts;
  /** Shape and colour, by the number of the seat that has them at first; no two seats have the same. */
  readonly mark: SeatId;
  /** Who of those written down sits here; null for a guest. */
  readonly person: string | null;
  /** Movements that staff have chosen instead of the house, by game, then by action. */
  readonly plans: PlanChoices;
}

/** What staff have chosen by game, then by action. */
export type PlanChoices = Readonly<Record<string, Readonly<Record<string, MovementName | 'staff'>>>>;

/** Prompts by game, then by action. */
export type PromptCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What staff have said of a seat, kept from one sitting to the next: never what a camera saw. */
export interface KnownSeat {
  readonly id: SeatId;
  readonly name: string;
  readonly ability: Ability;
  readonly person: string | null;
  readonly mark: SeatId;
}

/** A lane for someone who has sat down, with the seat it would be. */
export interface SeatProposal {
  readonly seat: SeatId;
  readonly lane: Lane;
  /** Between the shoulders, frame heights: a lane at the edge of the picture is set beside its person. The lane's middle when left out. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** What is being done with a seat by hand: on `choosing`, what to do with it is asked. */
export interface SeatHand {
  readonly seat: SeatId;
  readonly doing: 'choosing' | 'moving' | 'swapping' | 'naming';
}

/** A part of the picture where people only pass, frame heights, un-mirrored. */
export interface Walkway {
  readonly centreX: number;
  readonly centreY: number;
  readonly width: number;
  readonly height: number;
}

/** How a room was set last: places of furniture in a camera's picture, never anything that the picture showed. */
export interface KnownRoom {
  /** The camera's name, as its maker gave it. */
  readonly camera: string;
  readonly aspect: number;
  readonly seats: readonly { readonly id: SeatId; readonly lane: Lane }[];
  readonly walkways: readonly Walkway[];
}

/** Everything a hand can change about the seats. */
export interface SeatSetting {
  readonly seats: readonly SessionSeat[];
  readonly knownSeats: readonly KnownSeat[];
  /** Places where somebody seems to sit and nobody does: never offered again this afternoon. Never stored. */
  readonly notSeats: readonly Lane[];
  readonly walkways: readonly Walkway[];
}

export interface Volumes {
  /** Each 0..1. */
  readonly voice: number;
  readonly music: number;
  readonly effects: number;
}
