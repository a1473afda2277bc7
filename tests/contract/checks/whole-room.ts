import type { AnyGame } from '#kit';
import { type AnyBot, abilityPlayers, absent, fair, idle } from '#kit/testing';
import { levels, paces } from '../../../src/core/index.ts';
import { notEnded, playedRoom, scoreOf } from './runs.ts';
import { type Check, unless } from './subject.ts';

/** All bodies there are, one after the other, as if each were the whole room. */
const rooms: Readonly<Record<string, AnyBot>> = { ...abilityPlayers, nobody: idle };

function asOne(game: AnyGame): readonly string[] {
  if (!game.manifest.wholeRoom) return [];
  const run = (bot: AnyBot, change: object = {}) =>
    playedRoom(game, { pace: 'gentle', seed: 90, players: { 1: bot }, wholeRoom: true, ...change });
  const fairly = run(fair);
  const stuck = notEnded(fairly, 'A whole room of fair players');
  if (stuck.length > 0) return stuck;
  const { outcome } = fairly;
  return [
    ...Object.entries(rooms).flatMap(([name, bot]) => notEnded(run(bot), `A whole room of ${name}`)),
    ...notEnded(run(absent), 'A whole room that has gone'),
    ...paces.flatMap((pace) => notEnded(run(fair, { pace }), `The whole room at ${pace} pace`)),
    ...levels.flatMap((level) => notEnded(run(fair, { level }), `The whole room at level ${level}`)),
    ...unless(outcome?.seats[1] !== undefined, 'The whole room is told nothing at the end.'),
    ...unless(
      scoreOf(outcome, 1) > scoreOf(run(idle).outcome, 1),
      'The whole room moves, and it is worth no more than keeping still.',
    ),
  ];
}

export const wholeRoomChecks: readonly Check[] = [
  {
    says: 'is played by the whole room as one, if it says so: by every body, at every pace and level, and by nobody',
    breaches: ({ game }) => asOne(game),
  },
];
