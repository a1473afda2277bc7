import { describe, expect, it } from 'vitest';
import { bodySpot, isPasserBy, landmarkSpot, laneSquare, type PictureFrame } from './picture-plan.ts';

const seen: PictureFrame = { aspect: 2, width: 800, height: 400, mirrored: false };
const shown: PictureFrame = { ...seen, mirrored: true };
const landmark = { x: 0.25, y: 0.5, z: 0, sure: 1 };

describe('the picture of what the source sees', () => {
  it('shows a joint where the camera has it, or mirrored as the television does', () => {
    expect(landmarkSpot(landmark, seen)).toEqual({ x: 200, y: 200 });
    expect(landmarkSpot(landmark, shown)).toEqual({ x: 600, y: 200 });
  });

  it.each([seen, shown])('puts a body point, mirrored once already, on the joint it came from (%o)', (frame) => {
    const body = { place: { x: 1.3, y: 0.4, unit: 0.2 } };
    const point = { x: 1, y: -0.5, vx: 0, vy: 0, sure: 1 };
    expect(bodySpot(point, body as never, frame)).toEqual({ x: frame.mirrored ? 600 : 200, y: 200 });
  });

  it('keeps a lane a square about its centre', () => {
    expect(laneSquare({ centreX: 0.5, centreY: 0.5, side: 0.5 }, seen)).toEqual({ x: 100, y: 100, side: 200 });
    expect(laneSquare({ centreX: 0.5, centreY: 0.5, side: 0.5 }, shown)).toEqual({ x: 500, y: 100, side: 200 });
  });

  it('tells a passer-by from somebody in a lane', () => {
    const lanes = [{ centreX: 0.5, centreY: 0.5, side: 0.5 }];
    expect(isPasserBy({ x: 0.25, y: 0.5, scale: 0.1, sure: 1 }, lanes, 2)).toBe(false);
    expect(isPasserBy({ x: 0.75, y: 0.5, scale: 0.1, sure: 1 }, lanes, 2)).toBe(true);
  });
});
