import type { Pace, SeatId } from '#core';
import type { Ability, DeviceInput, MovementName } from '#movement';
import type { Lane, SourceKind } from '#pose';
import type { Mood, PersonDetails, PersonInRecord, Playlist } from './kept.ts';
import type { SessionWish } from './programme.ts';
import type { SeatHand, Volumes, Walkway } from './seats.ts';
import type { SetUpCommand } from './set-up.ts';
import type { TeamId } from './teams.ts';

/**
 * What a person may tell the house: the only language of panel, keyboard, touch, clicker and tablet. Every command may be
 * given at any time; what does not fit is refused with a reason and changes nothing.
 */
export type Command =
  | WalkCommand
  | SourceCommand
  | SeatCommand
  | PlayCommand
  | SessionCommand
  | PeopleCommand
  | RecordCommand
  | KeepingCommand
  | SetUpCommand;

/** From page to page. */
export type WalkCommand =
  | { readonly type: 'choose-game'; readonly gameId: string }
  /** Where games allow it, everybody plays as one, with a seat or without; or each who has a seat for themselves. Not in a game. */
  | { readonly type: 'set-whole-room'; readonly on: boolean }
  /** The plain "yes" of the page: on to the next thing. */
  | { readonly type: 'go-on' }
  | { readonly type: 'go-back' }
  | { readonly type: 'focus'; readonly by: 1 | -1 }
  | { readonly type: 'choose-focused' }
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'toggle-pause' }
  /** Everything ends at once; what was played is in the record. */
  | { readonly type: 'stop' };

export type SourceCommand = { readonly type: 'use-source'; readonly source: SourceKind };

export type SeatCommand =
  | { readonly type: 'join-seat'; readonly seat: SeatId }
  | { readonly type: 'leave-seat'; readonly seat: SeatId }
  /** A rest, and back again: the seat stays in the team and is asked for nothing. */
  | { readonly type: 'rest-seat'; readonly seat: SeatId }
  | { readonly type: 'name-seat'; readonly seat: SeatId; readonly name: string }
  /** Takes a seat in hand on the seats' page. */
  | { readonly type: 'take-seat'; readonly seat: SeatId; readonly doing: SeatHand['doing'] }
  | { readonly type: 'let-go-seat' }
  | { readonly type: 'place-seat'; readonly seat: SeatId; readonly lane: Lane }
  | { readonly type: 'swap-seats'; readonly seat: SeatId; readonly other: SeatId }
  | { readonly type: 'add-seat' }
  | { readonly type: 'remove-seat'; readonly seat: SeatId }
  /** Sets the chairs where they stood in this room last time, whoever sits in them. */
  | { readonly type: 'same-seats' }
  /** The camera has moved: the seats go with its picture, or stay. */
  | { readonly type: 'follow-camera' }
  | { readonly type: 'keep-seats' }
  | { readonly type: 'add-walkway' }
  /** Takes a walkway in hand on the seats' page. */
  | { readonly type: 'take-walkway'; readonly index: number }
  | { readonly type: 'place-walkway'; readonly index: number; readonly walkway: Walkway }
  | { readonly type: 'remove-walkway'; readonly index: number }
  /** Takes back the last change of the seats by hand. */
  | { readonly type: 'undo-seats' }
  /** Somebody written down sits here; null makes the seat a guest's again. */
  | { readonly type: 'seat-person'; readonly seat: SeatId; readonly person: string | null }
  /** Whoever is written down, in the chair they had last time; no chair is moved. */
  | { readonly type: 'seat-as-last-time' }
  /** For this afternoon; whoever is written down keeps what is written. */
  | { readonly type: 'set-ability'; readonly seat: SeatId; readonly ability: Ability }
  /** Which movement serves an action of the game chosen, for this seat; null leaves it to the house again. */
  | {
      readonly type: 'set-plan';
      readonly seat: SeatId;
      readonly action: string;
      readonly movement: MovementName | 'staff' | null;
    }
  /** Two teams, dealt anew, or all as one. */
  | { readonly type: 'set-teams'; readonly teams: 1 | 2 }
  /** Somebody changes over to the other team. */
  | { readonly type: 'join-team'; readonly seat: SeatId; readonly team: TeamId };

/** While a game is played. */
export type PlayCommand =
  | { readonly type: 'act'; readonly input: DeviceInput }
  | { readonly type: 'skip-turn' }
  /** What goes along the row stops with whoever has it. */
  | { readonly type: 'stop-here' }
  /** The game finishes the seat's move kindly, now. */
  | { readonly type: 'help-seat'; readonly seat: SeatId }
  /** Staff stand beside the seat: any motion there does it, and nobody hurries. */
  | { readonly type: 'help-together'; readonly seat: SeatId }
  | { readonly type: 'take-breather' }
  /** Brings the game to a good end soon. */
  | { readonly type: 'wind-up' }
  | { readonly type: 'set-pace'; readonly pace: Pace }
  | { readonly type: 'set-volumes'; readonly volumes: Volumes };

export type SessionCommand =
  /** Begins today's session as it is wished for now. */
  | { readonly type: 'start-session' }
  /** Goes on where the power went, or the page was closed. */
  | { readonly type: 'resume-afternoon' }
  | { readonly type: 'wish-session'; readonly wish: Partial<Omit<SessionWish, 'draw'>> }
  /** The same wish, other games. */
  | { readonly type: 'draw-again' }
  /** On to the next thing of the session, whatever is on now. */
  | { readonly type: 'skip-item' }
  /** The whole row polishes windows, and the house learns what is comfortable. */
  | { readonly type: 'measure-range' }
  /** With which pack of pictures a game is played; null for its own choice. */
  | { readonly type: 'choose-pack'; readonly gameId: string; readonly packId: string | null }
  | { readonly type: 'create-playlist'; readonly name: string; readonly games: Playlist['games'] }
  | { readonly type: 'rename-playlist'; readonly playlist: string; readonly name: string }
  | { readonly type: 'set-playlist-games'; readonly playlist: string; readonly games: Playlist['games'] }
  | { readonly type: 'delete-playlist'; readonly playlist: string };

export type PeopleCommand =
  | { readonly type: 'create-person'; readonly details: PersonDetails }
  | { readonly type: 'edit-person'; readonly person: string; readonly change: Partial<PersonDetails> }
  /** Gone, and a guest in every record. */
  | { readonly type: 'delete-person'; readonly person: string }
  /** All that is known of one person, as a file to hand over. */
  | { readonly type: 'export-person'; readonly person: string };

/** Whose part in a record: whoever sat in `seat`, a guest where `person` is null. */
export type PartOf = Pick<PersonInRecord, 'seat' | 'person'>;

/** `record` is the id of one that is kept, or of the one being written. */
export type RecordCommand =
  /** `of`: one of those who were there, by chair and name, for several may have sat in one chair; null: the room. `mood` null: taken back. */
  | {
      readonly type: 'set-mood';
      readonly record: string;
      readonly of: PartOf | null;
      readonly mood: Mood | null;
    }
  | { readonly type: 'set-note'; readonly record: string; readonly note: string }
  | { readonly type: 'delete-record'; readonly record: string }
  | { readonly type: 'export-records'; readonly form: 'csv' | 'text' };

export type KeepingCommand =
  /** People, playlists and records as they were before the last change, deletion or restore. */
  | { readonly type: 'undo-kept' }
  /** Everything in one file to hand over. */
  | { readonly type: 'make-backup' }
  /** `text`: what a backup file says. It takes the place of everything kept; `undo-kept` takes it back. */
  | { readonly type: 'restore-backup'; readonly text: string };
