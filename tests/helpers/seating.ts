/** Puppets to chairs, as a coordinator would: whoever is to play is counted in as soon as a seat is proposed for them. */
import type { Lane } from '#pose';
import type { ClipTruth } from '../../scripts/puppet/truth.ts';
import type { Inspection } from '../../src/tv/inspect.ts';
import type { App } from './app.ts';
import { whoIsAt } from './identity-truth.ts';
import { type SceneClock, sceneClock } from './scene-clock.ts';

export interface Moment {
  readonly now: Inspection;
  /** When in the scene this was. */
  readonly sceneMs: number;
}

/** Everything as the app has it, or null when the frame number cannot be read just now. */
export async function momentOf(app: App, clock: SceneClock): Promise<Moment | null> {
  const [now, sceneMs] = await Promise.all([app.inspect(), clock.sceneMs()]);
  return sceneMs === null ? null : { now, sceneMs };
}

export interface Seated {
  readonly clock: SceneClock;
  /** Who sits in which seat, by the truth. */
  readonly owners: ReadonlyMap<number, string>;
  /** From the search for people to the last of them counted in. */
  readonly tookMs: number;
}

/** A proposal outlives whoever it was made for by four seconds. */
const lookBackMs = 6_000;

/**
 * Who alone has been at a lane of late. On a busy machine a helper who stood before somebody may have been proposed a seat, which
 * is still there when she has gone: no coordinator counts the sitter in by that one.
 */
function whoHasBeenAt(lane: Lane, sceneMs: number, truth: ClipTruth): string | null {
  const now = whoIsAt(lane, sceneMs, truth);
  for (let back = 0; back <= lookBackMs; back += 500) {
    const then = whoIsAt(lane, sceneMs - back, truth);
    if (then !== null && then !== now) return null;
  }
  return now;
}

/**
 * From the noticeboard to play, with those of `players` who are found in `patienceMs`. Others who stand about long enough
 * to be proposed a seat are not counted in.
 */
export async function seatPlayers(
  app: App,
  truth: ClipTruth,
  players: readonly string[],
  patienceMs: number,
): Promise<Seated> {
  const clock = await sceneClock(app.page, truth);
  await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
  await app.command({ type: 'choose-game', gameId: 'skittles' });
  await app.until('the seats', ({ state }) => state === 'seats');
  const startMs = Date.now();
  const owners = new Map<number, string>();
  while (Date.now() < startMs + patienceMs && owners.size < players.length) {
    const moment = await momentOf(app, clock);
    const found = moment?.now.seats.flatMap(({ id, lane, status }) => {
      const who = lane === null || status !== 'proposed' ? null : whoHasBeenAt(lane, moment.sceneMs, truth);
      return who !== null && players.includes(who) && ![...owners.values()].includes(who) ? [{ id, who }] : [];
    })[0];
    if (found === undefined) continue;
    // A seat that somebody has joined keeps its number; the others are numbered anew.
    await app.command({ type: 'join-seat', seat: found.id });
    owners.set(found.id, found.who);
  }
  const tookMs = Date.now() - startMs;
  while ((await app.inspect()).state !== 'playing') {
    const { state } = await app.inspect();
    await app.command({ type: 'go-on' });
    await app.until('the next page', (now) => now.state !== state);
  }
  return { clock, owners, tookMs };
}
