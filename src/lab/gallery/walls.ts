/** The rooms of the gallery as plain page: papers and inks, players, movements, and each game's art. */
import { type SeatId, seatIds } from '#core';
import {
  contrast,
  cssColour,
  figureOfPoints,
  inkOn,
  palette,
  playerLook,
  shapeOutline,
  showLengthMs,
  showMovement,
  textRoles,
  typeScale,
} from '#kit/view';
import { type MovementName, movementNames } from '#movement';
import { faces } from '#platform/stage';
import { el } from '../dom.ts';

const svgNs = 'http://www.w3.org/2000/svg';

/** An SVG source as a picture, by way of a blob: the page's policy lets no markup in from text. */
function pictureOf(svg: string, label: string): HTMLElement {
  const image = el('img', { alt: label, src: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) });
  return el('figure', {}, image, el('figcaption', {}, label));
}

const drawing = (box: string, inside: string): string => `<svg xmlns="${svgNs}" viewBox="${box}">${inside}</svg>`;

/** Every paint with its contrast to ink and to paper: 7 or more carries text, 4.5 things. */
export function paints(): HTMLElement {
  const cards = Object.entries(palette).map(([name, colour]) => {
    const text = cssColour(inkOn(colour));
    const reading = contrast(inkOn(colour), colour).toFixed(1);
    const svg = drawing(
      '0 0 240 150',
      `<rect width="240" height="150" fill="${cssColour(colour)}"/>` +
        `<text x="16" y="110" font-family="sans-serif" font-size="64" fill="${text}">Aa</text>`,
    );
    return pictureOf(svg, `${name} ${cssColour(colour)}, ${reading} to 1`);
  });
  return el('section', { class: 'wall', id: 'paints' }, el('h2', {}, 'Papers and inks'), ...cards);
}

function shapeSvg(seat: SeatId): string {
  const { colour, shape } = playerLook(seat, '');
  const outline = shapeOutline(shape, 60);
  const fill = `fill="${cssColour(colour)}" stroke="${cssColour(palette.ink)}" stroke-width="6"`;
  return drawing(
    '-90 -90 180 180',
    outline === null ? `<circle r="60" ${fill}/>` : `<polygon points="${outline.join(' ')}" ${fill}/>`,
  );
}

/** The six players: colour, shape. */
export function players(): HTMLElement {
  const cards = seatIds.map((seat) => pictureOf(shapeSvg(seat), `seat ${seat}: ${playerLook(seat, '').shape}`));
  return el('section', { class: 'wall', id: 'players' }, el('h2', {}, 'Players'), ...cards);
}

/** Every role of type in its face, as large as in the usual room on a screen of 1080 lines. */
export function letters(): HTMLElement {
  const sizes = typeScale();
  const rows = textRoles.map((role) => {
    const sample = el('p', {}, 'Margaret: roll the ball.');
    sample.style.font = `${faces[role].weight} ${sizes[role]}px "${faces[role].family}"`;
    return el('figure', {}, sample, el('figcaption', {}, `${role}: ${sizes[role]} px of 1080`));
  });
  return el('section', { class: 'wall wide', id: 'letters' }, el('h2', {}, 'Type'), ...rows);
}

const spot = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x * 100},${-y * 100}`;

function movementSvg(name: MovementName, timeMs: number): string {
  const { head, torso, arms, legs } = figureOfPoints(showMovement(name, timeMs));
  const limb = (points: readonly { readonly x: number; readonly y: number }[], width: number): string =>
    `<polyline points="${points.map(spot).join(' ')}" fill="none" stroke="${cssColour(palette.sea)}" ` +
    `stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return drawing(
    '-190 -170 380 450',
    [
      ...[legs.left, legs.right].map((leg) => limb([leg.hip, leg.knee, leg.ankle], 24)),
      `<polygon points="${torso.map(spot).join(' ')}" fill="${cssColour(palette.sea)}"/>`,
      ...[arms.left, arms.right].map((arm) => limb([arm.shoulder, arm.elbow, arm.wrist, arm.hand], 26)),
      `<circle cx="${head.x * 100}" cy="${-head.y * 100}" r="31" fill="${cssColour(palette.oak)}"/>`,
    ].join(''),
  );
}

/** Every movement at five moments of being shown. */
export function movementsShown(): HTMLElement {
  const cards = movementNames.flatMap((name) =>
    [0.15, 0.35, 0.5, 0.65, 0.85].map((share) =>
      pictureOf(movementSvg(name, share * showLengthMs(name)), `${name} ${Math.round(share * 100)} %`),
    ),
  );
  return el('section', { class: 'wall', id: 'movements' }, el('h2', {}, 'Movements as they are shown'), ...cards);
}

/** A game's art: whatever of its art modules is a picture. */
export function artOf(
  gameId: string,
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): HTMLElement {
  const cards = Object.entries(modules).flatMap(([path, exported]) =>
    Object.entries(exported)
      .filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trimStart().startsWith('<svg'),
      )
      .map(([name, svg]) => pictureOf(svg, `${path.split('/').at(-1)?.replace(/\.ts$/, '')}: ${name}`)),
  );
  return el('section', { class: 'wall', id: `art-${gameId}` }, el('h2', {}, `Art of ${gameId}`), ...cards);
}
