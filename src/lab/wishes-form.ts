/** The form at the top: whatever is chosen goes into the address and is shown at once. */
import type { Pace } from '#core';
import type { RendererKind } from '#platform/stage';
import { el, part } from './dom.ts';
import { type OnOffer, searchOf, sourceName, type WishedSource, type Wishes } from './wishes.ts';

export interface WishesForm {
  show(wishes: Wishes): void;
}

export interface WishesFormOptions {
  readonly offer: OnOffer;
  onWish(wishes: Wishes): void;
  /** Somebody wants to choose a trace from a file. */
  onTraceWanted(): void;
  onSound(on: boolean): void;
}

const fromFile = 'trace from a file';
const fromServer = 'trace on this server';
/** As the address takes them: no way out of this server's own folder. */
const ownPath = /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9_\-./]{0,119}$/;

export function createWishesForm({ offer, onWish, onTraceWanted, onSound }: WishesFormOptions): WishesForm {
  const game = part('wish-game', HTMLSelectElement);
  const source = part('wish-source', HTMLSelectElement);
  const path = part('wish-path', HTMLInputElement);
  const pathLabel = part('wish-path-label', HTMLLabelElement);
  const seats = part('wish-seats', HTMLInputElement);
  const seed = part('wish-seed', HTMLInputElement);
  const pace = part('wish-pace', HTMLSelectElement);
  const renderer = part('wish-renderer', HTMLSelectElement);
  const sound = part('wish-sound', HTMLInputElement);
  const television = part('wish-television', HTMLAnchorElement);
  let shown: Wishes | null = null;

  const option = (value: string, label = value): HTMLOptionElement => el('option', { value }, label);
  game.append(...offer.games.map((id) => option(id)));
  source.append(
    option('none', 'keys only'),
    option('camera'),
    el(
      'optgroup',
      { label: 'Puppets' },
      option('puppet', 'practice'),
      ...offer.scenes.map((name) => option(`puppet:${name}`, name)),
    ),
    el('optgroup', { label: 'Traces' }, option(fromFile, 'from a file…'), option(fromServer, 'on this server…')),
  );

  const pathWanted = (): void => {
    pathLabel.hidden = source.value !== fromServer;
  };

  const wishedSource = (): WishedSource | null => {
    if (source.value === 'none' || source.value === 'camera') return { kind: source.value };
    if (source.value.startsWith('puppet')) return { kind: 'puppet', scene: source.value.split(':')[1] ?? null };
    if (source.value === fromFile) return { kind: 'trace', path: null };
    return ownPath.test(path.value) ? { kind: 'trace', path: path.value } : null;
  };

  const wish = (): void => {
    const wished = wishedSource();
    const sound = [seats, seed].every((field) => field.reportValidity());
    if (shown === null || wished === null || !sound) return;
    onWish({
      ...shown,
      game: game.value,
      source: wished,
      seats: Number(seats.value),
      seed: Number(seed.value),
      pace: pace.value as Pace,
      renderer: renderer.value as 'auto' | RendererKind,
    });
  };

  for (const field of [game, seats, seed, pace, renderer]) field.addEventListener('change', wish);
  source.addEventListener('change', () => {
    pathWanted();
    if (source.value === fromFile) {
      onTraceWanted();
      if (shown) show(shown); // nothing has been chosen until a file has been
    } else if (source.value === fromServer) path.focus();
    else wish();
  });
  path.addEventListener('change', () => {
    path.setCustomValidity(ownPath.test(path.value) ? '' : 'A path on this server, such as traces/one.jsonl.');
    if (path.reportValidity()) wish();
  });
  sound.addEventListener('change', () => onSound(sound.checked));
  part('wishes', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());

  function show(wishes: Wishes): void {
    shown = wishes;
    television.href = `./${searchOf(wishes)}&autostart=1`;
    game.value = wishes.game;
    const { source: wished } = wishes;
    source.value =
      wished.kind !== 'trace' ? (sourceName(wished) ?? 'none') : wished.path === null ? fromFile : fromServer;
    if (wished.kind === 'trace' && wished.path !== null) path.value = wished.path;
    pathWanted();
    seats.value = String(wishes.seats);
    seed.value = String(wishes.seed);
    pace.value = wishes.pace;
    renderer.value = wishes.renderer;
  }
  return { show };
}
