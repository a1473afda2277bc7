/** What a run has to show of its source. */
import type { Say } from '#platform/words';
import { lookOf } from '../tv/screen-model.ts';
import type { PictureModel } from './picture.ts';
import type { Run } from './run.ts';

export function pictureOf(run: Run, nowMs: number, mirrored: boolean, houseSays: Say): PictureModel {
  const state = run.state();
  const turn = run.turnSeat();
  const nothing = state.source === 'none' ? 'No source: keys, pointer and buttons play.' : 'The source is not open.';
  return {
    aspect: run.aspect(),
    mirrored,
    nothing: state.sourceOpen && state.source !== 'none' ? null : nothing,
    sightings: state.sightings,
    seats: state.seats.map((seat) => ({
      look: lookOf(state, seat.id, houseSays),
      lane: seat.lane,
      present: seat.present,
      turn: seat.id === turn,
      pose: run.room.figures(seat.id, nowMs).sample?.pose ?? null,
      body: run.room.body(seat.id),
    })),
  };
}
