/** A pot of tea and its cups: something to talk over. */
import { palette } from '#kit/view';
import { disc, inks, mixed, path, picture } from './ink.ts';

const outline = (width: number): string =>
  `stroke="${inks.ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
const line = outline(8);
const glaze = mixed(palette.moss, palette.paper, 0.2);
const glazeLit = mixed(palette.moss, palette.paper, 0.5);

/** 640 by 330; it stands on its lower edge. */
export const teaForTwo: string = picture(
  640,
  330,
  [
    // the pot, with handle, spout and knob
    path('M196 150Q96 130 104 214Q110 268 190 262', 'none', outline(28)),
    path('M196 150Q96 130 104 214Q110 268 190 262', 'none', `stroke="${glaze}" stroke-width="12"`),
    path('M392 214Q452 214 452 128L492 118Q500 262 396 270Z', glaze, line),
    path('M180 190Q180 92 294 92Q408 92 408 190Q408 306 294 306Q180 306 180 190Z', glaze, line),
    path('M212 172Q216 122 262 112', 'none', `stroke="${glazeLit}" stroke-width="16" stroke-linecap="round"`),
    path('M214 106Q294 66 374 106Q294 128 214 106Z', glaze, line),
    disc(294, 66, 18, glaze, line),
    // a cup on its saucer
    path('M470 318Q550 330 630 318Q612 288 550 288Q488 288 470 318Z', inks.paper, line),
    path('M500 226H602Q602 300 551 300Q500 300 500 226Z', inks.paper, line),
    path('M602 238Q634 236 630 262Q626 284 594 280', 'none', line),
    path('M508 236H594Q592 250 551 250Q510 250 508 236Z', mixed(palette.oak, palette.sun, 0.3)),
    // steam
    path(
      'M534 206Q520 184 536 166Q550 148 538 128',
      'none',
      `stroke="${inks.paper}" stroke-width="9" stroke-linecap="round"`,
    ),
    path(
      'M572 206Q558 184 574 166Q588 148 576 128',
      'none',
      `stroke="${inks.paper}" stroke-width="9" stroke-linecap="round"`,
    ),
    // a biscuit, gone at the edge
    path('M22 312Q14 268 58 268Q102 268 96 312Z', mixed(palette.straw, palette.oak, 0.2), line),
    disc(48, 292, 4, inks.oakDark),
    disc(70, 288, 4, inks.oakDark),
  ].join(''),
);
