/** A barrel of a pin in pale applewood with a red band, from where it stands to its head. Its line is dark: it moves. */
const ink = '#2a1f1a';
const wood = '#f6e8c8';
const woodShade = '#dcc195';
const band = '#a8442c';
const bandShade = '#84331f';

/** Pixels of the picture to a metre of the alley. */
export const pinPxPerMetre = 620;
/** Of the picture, pixels, with room for the shadow. */
const pinSize = { width: 280, height: 336 } as const;
/** How dark a shadow on the boards is, 0..1. */
export const shadowAlpha = 0.32;
/** Where the pin stands in its picture, as shares of its size. */
export const pinFoot = { x: 0.5, y: 312 / 336 } as const;
/** From foot to crown in the picture, pixels. */
export const pinTallPx = 306;

const outline =
  'M60 312 C46 312 40 304 36 290 C22 258 14 226 16 196 C18 160 36 138 46 112 C52 96 48 88 44 74 C36 48 46 10 80 10 C114 10 124 48 116 74 C112 88 108 96 114 112 C124 138 142 160 144 196 C146 226 138 258 124 290 C120 304 114 312 100 312 Z';

const body = `  <defs><clipPath id="body"><path d="${outline}"/></clipPath></defs>
  <path d="${outline}" fill="${wood}"/>
  <g clip-path="url(#body)">
    <path d="M84 10 C60 40 74 70 72 96 C68 130 46 150 44 196 C42 250 56 300 66 316 H0 V0 H84 Z" fill="${woodShade}"/>
    <path d="M36 118 Q80 136 124 118 L132 140 Q80 160 28 140 Z" fill="${band}"/>
    <path d="M36 118 Q50 126 66 128 L60 151 Q42 148 28 140 Z" fill="${bandShade}"/>
  </g>
  <path d="${outline}" fill="none" stroke="${ink}" stroke-width="10" stroke-linejoin="round"/>`;

const picture = (inside: string, times = 1): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pinSize.width * times}" height="${pinSize.height * times}" viewBox="-60 0 280 336">${inside}</svg>`;

/** A pin without its shadow, `times` as large. */
export const standingBody = (times: number): string => picture(body, times);

/** A pin by itself, for one that leans: its shadow goes its own way. */
export const pinPicture = standingBody(1);

/** A pin at rest with its shadow, long and to the left: the sun is in the windows on the right. */
export const standingPicture = picture(
  `<ellipse cx="48" cy="311" rx="82" ry="22" fill="${ink}" opacity="${shadowAlpha}"/>${body}`,
);
