/**
 * Takes the director through the pages before a game as fast as people can be seen, so that the lab is where the work is: in
 * the game. Pure.
 */
import { type Command, type SessionState, takingPart } from '#session';

/** Waits so long for the rest of the seats after somebody has sat down, ms: four scans. */
const lateComersMs = 1500;

/** What to tell the director now, or null to let be. `seats` is how many are wished for; `hereMs` how long this page is up. */
export function nextPush(state: SessionState, seats: number, hereMs: number): Command | null {
  if (state.path === 'briefing') return { type: 'go-on' };
  if (state.path !== 'seats') return null;
  // Seats are numbered from the left of the television, so nobody joins before those who come have been seen together.
  const everyone = state.seats.length >= seats || (state.seats.length > 0 && hereMs >= lateComersMs);
  if (!everyone) return null;
  const joined = takingPart(state).length;
  const waiting = state.seats.find(({ status }) => status === 'proposed');
  return waiting !== undefined && joined < seats ? { type: 'join-seat', seat: waiting.id } : { type: 'go-on' };
}
