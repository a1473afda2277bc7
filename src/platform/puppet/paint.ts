/** Surfaces painted by hand on a canvas: cloth, skin, wood. */
import { CanvasTexture, Color, MeshLambertMaterial, SRGBColorSpace, type Texture } from 'three';
import { randomAt } from '#core';

export type Brush = OffscreenCanvasRenderingContext2D;

/** A picture of `width` × `height` as a texture, painted once. */
export function painted(width: number, height: number, paint: (brush: Brush) => void): Texture {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser cannot paint on a canvas.');
  paint(brush);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 1;
  return texture;
}

/** `colour` lighter (positive) or darker (negative) by `by`, −1 to 1. */
export function shade(colour: string, by: number): string {
  const base = new Color(colour);
  return `#${base.lerp(new Color(by > 0 ? '#ffffff' : '#000000'), Math.abs(by)).getHexString()}`;
}

/** Flecks all over, so that no surface is a flat colour: pose models are trained on photographs. */
export function speckle(brush: Brush, seed: number, strength: number, size: number): void {
  const { width, height } = brush.canvas;
  const random = randomAt(seed, 0, 5);
  const flecks = Math.round((width * height) / (size * size * 2));
  for (let i = 0; i < flecks; i += 1) {
    brush.fillStyle = random.next() < 0.5 ? `rgba(0,0,0,${strength})` : `rgba(255,255,255,${strength})`;
    brush.fillRect(random.next() * width, random.next() * height, size * (0.5 + random.next()), size);
  }
}

/** Cloth of one colour, woven: for sleeves, skirts, trousers, chairs. */
export function cloth(colour: string, seed: number): MeshLambertMaterial {
  const map = painted(128, 128, (brush) => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 128, 128);
    brush.strokeStyle = 'rgba(0,0,0,0.06)';
    for (let i = 0; i < 128; i += 8) {
      brush.beginPath();
      brush.moveTo(i, 0);
      brush.lineTo(i, 128);
      brush.stroke();
    }
    speckle(brush, seed, 0.05, 3);
  });
  return new MeshLambertMaterial({ map });
}

export const plain = (colour: string): MeshLambertMaterial => new MeshLambertMaterial({ color: colour });
