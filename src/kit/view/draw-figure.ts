import type { Graphics } from 'pixi.js';
import { type Figure, type FigureArm, girth, type Spot, smoothLoop } from './figure.ts';
import { blend, palette } from './palette.ts';

export interface FigurePaint {
  /** Where the point between the shoulders goes, stage pixels. */
  readonly x: number;
  readonly y: number;
  /** One shoulder width, stage pixels. */
  readonly unitPx: number;
  /** The player's colour, 0xRRGGBB. */
  readonly colour: number;
  /** The dark line round what moves; 7 px unless told. Never under 6. */
  readonly outlinePx?: number;
  /** Without it the figure ends at the hips, for one who stands or sits behind something. */
  readonly legs?: boolean;
}

/**
 * Draws one figure into `graphics`, on top of what is there: a person in the player's colour with a dark line about them, an
 * arm in front of the body kept apart from it by the same line, and a pale collar. No face: nobody is caricatured.
 */
export function drawFigure(graphics: Graphics, figure: Figure, paint: FigurePaint): void {
  const brush = brushOf(graphics, paint);
  const line = Math.max(6, paint.outlinePx ?? 7);
  const { colour } = paint;
  const dark = blend(colour, palette.ink, 0.42);
  const skin = blend(colour, palette.paper, 0.62);
  const hair = blend(colour, palette.ink, 0.62);

  const head = headOf(figure);
  brush.loop(figure.torso, palette.ink, line);
  brush.limb(figure.neck, girth.neck, head.chin, girth.neck, palette.ink, line);
  brush.loop(head.outline, palette.ink, line);
  brush.loop(figure.torso, colour, 0);
  brush.limb(figure.neck, girth.neck, head.chin, girth.neck, blend(skin, colour, 0.35), 0);
  brush.loop(head.outline, skin, 0);
  brush.loop(head.hair, hair, 0);
  drawCollar(brush, figure);
  if (paint.legs !== false) drawLegs(brush, figure, dark, blend(dark, palette.ink, 0.5), line);
  for (const arm of [figure.arms.left, figure.arms.right]) drawArm(brush, arm, colour, skin, line);
}

interface Brush {
  /** A filled closed curve, grown by `edge` px. */
  loop(spots: readonly Spot[], colour: number, edge: number): void;
  /** A limb that tapers from one round end to the other; radii in shoulder widths, grown by `edge` px. */
  limb(from: Spot, fromRadius: number, to: Spot, toRadius: number, colour: number, edge: number): void;
}

function brushOf(graphics: Graphics, paint: FigurePaint): Brush {
  const unit = paint.unitPx;
  const px = (spot: Spot): number => paint.x + spot.x * unit;
  const py = (spot: Spot): number => paint.y - spot.y * unit;
  return {
    loop: (spots, colour, edge) => {
      const corners = spots.flatMap((spot) => [px(spot), py(spot)]);
      graphics.poly([...corners, ...corners.slice(0, 2)]).fill(colour);
      if (edge > 0) graphics.stroke({ width: edge * 2, color: colour, join: 'round' });
    },
    limb: (from, fromRadius, to, toRadius, colour, edge) => {
      const [ax, ay, bx, by] = [px(from), py(from), px(to), py(to)];
      const [ra, rb] = [fromRadius * unit + edge, toRadius * unit + edge];
      const along = Math.atan2(by - ay, bx - ax);
      graphics.poly([...halfRound(ax, ay, ra, along + Math.PI / 2), ...halfRound(bx, by, rb, along - Math.PI / 2)]);
      graphics.fill(colour);
    },
  };
}

/** Corners of a limb's round end; more cannot be told apart at three metres. */
const endSteps = 8;

/** The half circle that begins at `from` (radians) and goes on clockwise as seen, as x, y, x, y … */
function halfRound(x: number, y: number, radius: number, from: number): number[] {
  return Array.from({ length: endSteps + 1 }, (_, i) => {
    const angle = from + (i / endSteps) * Math.PI;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  }).flat();
}

/** The lap as one shape (skirt, trousers and knee rug alike), and two shins with shoes. */
function drawLegs(brush: Brush, figure: Figure, cloth: number, shoe: number, line: number): void {
  const { left, right } = figure.legs;
  const side = (hip: Spot, knee: Spot, out: number): Spot[] => [
    { x: hip.x + out * 0.08, y: hip.y + 0.04 },
    { x: hip.x + out * 0.17, y: (hip.y + knee.y) / 2 },
    { x: knee.x + out * 0.17, y: knee.y - 0.02 },
    { x: knee.x + out * 0.02, y: knee.y - 0.2 },
    { x: knee.x - out * 0.19, y: knee.y - 0.14 },
  ];
  const lap = smoothLoop(
    [
      { x: 0, y: left.hip.y - 0.04 },
      ...side(left.hip, left.knee, -1),
      { x: 0, y: left.knee.y + 0.02 },
      ...side(right.hip, right.knee, 1).reverse(),
    ],
    4,
  );
  const shins = (colour: number, shoes: number, edge: number): void => {
    for (const leg of [left, right]) {
      const toe = { x: leg.ankle.x + Math.sign(leg.ankle.x) * 0.1, y: leg.ankle.y - 0.1 };
      brush.limb(leg.knee, 0.16, leg.ankle, girth.shin, colour, edge);
      brush.limb(leg.ankle, girth.shin * 0.9, toe, girth.shin, shoes, edge);
    }
  };
  shins(palette.ink, palette.ink, line);
  brush.loop(lap, palette.ink, line);
  shins(cloth, shoe, 0);
  brush.loop(lap, cloth, 0);
}

/** The arm is parted from the body by its own line, but grows out of the shoulder without one. */
function drawArm(brush: Brush, arm: FigureArm, cloth: number, skin: number, line: number): void {
  const cuff = {
    x: arm.elbow.x + (arm.wrist.x - arm.elbow.x) * 0.86,
    y: arm.elbow.y + (arm.wrist.y - arm.elbow.y) * 0.86,
  };
  brush.limb(arm.shoulder, girth.upperArm, arm.elbow, girth.elbow, palette.ink, line);
  brush.limb(arm.elbow, girth.elbow, arm.wrist, girth.wrist, palette.ink, line);
  brush.limb(arm.wrist, girth.wrist, arm.hand, girth.hand, palette.ink, line);
  brush.limb(arm.wrist, girth.wrist, arm.hand, girth.hand, skin, 0);
  brush.limb(arm.elbow, girth.elbow, cuff, girth.wrist * 1.12, cloth, 0);
  brush.limb(arm.shoulder, girth.upperArm, arm.elbow, girth.elbow, cloth, 0);
  const inward = { x: arm.shoulder.x * 0.74, y: arm.shoulder.y - 0.02 };
  brush.limb(arm.shoulder, girth.upperArm, inward, girth.upperArm, cloth, 0);
}

interface Head {
  readonly outline: readonly Spot[];
  readonly hair: readonly Spot[];
  readonly chin: Spot;
}

/** An egg with ears, and hair over the crown: corners are in half head sizes about its middle. */
function headOf(figure: Figure): Head {
  const { x, y, tilt } = figure.head;
  const turn = (cornerX: number, cornerY: number): Spot => {
    const [dx, dy] = [cornerX * girth.headX, cornerY * girth.headY];
    return { x: x + dx * Math.cos(tilt) - dy * Math.sin(tilt), y: y + dx * Math.sin(tilt) + dy * Math.cos(tilt) };
  };
  const loop = (corners: readonly (readonly [number, number])[]): readonly Spot[] =>
    smoothLoop(
      corners.map(([cornerX, cornerY]) => turn(cornerX, cornerY)),
      4,
    );
  return { outline: loop(headCorners), hair: loop(hairCorners), chin: turn(0, -0.7) };
}

const mirror = (corners: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  [...corners].reverse().map(([x, y]) => [-x, y] as const);

const headSide = [
  [0.5, 0.93],
  [0.93, 0.45],
  [0.95, 0.12],
  [1.12, 0.08],
  [1.1, -0.18],
  [0.9, -0.24],
  [0.72, -0.66],
  [0.34, -0.95],
] as const;
const headCorners = [[0, 1.02] as const, ...headSide, [0, -1] as const, ...mirror(headSide)];

const hairSide = [
  [0.66, 1.08],
  [1.16, 0.66],
  [1.2, 0.2],
  [1.08, -0.04],
  [0.88, 0.06],
  [0.76, 0.4],
] as const;
/** Full, to the ears, with a side parting: the same for everyone, hers as much as his. */
const hairCorners = [[0, 1.2] as const, ...hairSide, [0.3, 0.62] as const, [-0.35, 0.46] as const, ...mirror(hairSide)];

function drawCollar(brush: Brush, figure: Figure): void {
  const { x, y } = figure.neck;
  for (const sign of [-1, 1]) {
    const wing: readonly Spot[] = [
      { x: x + sign * 0.01, y: y - 0.2 },
      { x: x + sign * 0.17, y: y + 0.06 },
      { x: x + sign * 0.25, y: y - 0.07 },
      { x: x + sign * 0.13, y: y - 0.27 },
    ];
    brush.loop(wing, palette.paper, 0);
  }
}
