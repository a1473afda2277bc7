import type { SessionState } from '#session';

/** So long nobody has touched anything on the noticeboard. */
const quietMs = 5_000;

export type ReopenFacts = Pick<SessionState, 'path' | 'nowMs' | 'sinceMs' | 'touchedMs'>;

/** Whether a newer version of the house may be let in: on the noticeboard, left alone for a while; never during play. Pure. */
export const mayReopen = ({ path, nowMs, sinceMs, touchedMs }: ReopenFacts): boolean =>
  path === 'noticeboard' && nowMs - Math.max(sinceMs, touchedMs) >= quietMs;
