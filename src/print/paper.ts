/** A paper to print, as data: what a language file writes, and what the page lays out. */

export const paperIds = [
  'door-sign',
  'staff-poster',
  'stop-rules',
  'room-set-up',
  'consent',
  'privacy',
  'help-card',
  'song-sheet',
] as const;
export type PaperId = (typeof paperIds)[number];

/** One part of a paper, top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Very large: for a door, for three metres. */
  | { readonly kind: 'large'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  /** A line to write on, with what belongs there. */
  | { readonly kind: 'fill'; readonly label: string; readonly lines?: number }
  | { readonly kind: 'tick'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'room' }
  | {
      readonly kind: 'verse';
      readonly title: string;
      readonly origin: string;
      readonly verses: readonly (readonly string[])[];
    };

export interface Paper {
  readonly title: string;
  /** A sign is read in passing, a poster from where one stands, a sheet from where one sits. */
  readonly size: 'sign' | 'poster' | 'sheet';
  readonly blocks: readonly Block[];
}

/** What every language says. */
export interface PrintWords {
  readonly print: string;
  readonly toPrint: string;
  /** The way back from one paper. */
  readonly allPapers: string;
  readonly unknownPaper: string;
  readonly unknownGame: string;
  readonly foot: string;
  readonly titles: Readonly<Record<PaperId, string>>;
  /** Papers that are the same everywhere. */
  readonly papers: Readonly<Record<Exclude<PaperId, 'help-card' | 'song-sheet'>, Paper>>;
  readonly help: {
    readonly people: string;
    readonly minutes: string;
    readonly levels: readonly string[];
    readonly say: string;
    readonly moves: string;
    readonly orElse: string;
    readonly talk: string;
    readonly close: string;
    readonly care: string;
    readonly careLines: readonly string[];
    readonly staffKey: string;
    readonly movements: Readonly<Record<string, string>>;
  };
  readonly songs: { readonly intro: string };
}
