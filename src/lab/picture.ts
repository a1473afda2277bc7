/**
 * What the source sees, drawn from joints alone: the frame, lanes with their seats, everybody sighted, skeletons, and the
 * filtered body as movements have it (rings) and as it is led to the screen (dots). Never the camera's own picture.
 */
import { cssColour, type PlayerLook } from '#kit/view';
import type { Body } from '#movement';
import { type Joint, joints, type Lane, type Pose, type Sighting } from '#pose';
import {
  bodySpot,
  bones,
  isPasserBy,
  landmarkSpot,
  laneSquare,
  type PictureFrame,
  type Spot,
  sightingRadius,
  spotOf,
} from './picture-plan.ts';

export interface PictureSeat {
  readonly look: PlayerLook;
  readonly lane: Lane | null;
  readonly present: boolean;
  /** Whose turn it is: a heavier lane. */
  readonly turn: boolean;
  readonly pose: Pose | null;
  readonly body: Body | null;
}

export interface PictureModel {
  readonly aspect: number;
  readonly mirrored: boolean;
  readonly seats: readonly PictureSeat[];
  readonly sightings: readonly Sighting[];
  /** Shown instead of a picture when nothing is open. */
  readonly nothing: string | null;
}

export interface Picture {
  draw(model: PictureModel): void;
}

const paper = '#fffdf7';
const ink = '#2a1f1a';
const faint = '#8c8273';
const face = '"Atkinson Hyperlegible Next", system-ui, sans-serif';
/** Filtered points of the upper body are told from raw joints; legs would only clutter. */
const filtered: readonly Joint[] = [
  'nose',
  'shoulderLeft',
  'shoulderRight',
  'elbowLeft',
  'elbowRight',
  'wristLeft',
  'wristRight',
];

/** Draws into `canvas`, as sharp as the screen and as large as the page lets it be. */
export function createPicture(canvas: HTMLCanvasElement): Picture {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to draw on.');

  const dot = ({ x, y }: Spot, radius: number): void => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };

  const drawPose = (pose: Pose, frame: PictureFrame, colour: string): void => {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 2;
    for (const [from, to] of bones) {
      context.globalAlpha = Math.min(pose[from].sure, pose[to].sure);
      const [a, b] = [landmarkSpot(pose[from], frame), landmarkSpot(pose[to], frame)];
      context.beginPath();
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
      context.stroke();
    }
    for (const joint of joints) {
      context.globalAlpha = pose[joint].sure;
      dot(landmarkSpot(pose[joint], frame), 2.5);
      context.fill();
    }
    context.globalAlpha = 1;
  };

  const drawBody = (body: Body, frame: PictureFrame, colour: string): void => {
    for (const joint of filtered) {
      const { [joint]: point } = body.points;
      const { [joint]: led } = body.led;
      if (point.sure <= 0) continue;
      const [now, ahead] = [bodySpot(point, body, frame), bodySpot(led, body, frame)];
      context.globalAlpha = point.sure;
      context.strokeStyle = ink;
      context.lineWidth = 1.25;
      dot(now, 5);
      context.stroke();
      context.beginPath();
      context.moveTo(now.x, now.y);
      context.lineTo(ahead.x, ahead.y);
      context.stroke();
      context.fillStyle = colour;
      dot(ahead, 3);
      context.fill();
    }
    context.globalAlpha = 1;
  };

  const drawLane = ({ look, lane, present, turn }: PictureSeat, frame: PictureFrame): void => {
    if (lane === null) return;
    const { x, y, side } = laneSquare(lane, frame);
    const colour = cssColour(look.colour);
    context.strokeStyle = colour;
    context.lineWidth = turn ? 4 : 2;
    context.setLineDash(present ? [] : [8, 6]);
    context.strokeRect(x, y, side, side);
    context.setLineDash([]);
    context.fillStyle = colour;
    context.fillRect(x, y, 26, 26);
    context.fillStyle = paper;
    context.font = `700 17px ${face}`;
    context.fillText(String(look.seat), x + 8, y + 19);
  };

  const drawSighting = (sighting: Sighting, lanes: readonly Lane[], frame: PictureFrame): void => {
    const stranger = isPasserBy(sighting, lanes, frame.aspect);
    const spot = spotOf(sighting.x * frame.aspect, sighting.y, frame);
    const radius = sightingRadius(sighting, frame);
    context.strokeStyle = stranger ? ink : faint;
    context.lineWidth = 1.5;
    context.setLineDash(stranger ? [] : [3, 4]);
    dot(spot, radius);
    context.stroke();
    context.setLineDash([]);
    if (!stranger) return;
    context.fillStyle = ink;
    context.font = `500 13px ${face}`;
    context.fillText('no seat', spot.x - 20, spot.y - radius - 5);
  };

  const sized = (aspect: number): Omit<PictureFrame, 'mirrored'> => {
    const sharp = window.devicePixelRatio || 1;
    const [across, down] = [canvas.clientWidth, canvas.clientHeight];
    if (canvas.width !== Math.round(across * sharp)) canvas.width = Math.round(across * sharp);
    if (canvas.height !== Math.round(down * sharp)) canvas.height = Math.round(down * sharp);
    const height = Math.min(down, across / aspect);
    const width = height * aspect;
    context.setTransform(sharp, 0, 0, sharp, ((across - width) / 2) * sharp, ((down - height) / 2) * sharp);
    return { aspect, width, height };
  };

  return {
    draw({ aspect, mirrored, seats, sightings, nothing }) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      const frame: PictureFrame = { ...sized(aspect), mirrored };
      context.fillStyle = paper;
      context.fillRect(0, 0, frame.width, frame.height);
      context.strokeStyle = faint;
      context.lineWidth = 1;
      context.strokeRect(0.5, 0.5, frame.width - 1, frame.height - 1);
      if (nothing !== null) {
        context.fillStyle = ink;
        context.font = `500 15px ${face}`;
        context.fillText(nothing, 16, 30);
        return;
      }
      context.save();
      context.beginPath();
      context.rect(0, 0, frame.width, frame.height);
      context.clip();
      const lanes = seats.flatMap(({ lane }) => (lane === null ? [] : [lane]));
      for (const seat of seats) {
        const colour = cssColour(seat.look.colour);
        drawLane(seat, frame);
        if (seat.pose !== null) drawPose(seat.pose, frame, colour);
        if (seat.body !== null) drawBody(seat.body, frame, colour);
      }
      for (const sighting of sightings) drawSighting(sighting, lanes, frame);
      context.restore();
    },
  };
}
