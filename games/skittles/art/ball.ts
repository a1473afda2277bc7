/** A ball of lignum vitae, lit from the windows on the right. What is painted on it rolls, and is the view's. */
const ink = '#2a1f1a';

/** Radius in the picture, pixels: its middle is the middle of the picture. */
export const ballPx = 96;

/** 208×208. */
export const ballPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="208" height="208" viewBox="0 0 208 208">
  <circle cx="104" cy="104" r="96" fill="#7a4a2c"/>
  <path d="M104 8 A96 96 0 1 0 196 132 C150 176 40 150 46 66 C50 40 74 14 104 8 Z" fill="#53311f"/>
  <path d="M72 190 A96 96 0 0 1 12 78 C20 150 60 180 130 196 A96 96 0 0 1 72 190 Z" fill="#41251a"/>
  <ellipse cx="146" cy="56" rx="22" ry="13" transform="rotate(38 146 56)" fill="#c08a5a"/>
  <circle cx="104" cy="104" r="96" fill="none" stroke="${ink}" stroke-width="8"/>
</svg>`;
