/**
 * Keeping still, as this person can: what they shake at rest is taken off first. From the picture's own motion energy,
 * and from the joints where there are any, whichever moves more.
 */
import { halfLife, unmix } from '#core';
import type { Joint } from '#pose';
import { isSure } from './arms.ts';
import type { Body, Movement, PersonalRange, SeatSense } from './contracts.ts';

/** Times the energy at rest that is still stillness. Design of bodies. */
const stillFactor = 1.5;
/** This much energy above it is not still at all: a third of a big wave. */
const movingEnergy = 0.33;
/** Joints this slow are still: the filter's own noise; and this quick, shoulder widths a second, are not. */
const stillSpeed = 0.35;
const movingSpeed = 1.6;
/** Speed of a sine of 5 Hz over its amplitude, 2π f, halved for what the filter takes out. */
const tremorSpeed = 15;
/** Moving shows at once, coming to rest takes a moment: nobody is still by accident. */
const stirHalfLifeMs = 40;
const settleHalfLifeMs = 180;

const watched: readonly Joint[] = ['nose', 'wristLeft', 'wristRight', 'elbowLeft', 'elbowRight'];

/** 0 still … 1 moving, by the joints; the body's own sway is measured against the shoulders and does not count. */
function stirring({ points }: Body, range: PersonalRange): number {
  const still = stillSpeed + tremorSpeed * range.tremor;
  const fastest = watched.reduce((most, joint) => {
    const { vx, vy } = points[joint];
    return isSure(points[joint]) ? Math.max(most, Math.hypot(vx, vy)) : most;
  }, 0);
  return unmix(still, still + movingSpeed, fastest);
}

/** How much somebody moves, 0 as at rest … 1 not still at all: what they shake at rest is taken off. */
export function moving({ body, motion }: SeatSense, range: PersonalRange): number {
  const rest = stillFactor * range.restMotion;
  return Math.max(unmix(rest, rest + movingEnergy, motion), body ? stirring(body, range) : 0);
}

/** Tells how still somebody is. */
export const still: Movement<number> = {
  name: 'still',
  needs: [],
  serves: ['steady'],
  teach: { say: 'movement.still.say', show: 'still' },
  start: 1,
  step(steady, sense, { range, dtMs }) {
    const target = 1 - moving(sense, range);
    const next = steady + (target - steady) * halfLife(dtMs, target < steady ? stirHalfLifeMs : settleHalfLifeMs);
    return { memory: next, value: { steady: next } };
  },
};
