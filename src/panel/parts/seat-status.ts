import type { PanelSeat } from '#session';

export type SeatStatus = 'live' | 'lost' | 'proposed' | 'resting' | 'by-hand';

/** What is worth knowing of a seat at one look. */
export function statusOf({ status, watched, present }: PanelSeat): SeatStatus {
  if (status !== 'joined') return status;
  if (!watched) return 'by-hand';
  return present ? 'live' : 'lost';
}
