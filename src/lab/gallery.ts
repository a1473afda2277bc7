/**
 * The gallery's page: every piece of the house style, every game's art, and any game as a film.
 *
 *   gallery.html                    papers, players, type, movements and all art
 *   gallery.html?film=skittles      one game, to be gone through frame by frame
 *   gallery.html?film=mr-wolf&whole-room   the same, played by the whole room as one
 *   gallery.html?film=pages         every page of the television, each giving way to the next
 *   gallery.html?page=range&seats=4 one page of the television, from made-up state; with `teams=2` in two teams
 *
 * Films and pages take `theme=night` (calm, contrast) and `still`, for less motion.
 */
import { type Pace, type SeatId, seatIds } from '#core';
import { roomSeat } from '#kit';
import { createStage, loadFonts, type Stage, type StageOptions } from '#platform/stage';
import { createWords } from '#platform/words';
import { type SessionPath, sessionPaths, themes } from '#session';
import { artOf as artFiles, gameIds, loadGame, manifests, wordsOf } from '../../games/registry.ts';
import { createShelf } from '../tv/shelf.ts';
import { houseWords } from '../tv/words/index.ts';
import { el, part, write } from './dom.ts';
import { type Film, filmHz, makeFilm } from './gallery/film.ts';
import { madeUp, type PageParts, showPage } from './gallery/house-pages.ts';
import { makePagesFilm } from './gallery/pages-film.ts';
import { createThumbnails, thumbnailSize } from './gallery/thumbnail.ts';
import { artOf, letters, movementsShown, paints, players } from './gallery/walls.ts';

/** For tests that look at every frame of a film. */
interface Cinema {
  readonly hz: number;
  readonly size: typeof thumbnailSize;
  readonly frames: number;
  readonly happenings: Film['happenings'];
  /**
   * Draws the frames from `from` up to `to` and tells each as bytes, red, green, blue, row by row, in base64. So many before
   * them, `runUp`, are drawn and not told of.
   */
  look(from: number, to: number, runUp?: number): Promise<readonly string[]>;
  /** One frame as it is on the television, as the address of a JPEG so many pixels wide. */
  still(frame: number, widthPx: number): Promise<string>;
}

declare global {
  interface Window {
    comeOutToPlayCinema?: Cinema;
  }
}

/** Films are drawn this sharp: a quarter is enough to measure light, and sixteen times quicker. */
const measuringSharpness = 0.25;
/** Views live from frame to frame: so long before a still they are let live. */
const runUpS = 3;

async function hang(): Promise<void> {
  const wall = part('wall', HTMLElement);
  await loadFonts();
  wall.append(paints(), players(), letters(), movementsShown());
  for (const id of gameIds) {
    const files = await artFiles(id);
    if (Object.keys(files).length > 0) wall.append(artOf(id, files));
  }
  part('rooms', HTMLElement).append(
    ...[...wall.children].map(({ id }) => el('a', { href: `#${id}` }, id.replace('art-', ''))),
    ...[...gameIds, filmOfPages].map((id) => el('a', { href: `?film=${id}` }, `film of ${id}`)),
    ...sessionPaths.map((path) => el('a', { href: `?page=${path}` }, `page: ${path}`)),
  );
}

const paces: readonly string[] = ['gentle', 'standard', 'lively'] satisfies readonly Pace[];

/** The first three of each kind: pins alone would fill the page. */
function firstFew(happenings: Film['happenings']): Film['happenings'] {
  const seen = new Map<string, number>();
  return happenings.filter(({ type }) => {
    const before = seen.get(type) ?? 0;
    seen.set(type, before + 1);
    return before < 3;
  });
}

const seatsAsked = (asked: URLSearchParams): number => Math.min(6, Math.max(1, Number(asked.get('seats') ?? 3) || 3));

function jpegOf(canvas: HTMLCanvasElement, widthPx: number): string {
  const copy = el('canvas', {});
  copy.width = widthPx;
  copy.height = Math.round((widthPx * canvas.height) / canvas.width);
  copy.getContext('2d')?.drawImage(canvas, 0, 0, copy.width, copy.height);
  return copy.toDataURL('image/jpeg', 0.9);
}

/** So many bytes at a time become letters: a call takes no more arguments than fit its stack. */
const chunk = 8192;

/** Bytes as text: thousands of numbers are handed to a test a hundred times slower one by one. */
function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += chunk) letters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(letters);
}

const stageAsked = (asked: URLSearchParams): StageOptions => ({
  renderer: 'canvas',
  reducedMotion: asked.has('still'),
  theme: themes.find((theme) => theme === asked.get('theme')) ?? 'painted',
  fullSize: true,
});

async function filmOfGame(id: string, stage: Stage, asked: URLSearchParams): Promise<Film> {
  const game = await loadGame(id);
  const pace = (paces.includes(asked.get('pace') ?? '') ? asked.get('pace') : 'standard') as Pace;
  const seats: readonly SeatId[] = seatIds.slice(0, Math.min(seatsAsked(asked), game.manifest.seats.max));
  const seed = Number(asked.get('seed') ?? 7) || 7;
  const wholeRoom = asked.has('whole-room') && game.manifest.wholeRoom === true;
  const wishes = { seed, seats: wholeRoom ? [roomSeat] : seats, pace, wholeRoom };
  return makeFilm(stage, game, createWords(game.words, 'en-GB'), wishes);
}

async function pageParts(): Promise<PageParts> {
  const shelf = await createShelf({ manifests, wordsOf, loadGame }, 'en-GB', null);
  return { games: shelf.posters, cards: shelf.cards, houseSays: createWords(houseWords, 'en-GB') };
}

/** No game has this name: it is the film of the television's own pages. */
const filmOfPages = 'pages';

async function showFilm(id: string, asked: URLSearchParams): Promise<void> {
  const place = part('film-stage', HTMLElement);
  part('cinema', HTMLElement).hidden = false;
  const stage = await createStage(place, stageAsked(asked));
  const film =
    id === filmOfPages
      ? makePagesFilm(stage, seatsAsked(asked), await pageParts())
      : await filmOfGame(id, stage, asked);
  const canvas = place.querySelector('canvas') as HTMLCanvasElement;
  const thumbnail = createThumbnails();

  const slider = part('film-tick', HTMLInputElement);
  slider.max = String(film.frames - 1);
  const show = (): void => {
    const frame = Number(slider.value);
    stage.setResolution(1);
    film.draw(frame);
    write(part('film-at', HTMLElement), `${(frame / filmHz).toFixed(1)} s of ${(film.frames / filmHz).toFixed(1)} s`);
  };
  slider.addEventListener('input', show);
  part('film-events', HTMLElement).append(
    ...firstFew(film.happenings).map(({ frame, type }) => {
      const go = el('button', { type: 'button' }, `${(frame / filmHz).toFixed(1)} ${type}`);
      go.addEventListener('click', () => {
        slider.value = String(frame);
        show();
      });
      return el('li', {}, go);
    }),
  );
  show();

  window.comeOutToPlayCinema = {
    hz: filmHz,
    size: thumbnailSize,
    frames: film.frames,
    happenings: film.happenings,
    async look(from, to, runUp = 0) {
      stage.setResolution(measuringSharpness);
      const looks: string[] = [];
      for (let frame = Math.max(0, from - runUp); frame < Math.min(to, film.frames); frame += 1) {
        film.draw(frame);
        await film.ready();
        if (frame >= from) looks.push(base64(thumbnail(canvas)));
      }
      return looks;
    },
    async still(frame, widthPx) {
      stage.setResolution(measuringSharpness);
      for (let before = Math.max(0, frame - runUpS * filmHz); before < frame; before += 1) {
        film.draw(before);
        await film.ready();
      }
      stage.setResolution(1);
      film.draw(frame);
      return jpegOf(canvas, widthPx);
    },
  };
}

async function showHousePage(path: SessionPath, asked: URLSearchParams): Promise<void> {
  const place = part('film-stage', HTMLElement);
  part('cinema', HTMLElement).hidden = false;
  part('film-controls', HTMLElement).hidden = true;
  const stage = await createStage(place, stageAsked(asked));
  const parts = await pageParts();
  const teams = asked.get('teams') === '2';
  const wishes = { path, seats: seatsAsked(asked), teams, nowMs: Number(asked.get('ms') ?? 1500) || 0 };
  await showPage(stage, madeUp(wishes, parts), parts.houseSays);
  place.dataset.shown = path;
}

const asked = new URLSearchParams(location.search);
const film = asked.get('film');
const page = sessionPaths.find((path) => path === asked.get('page'));
const opening = film !== null ? showFilm(film, asked) : page !== undefined ? showHousePage(page, asked) : hang();
opening.catch((thrown) => {
  console.error(thrown);
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  part('wall', HTMLElement).replaceChildren(el('p', {}, `The gallery cannot be opened here: ${why}`));
});
