/** What the house keeps from one week to the next, as frozen JSON: people, playlists, records. Never a body, never a score. */
import type { SeatId } from '#core';
import type { Ability } from '#movement';
import type { KnownRoom } from './seats.ts';

/** What staff say of a person. Local to this machine; of all this only the nickname and the mark reach the television. */
export interface PersonDetails {
  /** What they like to be called: any script, at most `longestName` UTF-16 units. */
  readonly nickname: string;
  /** Shape and colour they know as theirs, by the number of the seat that has it first; null for whatever the chair has. */
  readonly mark: SeatId | null;
  readonly ability: Ability;
  readonly hearing: 'ordinary' | 'hard-of-hearing';
  readonly sight: 'ordinary' | 'low';
  /** Notes for staff, at most `longestNote` each. */
  readonly likes: string;
  readonly avoid: string;
  readonly consents: Consents;
  /** Not forgotten 90 days after last use. */
  readonly keep: boolean;
}

/** What a person, or whoever speaks for them, has said yes to. */
export interface Consents {
  /** Their minutes and prompts may be kept under their name; without it they are a guest in the record. */
  readonly records: boolean;
  /** Their photographs may be shown in games. */
  readonly photographs: boolean;
  /** Their voice may be played. */
  readonly voice: boolean;
}

export interface Profile extends PersonDetails {
  readonly id: string;
  /** When they last sat down to play, or were written down; milliseconds since 1970. */
  readonly lastUsedAtMs: number;
}

/** One game of a playlist, with the pack of pictures it is played with where one was chosen. */
export interface PlaylistGame {
  readonly gameId: string;
  readonly packId: string | null;
}

/** A session of the centre's own making. Warm-up and cool-down are added when it is played. */
export interface Playlist {
  readonly id: string;
  readonly name: string;
  readonly games: readonly PlaylistGame[];
}

/** How people felt, as one of five faces: 1 the saddest, 5 the gladdest. */
export type Mood = 1 | 2 | 3 | 4 | 5;

/** A game as it was played: how long, and whether it came to its own end. */
export interface PlayedGame {
  readonly gameId: string;
  readonly playedMs: number;
  readonly finished: boolean;
}

/** A person's part in a session. There is no score in it, and no order. */
export interface PersonInRecord {
  readonly seat: SeatId;
  /** Null for a guest, for somebody who did not consent to records, and for somebody who has been deleted since. */
  readonly person: string | null;
  /** Empty for a guest. */
  readonly name: string;
  /** In play: their own turn, or a game that everybody plays at once. */
  readonly activeMs: number;
  /** There, and not in play: between turns, resting, in breathers. */
  readonly restingMs: number;
  /** How often help has climbed a rung. */
  readonly prompts: number;
  readonly mood: Mood | null;
}

/** What is written down of one session. */
export interface SessionRecord {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;
  /** From the first game's start to the end, pauses included. */
  readonly lengthMs: number;
  readonly games: readonly PlayedGame[];
  readonly people: readonly PersonInRecord[];
  /** The room's. */
  readonly mood: Mood | null;
  /** At most `longestNote`. */
  readonly note: string;
}

/** Who sat where last time: offered again, never assumed. */
export interface SeatedPerson {
  readonly seat: SeatId;
  readonly person: string;
}

/** Everything that outlives an afternoon but the settings. */
export interface Kept {
  readonly people: readonly Profile[];
  readonly playlists: readonly Playlist[];
  /** Oldest first. */
  readonly records: readonly SessionRecord[];
  readonly lastSeating: readonly SeatedPerson[];
}

/** Records to be made into a file. */
export interface RecordsWanted {
  /** Oldest first. */
  readonly records: readonly SessionRecord[];
  readonly form: 'csv' | 'text';
  /** Whose lines alone are in them, and all that is written of them goes along; null for everybody's. */
  readonly person: Profile | null;
}

/** What a backup holds: what is kept, and where chairs and walkways stand in the rooms. */
export interface BackedUp {
  readonly kept: Kept;
  readonly rooms: readonly KnownRoom[];
}

/** Bounds of what is kept; what comes from outside with more is refused, what is written here is cut. UTF-16 units. */
export const longestNote = 500;
export const mostPeople = 200;
export const mostPlaylists = 60;
export const mostGamesInPlaylist = 20;
/** Ten years of every working day; the oldest makes room for the newest. */
export const mostRecords = 2600;

/** After so many days without use a person is forgotten, unless kept. */
export const forgottenAfterDays = 90;
