/** What happens when, told from the scripts themselves so that tests and puppets cannot disagree. */
import { walkMs, whereaboutsAt } from './itinerary.ts';
import { riseMs, type TimedMove } from './moves.ts';
import { moveLengthMs, type Part, startOf } from './performer.ts';

/** One move of one figure: `who` by id, `what` such as `swing left`, `touch right nose`, `talk`, `sit`. */
export interface Segment {
  readonly fromMs: number;
  readonly toMs: number;
  readonly who: string;
  readonly what: string;
}

function told(move: TimedMove): string {
  const side = 'side' in move ? ` ${move.side}` : '';
  const place = move.type === 'touch' ? ` ${move.place}` : '';
  const small = (move.amplitude ?? 1) < 0.7 ? ' small' : '';
  return `${move.type}${side}${place}${small}`;
}

function lengthOf(part: Part, move: TimedMove): number {
  if (move.type === 'stand' || move.type === 'sit') return riseMs;
  if (move.type !== 'walk') return moveLengthMs(part, move);
  return walkMs(whereaboutsAt(startOf(part), part.script, move.atMs), move);
}

/** Every scripted move of everybody, in order of its beginning. */
export function segmentsOf(cast: readonly Part[]): readonly Segment[] {
  return cast
    .flatMap((part) =>
      part.script.map((move) => ({
        fromMs: move.atMs,
        toMs: move.atMs + lengthOf(part, move),
        who: part.figure.id,
        what: told(move),
      })),
    )
    .sort((a, b) => a.fromMs - b.fromMs);
}
