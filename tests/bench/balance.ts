/**
 * npm run balance -- [--seeds 30] [--games skittles,pairs] [--paces lively] [--seats 4,6] [--level 1..5] [--json]
 *
 * Plays every game with fair players, without pictures and as fast as the machine goes: how long it is, how long anybody waits, how
 * often the lead goes to somebody else, and who comes out foremost. Figures, never assertions.
 */
import { existsSync, readdirSync } from 'node:fs';
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import { readArguments } from './balance/arguments.ts';
import { playOnce } from './balance/played.ts';
import { heading, lineOf, rowOf } from './balance/table.ts';

const folder = new URL('../../games/', import.meta.url);
const known = readdirSync(folder).filter((id) => id !== '_template' && existsSync(new URL(`${id}/game.ts`, folder)));
const wishes = readArguments(process.argv.slice(2), known);

const rows = [];
if (!wishes.json) console.log(heading.join('\n'));
for (const id of wishes.games) {
  const { default: game } = (await import(new URL(`${id}/game.ts`, folder).href)) as { default: AnyGame };
  const level = wishes.level ?? game.manifest.level;
  for (const count of wishes.seats.filter(
    (each) => each >= game.manifest.seats.min && each <= game.manifest.seats.max,
  )) {
    const seats = Array.from({ length: count }, (_, i) => (i + 1) as SeatId);
    for (const pace of wishes.paces) {
      const played = Array.from({ length: wishes.seeds }, (_, i) => playOnce({ game, seats, pace, level }, i + 1));
      const row = rowOf({ game: id, pace, level }, seats, played);
      rows.push(row);
      if (!wishes.json) console.log(lineOf(row));
    }
  }
}
if (wishes.json) console.log(JSON.stringify(rows, null, 2));
