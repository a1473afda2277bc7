/** The board: names and pins in chalk, whoever bowls marked with their sign; at the end it comes forward with the one number that counts. */
import { Container, Graphics, Sprite, type Text, type Texture } from 'pixi.js';
import { mix, type SeatId, stepShare } from '#kit';
import { drawShape, easeInOut, palette, type ViewServices } from '#kit/view';
import { boardSize } from '../art/sizes.ts';
import { turnTotal } from '../rules/scoring.ts';
import { noTally, type SkittlesState, totalPins } from '../rules/state.ts';

const padPx = 40;
const rowsTop = 112;
const rowsPx = boardSize.height - rowsTop - 36;
/** Names begin right of the sign of whoever bowls. */
const namePx = 92;
const numbersPx = 84;
const tallestRowPx = 84;
const signPx = 18;
/** At the end: in the middle of the picture, so much larger. */
const forwardScale = 1.5;
const forwardMs = 1400;
const writingMs = 900;
const totalPx = 250;

/** More letters than this cannot be chalked large enough: the first name is. */
const mostLetters = 13;
const shortly = (name: string): string => (name.length > mostLetters ? (name.split(' ')[0] ?? name) : name);

export interface ChalkBoard {
  draw(state: SkittlesState, reducedMotion: boolean): void;
}

/** Everyone who plays or has played, in room order. */
export const seatsOn = ({ turns, tallies }: SkittlesState): readonly SeatId[] =>
  [...new Set([...Object.keys(turns.had), ...Object.keys(tallies)])]
    .map((seat) => Number(seat) as SeatId)
    .sort((a, b) => a - b);

/** What is on the board for `seat`: the turn under way is chalked up when it is over, as the chalk passes. */
function chalkedFor(state: SkittlesState, seat: SeatId): string {
  const { pins } = state.tallies[seat] ?? noTally;
  if (state.seat !== seat) return String(pins);
  if (state.step.name !== 'chalking') return String(pins - turnTotal(state));
  const whole = String(pins);
  return whole.slice(0, Math.floor(stepShare(state.step, writingMs) * (whole.length + 0.999)));
}

export function createBoard(
  pictures: { readonly slate: Texture; readonly chalk: Texture },
  layer: Container,
  { text, words, player }: ViewServices,
): ChalkBoard {
  const chalkText = (content: string): Text => {
    const made = text('chalk', content, { colour: palette.chalk });
    made.resolution = 2; // it comes forward at the end
    return made;
  };
  const board = new Container();
  const title = chalkText(words('board.title'));
  title.anchor.set(0.5, 0);
  title.position.set(boardSize.width / 2, 24);
  const names = chalkText('');
  names.position.set(namePx, rowsTop);
  const numbers = chalkText('');
  numbers.anchor.set(1, 0);
  numbers.style.align = 'right';
  numbers.position.set(boardSize.width - padPx, rowsTop);
  const sign = new Graphics();
  const chalk = new Sprite(pictures.chalk);
  chalk.anchor.set(0.08, 0.92);
  const total = chalkText('');
  total.style.fontSize = totalPx;
  total.anchor.set(0.5);
  total.position.set(boardSize.width / 2, boardSize.height / 2 + 10);
  const under = chalkText(words('board.pins-word'));
  under.anchor.set(0.5, 1);
  under.position.set(boardSize.width / 2, boardSize.height - 48);
  board.addChild(new Sprite(pictures.slate), title, names, numbers, sign, total, under, chalk);
  layer.addChild(board);
  let signed: SeatId | null = null;

  const set = (label: Text, content: string): void => {
    if (label.text !== content) label.text = content;
  };

  const writeRows = (state: SkittlesState, reducedMotion: boolean): void => {
    const seats = seatsOn(state);
    const pitch = Math.min(tallestRowPx, rowsPx / Math.max(1, seats.length));
    if (names.style.lineHeight !== pitch) names.style.lineHeight = numbers.style.lineHeight = pitch;
    set(names, seats.map((seat) => shortly(player(seat).name)).join('\n'));
    set(numbers, seats.map((seat) => chalkedFor(state, seat)).join('\n'));
    const widest = boardSize.width - namePx - padPx - numbersPx;
    names.scale.x = Math.min(1, widest / Math.max(1, names.width / names.scale.x));

    const row = state.seat === null ? -1 : seats.indexOf(state.seat);
    sign.visible = row >= 0;
    chalk.visible = false;
    if (state.seat === null || row < 0) return;
    const y = rowsTop + pitch * (row + 0.5);
    sign.position.set(padPx + 22, y);
    if (signed !== state.seat) {
      signed = state.seat;
      const { shape, colour } = player(state.seat);
      sign.clear();
      sign.circle(0, 0, signPx * 1.45).fill(palette.chalk);
      drawShape(sign, shape, { x: 0, y: 0, radius: signPx, colour, outlinePx: 0 });
    }
    const share = stepShare(state.step, writingMs);
    if (state.step.name !== 'chalking' || share >= 1 || reducedMotion) return;
    chalk.visible = true;
    const stroke = Math.abs(((share * 3) % 1) * 2 - 1);
    chalk.position.set(boardSize.width - padPx - 54 + 50 * share, y + 18 - 24 * stroke);
  };

  return {
    draw(state, reducedMotion) {
      const { step } = state;
      const closing = step.name === 'finale' || step.name === 'over';
      names.visible = numbers.visible = !closing;
      total.visible = under.visible = closing;
      set(title, words(closing ? 'board.together' : 'board.title'));
      if (closing) {
        set(total, String(totalPins(state)));
        sign.visible = chalk.visible = false;
      } else writeRows(state, reducedMotion);
      const come = step.name === 'over' ? 1 : step.name === 'finale' ? easeInOut(stepShare(step, forwardMs)) : 0;
      board.scale.set(mix(1, forwardScale, come));
      board.position.set(
        mix(boardSize.x, 960 - (boardSize.width * forwardScale) / 2, come),
        mix(boardSize.y, 60, come),
      );
    },
  };
}
