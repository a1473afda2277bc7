import type { SessionState } from '#session';

/** So long nobody has touched anything on the noticeboard. */
const quietMs = 5_000;

export interface ReopenFacts extends Pick<SessionState, 'path' | 'nowMs' | 'sinceMs' | 'touchedMs'> {
  /** The coordinator's panel lies over the page: something may be half written in it. */
  readonly panelOpen: boolean;
}

/** Whether a newer version of the house may be let in: on the noticeboard, left alone for a while; never during play. Pure. */
export const mayReopen = ({ path, nowMs, sinceMs, touchedMs, panelOpen }: ReopenFacts): boolean =>
  path === 'noticeboard' && !panelOpen && nowMs - Math.max(sinceMs, touchedMs) >= quietMs;
