/** The slate the score is chalked on, in its oak frame, hung where everyone can read it. */
import { boardSize } from './sizes.ts';

const { width, height } = boardSize;

export const boardPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" rx="10" fill="#4a2f20"/>
  <rect x="6" y="6" width="${width - 12}" height="14" rx="6" fill="#7d5236"/>
  <rect x="22" y="22" width="${width - 44}" height="${height - 44}" fill="#2b3a40"/>
  <rect x="40" y="96" width="${width - 80}" height="4" fill="#f5f0e2" opacity="0.7"/>
  <rect x="${width - 120}" y="${height - 26}" width="60" height="12" rx="5" fill="#f5f0e2"/>
</svg>`;

/** A stick of chalk, its writing end at the lower left. */
export const chalkPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="92" height="92" viewBox="0 0 92 92">
  <path d="M8 84 L18 60 L68 8 L86 24 L34 76 Z" fill="#f5f0e2" stroke="#2a1f1a" stroke-width="6" stroke-linejoin="round"/>
  <path d="M8 84 L18 60 L34 76 Z" fill="#cfc8b4"/>
</svg>`;
