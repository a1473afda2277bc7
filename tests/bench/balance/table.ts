/** Many games of one kind, as one row. */
import type { Level, Pace, SeatId } from '#core';
import { median, quantile } from '../figures.ts';
import type { Played } from './played.ts';

export interface Row {
  readonly game: string;
  readonly seats: number;
  readonly pace: Pace;
  readonly level: Level;
  readonly games: number;
  /** Middle, and the tenth at either end left out. */
  readonly lengthS: { readonly median: number; readonly low: number; readonly high: number };
  /** Longest of any game. */
  readonly askedWaitS: number;
  readonly turnWaitS: number | null;
  readonly spread: number;
  readonly leadChanges: number | null;
  /** Share of the games in which each seat came out foremost, in room order; a tie counts in parts. */
  readonly foremost: readonly number[];
}

/** A game in which nobody came out foremost is everybody's. */
function sharesOf(played: readonly Played[], seats: readonly SeatId[]): readonly number[] {
  return seats.map((seat) => {
    const parts = played.map(({ foremost }) => {
      const tied = foremost.length === 0 ? seats : foremost;
      return tied.includes(seat) ? 1 / tied.length : 0;
    });
    return parts.reduce((sum, part) => sum + part, 0) / played.length;
  });
}

const known = (values: readonly (number | null)[]): readonly number[] => values.flatMap((value) => value ?? []);

export function rowOf(
  about: Pick<Row, 'game' | 'pace' | 'level'>,
  seats: readonly SeatId[],
  played: readonly Played[],
): Row {
  const lengths = played.map(({ lengthS }) => lengthS);
  const turnWaits = known(played.map(({ turnWaitS }) => turnWaitS));
  const changes = known(played.map(({ leadChanges }) => leadChanges));
  return {
    ...about,
    seats: seats.length,
    games: played.length,
    lengthS: { median: median(lengths), low: quantile(lengths, 0.1), high: quantile(lengths, 0.9) },
    askedWaitS: Math.max(...played.map(({ askedWaitS }) => askedWaitS)),
    turnWaitS: turnWaits.length === 0 ? null : Math.max(...turnWaits),
    spread: median(played.map(({ spread }) => spread)),
    leadChanges: changes.length === 0 ? null : median(changes),
    foremost: sharesOf(played, seats),
  };
}

const cells = (texts: readonly (string | number)[]): string => `| ${texts.join(' | ')} |`;
const whole = (value: number | null): string => (value === null ? '–' : `${Math.round(value)}`);

export const heading: readonly string[] = [
  cells([
    'game',
    'seats',
    'pace',
    'length, s',
    'longest wait: asked, own turn, s',
    'spread',
    'lead changes',
    'foremost, %',
  ]),
  cells(['---', '---', '---', '---', '---', '---', '---', '---']),
];

/** One row as Markdown. */
export const lineOf = ({
  game,
  seats,
  pace,
  lengthS,
  askedWaitS,
  turnWaitS,
  spread,
  leadChanges,
  foremost,
}: Row): string =>
  cells([
    game,
    seats,
    pace,
    `${whole(lengthS.median)} (${whole(lengthS.low)}–${whole(lengthS.high)})`,
    `${whole(askedWaitS)}, ${whole(turnWaitS)}`,
    whole(spread),
    whole(leadChanges),
    foremost.map((share) => whole(share * 100)).join(' '),
  ]);
