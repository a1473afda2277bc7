/** The moving pictures that teach a movement, as somebody who copies them exactly would be seen. */
import { showLengthMs, showMovement } from '#kit/view';
import type { MovementName } from '#movement';
import { type Joint, joints, type Pose, type Side } from '#pose';
import { type Trace, type Wear, wornTrace } from './make.ts';

const aspect = 16 / 9;
/** Shoulder width and height of the shoulders, frame heights. */
const unit = 0.15;
const shouldersY = 0.4;

/** `times` showings of `name`, made with the arm of `side`, after `restMs` of sitting. */
export function shownTrace(name: MovementName, side: Side, times: number, wear: Wear = {}, restMs = 3000): Trace {
  const poseAt = (timeMs: number): Pose => {
    const points = showMovement(timeMs < restMs ? 'still' : name, timeMs < restMs ? 0 : timeMs - restMs, { side });
    const place = (joint: Joint) => ({
      x: 0.5 - (points[joint].x * unit) / aspect,
      y: shouldersY - points[joint].y * unit,
      z: 0,
      sure: 0.97,
    });
    return Object.fromEntries(joints.map((joint) => [joint, place(joint)])) as Pose;
  };
  return wornTrace(poseAt, aspect, restMs + times * showLengthMs(name), wear);
}
