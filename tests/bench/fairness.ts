/**
 * `npx tsx tests/bench/fairness.ts [games] [id]`: is a game the same for someone with one arm and a fifth of the usual range? A
 * hundred seeded games of every game in `games/`, each played twice by the same room: once by bots with full range, once with such
 * a person in the first seat. Prints the first seat's score and the room's; within 10 % is wanted. Asserts nothing.
 */
import { existsSync, readdirSync } from 'node:fs';
import type { AnyGame } from '#kit';
import { fair, fifthOfRange } from '#kit/testing';
import { playRoom, roomFull, scoreOf, seatsNear, sumOfScores } from '../contract/checks/runs.ts';

const wanted = 0.1;
const count = Math.min(1000, Math.max(1, Number.parseInt(process.argv[2] ?? '100', 10) || 100));
const folder = new URL('../../games/', import.meta.url);
const only = process.argv[3];
const ids = readdirSync(folder).filter(
  (id) => existsSync(new URL(`${id}/game.ts`, folder)) && (only === undefined || id === only),
);

interface Scores {
  readonly own: number;
  readonly room: number;
}

function means(game: AnyGame, first: typeof fair): Scores {
  const seats = seatsNear(game, 2);
  let own = 0;
  let room = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const players = { ...roomFull(seats, fair), 1: first };
    const { outcome } = playRoom(game, { pace: 'standard', seed, players });
    own += scoreOf(outcome, 1) / count;
    room += sumOfScores(outcome) / count;
  }
  return { own, room };
}

console.log(`| game, ${count} seeds, two seats | full range | a fifth, one arm | ratio | room's ratio | within 10 % |`);
console.log('|---|---|---|---|---|---|');
for (const id of ids) {
  const { default: game } = (await import(new URL(`${id}/game.ts`, folder).href)) as { default: AnyGame };
  const full = means(game, fair);
  const fifth = means(game, fifthOfRange);
  const ratio = fifth.own / full.own;
  const room = fifth.room / full.room;
  const isFair = Math.abs(1 - ratio) <= wanted && Math.abs(1 - room) <= wanted;
  console.log(
    `| ${id} | ${full.own.toFixed(2)} | ${fifth.own.toFixed(2)} | ${ratio.toFixed(3)} | ${room.toFixed(3)} | ${isFair ? 'yes' : 'no'} |`,
  );
}
