import type { Snapshot } from '#session';
import type { PanelSay } from './words/index.ts';

/** What happens now, in a sentence: on every page, and aloud for whoever cannot see it. */
export function nowLine(snapshot: Snapshot, say: PanelSay): string {
  const { path, demo, gameId, turnSeat, ask, games } = snapshot;
  if (demo) return say('path.demo');
  if (path !== 'playing') return say(`path.${path}`);
  const seat = snapshot.seats.find(({ id }) => id === turnSeat);
  const game = games.find(({ id }) => id === gameId)?.title ?? '';
  if (seat === undefined) return say('path.playing', { game });
  return ask === null ? say('turn.of', { name: seat.name }) : say('turn.ask', { name: seat.name, ask });
}
