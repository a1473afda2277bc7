import { Container } from 'pixi.js';
import type { SeatId } from '#core';
import { stageSize } from '#kit/view';
import { asSeen, type SessionState, teamOf } from '#session';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenModel } from '../contracts.ts';
import { countReady, countSeen } from '../counting.ts';
import { createDoctorSlip } from '../doctor-slip.ts';
import { type CreateScene, write } from '../scene.ts';
import { createSeatBoard } from '../seat-board.ts';
import { createSeatRow, type MarkedSeat, type SeatedPerson } from '../seat-row.ts';
import { hangWindows } from '../windows.ts';

/** Height of the count of people: above the question, or alone, or under the doctor's slip. */
const quietHeading = 88;
const aloneHeading = 160;
const slipTop = 34;
const underSlip = 252;
const askHeading = 204;

const atSeat = 'seat:';

/** Seats as the television shows them, each with what is drawn of it. */
function inOrder({ state, seats }: ScreenModel): readonly (SeatedPerson & { readonly id: SeatId })[] {
  return asSeen(state.seats).flatMap(({ id }) => {
    const drawn = seats[state.seats.findIndex((seat) => seat.id === id)];
    return drawn === undefined ? [] : [{ ...drawn, id, team: teamOf(state, id) }];
  });
}

/** The seat in hand, else the one that is stood on. */
function markedSeat({ state, choices }: ScreenModel): SeatId | null {
  const focused = choices[state.focus]?.id ?? '';
  if (focused.startsWith(atSeat)) return Number(focused.slice(atSeat.length)) as SeatId;
  return state.hand?.seat ?? null;
}

const writtenName = ({ hand, seats }: SessionState): string | null =>
  hand?.doing === 'naming' ? (seats.find(({ id }) => id === hand.seat)?.name ?? '') : null;

/** Who is here: everyone in their chair, grey until they join; a chair that is touched can be changed. */
export const createSeats: CreateScene = (tools) => {
  const { layer, say, text } = tools;
  hangWindows(tools);
  const seen = text('instruction', '', { width: 1380, height: 100 });
  seen.position.set(stageSize.width / 2, quietHeading);
  const ask = text('title', say('seats.ask'), { width: 1380, height: 150 });
  ask.position.set(stageSize.width / 2, askHeading);
  layer.addChild(seen, ask);
  const slip = createDoctorSlip(tools, slipTop);
  const sitting = new Container();
  layer.addChild(sitting);
  const people = createSeatRow({ ...tools, layer: sitting });
  const board = createSeatBoard(tools);
  const row = createChoiceRow(tools, 898);
  let shown: readonly { readonly id: SeatId }[] = [];

  const drawHeading = (model: ScreenModel): void => {
    const { state, seats, advice } = model;
    const { hand, walkwayInHand, moved } = state;
    slip.draw(hand === null && walkwayInHand === null ? advice : null);
    if (walkwayInHand !== null) {
      write(seen, say('seats.walkway.do'));
      write(ask, say('seats.walkway'));
      seen.visible = ask.visible = true;
      seen.position.y = quietHeading;
      ask.position.y = askHeading;
      return;
    }
    if (moved !== null && hand === null) {
      write(ask, say('seats.moved'));
      ask.visible = true;
      seen.visible = false;
      ask.position.y = advice === null ? aloneHeading : underSlip;
      return;
    }
    if (hand !== null) {
      const index = state.seats.findIndex(({ id }) => id === hand.seat);
      const name = writtenName(state) ?? seats[index]?.look.name ?? '';
      write(seen, say(`seats.hand.${hand.doing}`));
      write(ask, hand.doing === 'naming' ? `${name}|` : name);
      seen.visible = ask.visible = true;
      seen.position.y = quietHeading;
      ask.position.y = askHeading;
      return;
    }
    const present = seats.filter((seat) => seat.present);
    const joined = seats.filter((seat) => seat.status === 'joined').length;
    const asking = present.some((seat) => seat.status === 'proposed') || joined === 0;
    write(seen, asking ? countSeen(say, present.length) : countReady(say, joined));
    write(ask, say('seats.ask'));
    ask.visible = asking;
    seen.visible = advice === null || !asking;
    seen.position.y = advice !== null ? underSlip : asking ? quietHeading : aloneHeading;
    ask.position.y = advice !== null ? underSlip : askHeading;
  };

  return {
    draw(model) {
      const { state, choices } = model;
      drawHeading(model);
      const ordered = inOrder(model);
      shown = ordered;
      const onBoard = state.hand?.doing === 'moving' || state.walkwayInHand !== null || state.moved !== null;
      sitting.visible = !onBoard;
      board.draw(onBoard ? model : null);
      if (!onBoard) {
        const marked = markedSeat(model);
        const index = ordered.findIndex(({ id }) => id === marked);
        const writing = marked !== null && state.hand?.seat === marked ? writtenName(state) : null;
        const mark: MarkedSeat | null = index < 0 ? null : { index, writing };
        people.draw(ordered, mark);
      }
      row.draw(
        choices.filter(({ id }) => !id.startsWith(atSeat)),
        choices.findIndex(({ id }, i) => i === state.focus && !id.startsWith(atSeat)) < 0
          ? -1
          : state.focus - choices.slice(0, state.focus).filter(({ id }) => id.startsWith(atSeat)).length,
      );
    },
    hitTest(x, y) {
      const plate = row.hitTest(x, y);
      if (plate !== null || !sitting.visible) return plate;
      const index = people.hitTest(x, y);
      const seat = index === null ? undefined : shown[index];
      return seat === undefined ? null : `${atSeat}${seat.id}`;
    },
  };
};
