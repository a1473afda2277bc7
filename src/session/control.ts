/**
 * What the coordinator's panel sees of the afternoon, and how it speaks to it. A snapshot holds what a panel draws and
 * nothing of bodies: no joints, no places in the picture. Texts that only the house knows (a game's words, a sentence
 * with a name in it) come ready to read; all else are codes, worded by the panel.
 */
import type { Pace, SeatId } from '#core';
import type { Ability, MovementName } from '#movement';
import type { SourceKind, Tuning } from '#pose';
import type {
  Command,
  DelayFinding,
  HandedFile,
  Kept,
  Mood,
  Programme,
  ProgrammeItem,
  Refusal,
  SessionPath,
  SessionSeat,
  SessionWish,
  TeamId,
  Television,
  Theme,
  Volumes,
} from './contracts.ts';

/** One thing that the game chosen asks of somebody, and what they do for it. */
export interface PanelAction {
  readonly name: string;
  /** As the television asks for it, verb first. */
  readonly ask: string;
  readonly plays: MovementName | 'staff';
  /** Staff have said so; otherwise the house has, by what the person can do. */
  readonly byStaff: boolean;
  /** What can serve it, best first. */
  readonly may: readonly MovementName[];
}

export interface PanelSeat {
  readonly id: SeatId;
  /** As the television calls it: a guest goes by the name of their colour. */
  readonly name: string;
  /** As it was given; empty for a guest. */
  readonly given: string;
  readonly status: SessionSeat['status'];
  readonly present: boolean;
  /** A camera or puppets look at it; without, only keys and hands act for it. */
  readonly watched: boolean;
  readonly ability: Ability;
  /** What the game chosen asks of them, the main thing first; empty when none is chosen. */
  readonly actions: readonly PanelAction[];
  /** Times help has climbed a rung in the game chosen. */
  readonly prompts: number;
  /** Whose shape and colour it shows, by the number of the seat that has them first. */
  readonly mark: SeatId;
  /** Who of those written down sits here; null for a guest. */
  readonly person: string | null;
  /** Null while all are one. */
  readonly team: TeamId | null;
}

export interface PanelGame {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  /** How long it takes with four, in minutes. */
  readonly minutes: number;
  /** The pictures it can be played with; empty where it shows none. */
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  /** The pictures staff have chosen; null for the usual ones. */
  readonly pack: string | null;
}

/** What to read aloud, one entry a card. */
export interface PanelScript {
  readonly open: readonly string[];
  readonly ask: readonly string[];
  readonly houseRules: readonly string[];
  readonly close: readonly string[];
}

export interface PanelAdvice {
  readonly text: string;
  readonly doing: string;
  readonly seat: SeatId | null;
}

/** Something the television offers now, worded as it words it. */
export interface PanelChoice {
  readonly id: string;
  readonly label: string;
  readonly focused: boolean;
  readonly command: Command;
}

/** Today's session. */
export interface PanelSession {
  readonly wish: SessionWish;
  /** What the wish would be, in order; empty when there is nothing to make it from. */
  readonly planned: readonly ProgrammeItem[];
  /** The one being walked through; null for games chosen one by one. */
  readonly programme: Pick<Programme, 'items' | 'place'> | null;
  /** An afternoon that was cut short can go on. */
  readonly offered: boolean;
  /** What is being written down of it; null before the first game. */
  readonly record: { readonly id: string; readonly mood: Mood | null; readonly note: string } | null;
}

/** The television's computer, as it fares. Figures are rounded, so that they do not flutter. */
export interface PanelMachine {
  readonly renderer: 'webgl' | 'canvas';
  readonly framesHz: number;
  /** From light on the sensor to the picture drawn from it; null before anybody has been seen. */
  readonly latencyMs: number | null;
  /** Arms are being followed. */
  readonly follows: boolean;
  /** The screen is kept from going to sleep. */
  readonly awake: boolean;
  readonly cameras: readonly { readonly id: string; readonly label: string }[];
  /** The camera that was chosen; null for whichever is there. */
  readonly camera: string | null;
  readonly television: Television;
  /** How late the television is, as last measured in this room, ms; null before. */
  readonly delayMs: number | null;
  readonly theme: Theme;
  /** Those that the house can speak, as tags. */
  readonly languages: readonly string[];
  readonly tuning: PanelTuning;
  /** Somebody has said that sound does not come from the television. */
  readonly soundElsewhere: boolean;
}

/** How the pose model is run. */
export interface PanelTuning extends Tuning {
  /** As is usual for such machines, as it was tried on this one; being tried; or to be, when the noticeboard hangs there. */
  readonly how: 'usual' | 'tried' | 'trying' | 'waiting' | 'no-choice';
}

/** What outlives afternoons, with the newest of the records. */
export interface PanelKept extends Kept {
  readonly house: string;
  /** Another number whenever anything of it has changed. */
  readonly edition: number;
  /** The last change can be taken back. */
  readonly canUndo: boolean;
  /** How many records there are, those that are not told among them. */
  readonly recordsInAll: number;
}

/** So many of the newest records a panel is told; all are in the files that it can ask for. */
export const recordsTold = 200;

export interface Snapshot {
  /** Which television this is: two pages of it may be open. New each time one is opened. */
  readonly house: string;
  /** Counts pages, games and turns: what was said of an earlier one may no longer fit. */
  readonly revision: number;
  /** When it was made, on the house's own clock. */
  readonly atMs: number;
  readonly version: string;
  /** Language of the texts in it, as a tag such as `en-GB`. */
  readonly language: string;
  readonly path: SessionPath;
  readonly resumeTo: SessionPath | null;
  readonly demo: boolean;
  readonly games: readonly PanelGame[];
  readonly gameId: string | null;
  readonly turnSeat: SeatId | null;
  /** What whoever has the turn is asked to do, verb first; null when nothing is. */
  readonly ask: string | null;
  /** As the television shows them, from its left. */
  readonly seats: readonly PanelSeat[];
  readonly teams: 1 | 2;
  /** Everybody plays as one, where games allow it; `open`: it can be chosen now. */
  readonly wholeRoom: { readonly on: boolean; readonly open: boolean };
  /** How many people the scan sees now. */
  readonly peopleSeen: number;
  readonly source: SourceKind;
  readonly sourceOpen: boolean;
  readonly advice: PanelAdvice | null;
  readonly problem: PanelAdvice | null;
  readonly script: PanelScript | null;
  readonly caption: string | null;
  readonly choices: readonly PanelChoice[];
  readonly pace: Pace;
  readonly volumes: Volumes;
  /** The last change of the seats by hand can be taken back. */
  readonly canUndoSeats: boolean;
  /** How far each reaches can be measured now, by polishing windows. */
  readonly canMeasure: boolean;
  readonly session: PanelSession;
  readonly machine: PanelMachine;
  /** What was found on the page `delay`, while that is on; null until something is. */
  readonly delay: DelayFinding | null;
}

/**
 * Why a command that came over the channel was not even tried. `too-late`: it came long after it was said. `moved-on`: it was
 * said of another page, game or turn. `not-understood`: it was no command. `no-answer`: the television was not heard (said by
 * the panel's own end).
 */
export const channelRefusals = ['too-late', 'moved-on', 'not-understood', 'no-answer'] as const;
export type ChannelRefusal = (typeof channelRefusals)[number];

export interface PanelRefusal {
  readonly reason: ChannelRefusal | Refusal;
  /** As the television words it; null for what the panel words itself. */
  readonly sentence: string | null;
}

/** The panel's end of the channel. */
export interface PanelLink {
  /** Told each snapshot; null when the television has not been heard for a while. Returns how to stop. */
  onSnapshot(listener: (snapshot: Snapshot | null) => void): () => void;
  /** Told what is kept, whenever it changes. Returns how to stop. */
  onKept(listener: (kept: PanelKept | null) => void): () => void;
  /** Told each file that this panel has asked for. Returns how to stop. */
  onFile(listener: (file: HandedFile) => void): () => void;
  /** Resolves with null when it was obeyed. Never rejects. */
  send(command: Command): Promise<PanelRefusal | null>;
  close(): void;
}
