/** Walkways: parts of the picture where people only pass. Nobody is ever offered a seat there; kept with the room. */
import { clamp } from '#core';
import type { SessionState, Walkway } from './contracts.ts';
import { changing, settable, widestGap } from './seat-hands.ts';
import { isInWalkway } from './seats.ts';
import { refuse, type Step, stay, step } from './step.ts';

/** More than these are no walkways, but a room without chairs. */
export const mostWalkways = 4;
/** Smallest sides, frame heights: what a finger can still hold. */
const least = { width: 0.1, height: 0.2 } as const;
/** A door's width, seen from three metres. */
const usualWidth = 0.3;

/** One press of wider or narrower changes the width by this share. */
const widthStep = 1.25;

function held({ centreX, centreY, width, height }: Walkway, aspect: number): Walkway {
  const [w, h] = [clamp(width, least.width, aspect), clamp(height, least.height, 1)];
  return {
    centreX: clamp(centreX, w / 2, aspect - w / 2),
    centreY: clamp(centreY, h / 2, 1 - h / 2),
    width: w,
    height: h,
  };
}

/** `walkway` made wider (1) or narrower (-1) by one press. */
export const resized = (walkway: Walkway, by: 1 | -1): Walkway => ({
  ...walkway,
  width: walkway.width * widthStep ** by,
});

const inHand = (state: SessionState, walkwayInHand: number | null): SessionState => ({
  ...state,
  hand: null,
  walkwayInHand,
  focus: 0,
});

/** A walkway from floor to ceiling where no chair stands. It is in hand then. */
export function addWalkway(state: SessionState): Step {
  if (state.path !== 'seats') return refuse(state, 'not-now');
  if (state.source === 'none') return refuse(state, 'no-camera');
  if (state.walkways.length >= mostWalkways) return refuse(state, 'too-many');
  const taken = [...state.seats.flatMap(({ lane }) => lane ?? []), ...state.walkways].map(({ centreX }) => centreX);
  const fresh = { centreX: widestGap(taken, state.aspect), centreY: 0.5, width: usualWidth, height: 1 };
  const changed = changing(state, `add-walkway:${state.walkways.length}`);
  const walkways = [...state.walkways, held(fresh, state.aspect)];
  return step(withWalkways(inHand(changed, walkways.length - 1), walkways), { type: 'play-cue', cue: 'focus' });
}

export function takeWalkway(state: SessionState, index: number): Step {
  if (state.path !== 'seats') return refuse(state, 'not-now');
  if (state.walkways[index] === undefined) return refuse(state, 'no-such-walkway');
  const closed = state.seatsBefore === null ? null : { ...state.seatsBefore, change: '' };
  return step(inHand({ ...state, seatsBefore: closed }, index), { type: 'play-cue', cue: 'focus' });
}

/** Moves it, or makes it larger or smaller. Whoever was offered a seat in it is offered none any more. */
export function placeWalkway(state: SessionState, index: number, walkway: Walkway): Step {
  if (!settable(state)) return refuse(state, 'not-now');
  if (state.walkways[index] === undefined) return refuse(state, 'no-such-walkway');
  const changed = changing(state, `walkway:${index}`);
  return stay(withWalkways(changed, state.walkways.with(index, held(walkway, state.aspect))));
}

export function removeWalkway(state: SessionState, index: number): Step {
  if (!settable(state)) return refuse(state, 'not-now');
  if (state.walkways[index] === undefined) return refuse(state, 'no-such-walkway');
  const changed = changing(state, `remove-walkway:${index}`);
  return stay(inHand(withWalkways(changed, state.walkways.toSpliced(index, 1)), null));
}

/** Proposed seats in a walkway go; a seat that somebody has joined stays where it was put. */
function withWalkways(state: SessionState, walkways: readonly Walkway[]): SessionState {
  const seats = state.seats.filter(
    ({ status, lane }) => status !== 'proposed' || lane === null || !isInWalkway(lane, walkways),
  );
  return { ...state, walkways, seats };
}
