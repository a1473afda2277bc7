/** A card for every seat of the run. */
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import type { Say } from '#platform/words';
import { lookOf, planOf } from '../tv/screen-model.ts';
import { el, part } from './dom.ts';
import type { Run } from './run.ts';
import { createSeatCard, type SeatCard } from './seat-card.ts';

export interface SeatsPanel {
  show(run: Run, nowMs: number): void;
}

export function createSeatsPanel(houseSays: Say): SeatsPanel {
  const place = part('seats', HTMLElement);
  const nobody = el('p', { class: 'nobody' }, 'Nobody has sat down yet.');
  let of: { readonly run: Run; readonly game: AnyGame | null } | null = null;
  let cards = new Map<SeatId, SeatCard>();

  return {
    show(run, nowMs) {
      const { seats } = run.state();
      const game = run.game();
      if (of?.run !== run || of.game !== game) {
        of = { run, game };
        cards = new Map();
      }
      const wanted = seats.map(({ id }) => id);
      if (place.childElementCount === 0 || wanted.length !== cards.size || !wanted.every((id) => cards.has(id))) {
        const kept = (id: SeatId): SeatCard =>
          cards.get(id) ?? createSeatCard(id, game?.manifest.actions ?? {}, run.obey);
        cards = new Map(wanted.map((id) => [id, kept(id)]));
        place.replaceChildren(...(cards.size === 0 ? [nobody] : [...cards.values()].map(({ element }) => element)));
      }
      const turn = run.turnSeat();
      for (const seat of seats) {
        cards.get(seat.id)?.show({
          seat,
          look: lookOf(run.state(), seat.id, houseSays),
          turn: seat.id === turn,
          figures: run.room.figures(seat.id, nowMs),
          plan: game === null ? null : planOf(game, seat),
          began: run.began,
          nowMs,
        });
      }
    },
  };
}
