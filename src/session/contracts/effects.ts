import type { Level, Pace, SeatId } from '#core';
import type { CueName, GameSignal, Line, TuneName } from '#kit';
import type { DeviceInput } from '#movement';
import type { SourceKind } from '#pose';
import type { Command } from './commands.ts';
import type { RecordsWanted } from './kept.ts';
import type { SetUpCommand } from './set-up.ts';

/** What the director wants done; the composition root does it with the adapters. */
export type Effect =
  | { readonly type: 'open-source'; readonly source: SourceKind }
  | { readonly type: 'close-source' }
  | { readonly type: 'load-game'; readonly gameId: string }
  | {
      readonly type: 'start-game';
      readonly gameId: string;
      readonly seats: readonly SeatId[];
      readonly seed: number;
      readonly pace: Pace;
      /** What is asked of players, 1 atmosphere … 5 planning: the row's middle. */
      readonly level: Level;
      /** Private, from ability: -2 (much help) to 2 (a real challenge); 0 when not named. */
      readonly handicaps: Readonly<Partial<Record<SeatId, number>>>;
      /** The whole room plays as one: `seats` is the one that stands for all. */
      readonly wholeRoom: boolean;
      /** Null for the game's own choice, and for a game without pictures. */
      readonly packId: string | null;
      /** Who begins, where somebody has to: whoever has been in play least this afternoon. */
      readonly first: SeatId;
      /** Plays itself: an idle picture. */
      readonly demo: boolean;
    }
  | { readonly type: 'freeze-game' }
  | { readonly type: 'thaw-game' }
  | { readonly type: 'end-game' }
  | { readonly type: 'signal-game'; readonly signal: GameSignal }
  | { readonly type: 'act'; readonly input: DeviceInput }
  | { readonly type: 'play-cue'; readonly cue: CueName }
  | { readonly type: 'play-tune'; readonly tune: TuneName | null }
  | { readonly type: 'silence' }
  | { readonly type: 'unsilence' }
  | { readonly type: 'say'; readonly line: Line }
  | { readonly type: 'hush' }
  /** Sets up this machine, and keeps it so. */
  | { readonly type: 'set-up'; readonly wanted: Exclude<SetUpCommand, { type: 'test-sound' | 'measure-delay' }> }
  /** Keeps what was measured of this machine's loop, ms. */
  | { readonly type: 'keep-delay'; readonly delayMs: number }
  | { readonly type: 'remember' } // keep settings, seats and what outlives them in storage
  /** Gives a file to whoever asked for it. */
  | { readonly type: 'hand-over'; readonly file: HandedFile }
  /** Gives records, worded, to whoever asked for them. */
  | { readonly type: 'hand-over-records'; readonly wanted: RecordsWanted }
  /** Reads a backup; the director hears `backup-read` when it is whole, `backup-refused` otherwise. */
  | { readonly type: 'read-backup'; readonly text: string };

/** A text file for a person to keep. */
export interface HandedFile {
  readonly name: string;
  readonly mime: 'text/csv' | 'text/plain' | 'application/json';
  readonly text: string;
}

/** One thing a person can do on the present screen: touched, clicked, or focused and chosen. */
export interface Choice {
  readonly id: string;
  /** Words key. */
  readonly label: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly command: Command;
}

/** Why a command changed nothing. Each has a sentence in the words catalogue under `refusal.<reason>`. */
export const directorRefusals = [
  'not-now', // not on this page
  'demo', // the game plays itself
  'elsewhere', // another window has the house
  'no-such-game',
  'no-such-seat',
  'no-such-person',
  'no-such-playlist',
  'no-such-record',
  'no-such-choice',
  'no-such-pack', // or none at all, for a game without pictures
  'no-such-walkway',
  'not-as-one', // the game is played from the seats alone
  'no-known-room', // this camera has not seen a room set up
  'no-games', // nothing to make a session from
  'no-name', // nothing is left of the name
  'no-camera', // asks for a camera, and there is none
  'seats-full',
  'last-seat', // somebody must stay
  'team-full',
  'nobody-known', // nobody of last time is written down
  'too-many', // no room for one more
  'nothing-to-undo',
  'nothing-to-resume',
  'backup-too-big',
  'backup-foreign', // not a backup of ours
  'backup-newer', // written by a newer version
  'backup-damaged',
] as const;

export type Refusal = (typeof directorRefusals)[number];
