import type { ProgrammeItem, SessionPath, Snapshot } from '#session';
import type { PanelSay } from './words/index.ts';

/** What happens now, in a sentence: on every page, and aloud for whoever cannot see it. */
export function nowLine(snapshot: Snapshot, say: PanelSay): string {
  const { path, demo, gameId, turnSeat, ask, games } = snapshot;
  if (demo) return say('path.demo');
  if (path === 'delay' && snapshot.delay !== null) {
    return say('refused' in snapshot.delay ? 'path.delay.refused' : 'path.delay.found');
  }
  if (path !== 'playing') return say(`path.${path}`);
  const seat = snapshot.seats.find(({ id }) => id === turnSeat);
  const game = games.find(({ id }) => id === gameId)?.title ?? '';
  if (seat === undefined) return say('path.playing', { game });
  return ask === null ? say('turn.of', { name: seat.name }) : say('turn.ask', { name: seat.name, ask });
}

/** Nothing of the session is on yet. */
const before: ReadonlySet<SessionPath> = new Set(['noticeboard', 'camera', 'room', 'seats']);

/** What an item of a session is called. */
export const itemName = (item: ProgrammeItem, { games }: Pick<Snapshot, 'games'>, say: PanelSay): string =>
  item.do === 'game' ? (games.find(({ id }) => id === item.gameId)?.title ?? item.gameId) : say(`item.${item.do}`);

/** What comes after: the next of the session that is on; the games of today's, while the noticeboard is up; null otherwise. */
export function nextLine(snapshot: Snapshot, say: PanelSay): string | null {
  const { path, demo, session } = snapshot;
  const { programme, planned } = session;
  if (programme !== null) {
    const next = programme.items[programme.place + (before.has(path) ? 0 : 1)];
    return next === undefined ? say('next.goodbye') : say('next.item', { item: itemName(next, snapshot, say) });
  }
  if (path !== 'noticeboard' || demo) return null;
  const games = planned.filter((item) => item.do === 'game').map((item) => itemName(item, snapshot, say));
  return games.length === 0 ? null : say('next.today', { games: games.join(', ') });
}
