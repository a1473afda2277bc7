/** Where things lie in the lab's picture of what the source sees. Pure: frame heights in, pixels out. */
import type { Body, BodyPoint } from '#movement';
import { type Joint, type Landmark, type Lane, laneSideInShoulders, type Sighting } from '#pose';

export interface PictureFrame {
  /** Frame width over height. */
  readonly aspect: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** As the television shows it; else as the camera sees it. */
  readonly mirrored: boolean;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A place in the un-mirrored frame, both in frame heights, in pixels of the picture. */
export function spotOf(x: number, y: number, { aspect, height, mirrored }: PictureFrame): Spot {
  return { x: (mirrored ? aspect - x : x) * height, y: y * height };
}

/** A joint as the source told it. */
export const landmarkSpot = ({ x, y }: Landmark, frame: PictureFrame): Spot => spotOf(x * frame.aspect, y, frame);

/** A point of a body, whose own space is mirrored once and has y up, back in the picture. */
export function bodySpot({ x, y }: BodyPoint, { place }: Body, frame: PictureFrame): Spot {
  return spotOf(frame.aspect - (place.x + x * place.unit), place.y - y * place.unit, frame);
}

/** The square of a lane; `x`, `y` its top left corner. */
export function laneSquare({ centreX, centreY, side }: Lane, frame: PictureFrame): Spot & { readonly side: number } {
  const centre = spotOf(centreX, centreY, frame);
  const pixels = side * frame.height;
  return { x: centre.x - pixels / 2, y: centre.y - pixels / 2, side: pixels };
}

/** True when somebody was seen where no lane is: a passer-by, or one who has not sat down yet. */
export function isPasserBy({ x, y }: Sighting, lanes: readonly Lane[], aspect: number): boolean {
  return !lanes.some(({ centreX, centreY, side }) => {
    return Math.abs(x * aspect - centreX) < side / 2 && Math.abs(y - centreY) < side / 2;
  });
}

/** How large a person of that sighting would be as a lane, in pixels: the size of its ring. */
export const sightingRadius = ({ scale }: Sighting, { height }: PictureFrame): number =>
  (scale * height * laneSideInShoulders) / 8;

/** Which joints are tied to which. */
export const bones: readonly (readonly [Joint, Joint])[] = [
  ['earLeft', 'nose'],
  ['nose', 'earRight'],
  ['shoulderLeft', 'shoulderRight'],
  ['shoulderLeft', 'elbowLeft'],
  ['elbowLeft', 'wristLeft'],
  ['shoulderRight', 'elbowRight'],
  ['elbowRight', 'wristRight'],
  ['shoulderLeft', 'hipLeft'],
  ['shoulderRight', 'hipRight'],
  ['hipLeft', 'hipRight'],
  ['hipLeft', 'kneeLeft'],
  ['kneeLeft', 'ankleLeft'],
  ['hipRight', 'kneeRight'],
  ['kneeRight', 'ankleRight'],
];
