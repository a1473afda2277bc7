/**
 * Who is ahead, as somebody watching would say: only for games in which somebody can be. The house never tells; this is for the
 * bench alone.
 */
import type { SeatId } from '#core';
import type { CreepState } from '../../../games/grandmothers-footsteps/rules.ts';
import type { WolfState } from '../../../games/mr-wolf/rules.ts';
import type { SkittlesState } from '../../../games/skittles/rules.ts';
import type { SnakesState } from '../../../games/snakes-and-ladders/rules.ts';

/** How far each seat has come, in the game's own measure. */
export type Standing = Readonly<Partial<Record<SeatId, number>>>;

/** By game id. */
export const standings: Readonly<Record<string, (state: never) => Standing>> = {
  skittles: ({ tallies }: SkittlesState) =>
    Object.fromEntries(Object.entries(tallies).map(([seat, { pins }]) => [seat, pins])),
  'snakes-and-ladders': ({ counters }: SnakesState) =>
    Object.fromEntries(counters.flatMap(({ seats, square }) => seats.map((seat) => [seat, square]))),
  'grandmothers-footsteps': ({ creepers }: CreepState) =>
    Object.fromEntries(Object.entries(creepers).map(([seat, { way }]) => [seat, Math.round(way * 100)])),
  'mr-wolf': ({ sheep }: WolfState) =>
    Object.fromEntries(Object.entries(sheep).map(([seat, { goal }]) => [seat, Math.round(goal * 100)])),
};

/** Those who have come furthest; nobody while all `count` are level. */
export function foremost(standing: Standing, count: number): readonly SeatId[] {
  const entries = Object.entries(standing);
  const most = Math.max(...entries.map(([, far]) => far));
  const ahead = entries.filter(([, far]) => far === most).map(([seat]) => Number(seat) as SeatId);
  return ahead.length < count ? ahead : [];
}

/** Follows who is ahead through a game. */
export interface Lead {
  /** Those who were ahead last. */
  readonly seats: readonly SeatId[];
  /** How often it went to somebody who had no share in it. */
  readonly changes: number;
}

export const noLead: Lead = { seats: [], changes: 0 };

/** The lead with `ahead` seen to be foremost now. Being caught up with is not yet losing it. */
export function leadOn(lead: Lead, ahead: readonly SeatId[]): Lead {
  if (ahead.length === 0) return lead;
  const parted = lead.seats.length > 0 && !lead.seats.some((seat) => ahead.includes(seat));
  return { seats: ahead, changes: lead.changes + (parted ? 1 : 0) };
}
