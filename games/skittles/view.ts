/** What the television shows: the alley, its pins, the ball, the board and the cat. Places come from the state; only breath and blinks do not. */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { mix, type SeatId } from '#kit';
import { bowl, type Place, pinSpots, readBall } from '#kit/physics';
import { type CreateView, palette } from '#kit/view';
import { alleyRoom } from './art/alley.ts';
import { ballPicture } from './art/ball.ts';
import { boardPicture, chalkPicture } from './art/board.ts';
import { catBody, catHead, catHeadShut, catTail } from './art/cat.ts';
import { closePicture, closePin } from './art/close-look.ts';
import { screenX } from './art/perspective.ts';
import { pinPicture, shadowAlpha, standingPicture } from './art/pin.ts';
import type { SkittlesEvent, SkittlesState } from './rules.ts';
import { createArrow } from './view/aim-arrow.ts';
import { createCat } from './view/alley-cat.ts';
import { createPins } from './view/alley-pins.ts';
import { createRail } from './view/ball-rail.ts';
import { createBoard, seatsOn } from './view/chalk-board.ts';
import { createClapMarks } from './view/clap-marks.ts';
import { createCloseLook } from './view/close-look.ts';
import { createBall } from './view/rolling-ball.ts';

/** The arrow comes and goes in this time. */
const arrowFadeMs = 320;

export const createView: CreateView<SkittlesState, SkittlesEvent> = async (services) => {
  const { layer, player, texture, reducedMotion } = services;
  const pictures = {
    alleyRoom,
    pinPicture,
    standingPicture,
    ballPicture,
    boardPicture,
    chalkPicture,
    catBody,
    catHead,
    catHeadShut,
    catTail,
    closePicture,
    closePin,
  };
  const made = await Promise.all(
    Object.entries(pictures).map(async ([name, svg]) => [name, await texture(svg)] as const),
  );
  const picture = Object.fromEntries(made) as Readonly<Record<keyof typeof pictures, Texture>>;

  // The first throw a browser works out takes ten times as long as the next: it is made here, where nobody waits for it.
  bowl({ fromX: 0, toX: 100, speed: 2.4, weight: 2.4, pins: pinSpots });

  const world = new Container();
  const shadows = new Graphics();
  shadows.alpha = shadowAlpha;
  const arrow = createArrow();
  const things = new Container({ sortableChildren: true });
  layer.addChild(world);
  world.addChild(new Sprite(picture.alleyRoom), arrow.graphics, shadows, things);
  const cat = createCat(
    { body: picture.catBody, head: picture.catHead, headShut: picture.catHeadShut, tail: picture.catTail },
    world,
    reducedMotion,
  );
  const pins = createPins({ standing: picture.standingPicture, leaning: picture.pinPicture }, things);
  const rolling = createBall(picture.ballPicture, things, reducedMotion);
  const board = createBoard({ slate: picture.boardPicture, chalk: picture.chalkPicture }, layer, services);
  const rail = createRail(picture.ballPicture, world);
  const claps = createClapMarks(world);
  const closeLook = createCloseLook({ scene: picture.closePicture, pin: picture.closePin }, layer);
  const ballAt: Place = { x: 0, y: 0, leanX: 0, leanY: 0 };
  let arrowFade = 0;
  let bowler: SeatId | null = null;
  let inTheRow: readonly SeatId[] = [];

  /** The moment of the track to draw: between two ticks of the same throw, or the one it has got to. */
  const playedMs = (previous: SkittlesState, next: SkittlesState, alpha: number): number => {
    if (!next.roll) return 0;
    const same = previous.roll?.track === next.roll.track;
    return same && previous.roll ? mix(previous.roll.ms, next.roll.ms, alpha) : next.roll.ms;
  };

  return {
    draw(previous, next, alpha, { nowMs, dtMs }) {
      const ms = playedMs(previous, next, alpha);
      const waits = next.step.name === 'aiming' || next.step.name === 'ready';
      if (next.seat !== null) bowler = next.seat;
      const look = bowler === null ? null : player(bowler);

      shadows.clear();
      pins.draw(next, ms, nowMs, shadows, reducedMotion);
      rolling.draw(next, mix(previous.pull, next.pull, alpha), ms, look, nowMs, shadows);
      shadows.fill(palette.ink);

      const step = dtMs / arrowFadeMs;
      arrowFade = Math.min(1, Math.max(0, arrowFade + (waits ? step : -step)));
      const line = waits ? mix(previous.aim.line, next.aim.line, alpha) : next.aim.line;
      arrow.draw(line, look?.colour ?? palette.paper, arrowFade);

      if (next.roll) readBall(next.roll.track, ms, ballAt);
      cat.draw(next.roll ? screenX(ballAt.x, ballAt.y) : 960, nowMs, dtMs);
      rail.draw(next);
      claps.draw(nowMs, reducedMotion);
      inTheRow = seatsOn(next);
      board.draw(next, reducedMotion);
      closeLook.draw(next, ms, dtMs);
    },
    on(event) {
      cat.on(event);
      const { seat } = event;
      if (event.type === 'row-clapped' && seat !== undefined) {
        claps.clapped(player(seat), Math.max(0, inTheRow.indexOf(seat)), inTheRow.length);
      }
    },
    dispose() {},
  };
};
