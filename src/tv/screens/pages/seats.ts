import { stageSize } from '#kit/view';
import { createChoiceRow } from '../choice-row.ts';
import { countReady, countSeen } from '../counting.ts';
import { type CreateScene, write } from '../scene.ts';
import { createSeatRow } from '../seat-row.ts';
import { hangWindows } from '../windows.ts';

/** Height of the count of people: above the question, or alone. */
const quietHeading = 88;
const aloneHeading = 160;

/** Who is here: everyone in their chair, grey until they join. */
export const createSeats: CreateScene = (tools) => {
  const { layer, say, text } = tools;
  hangWindows(tools);
  const seen = text('instruction', '', { width: 1380, height: 100 });
  seen.position.set(stageSize.width / 2, quietHeading);
  const ask = text('title', say('seats.ask'), { width: 1380, height: 150 });
  ask.position.set(stageSize.width / 2, 204);
  layer.addChild(seen, ask);
  const people = createSeatRow(tools);
  const row = createChoiceRow(tools, 898);
  return {
    draw({ seats, state, choices }) {
      const present = seats.filter((seat) => seat.present);
      const waiting = present.some((seat) => seat.status === 'proposed');
      const joined = seats.filter((seat) => seat.status === 'joined').length;
      write(seen, !waiting && joined > 0 ? countReady(say, joined) : countSeen(say, present.length));
      ask.visible = waiting || joined === 0;
      seen.position.y = ask.visible ? quietHeading : aloneHeading;
      people.draw(seats);
      row.draw(
        choices.filter(({ id }) => !id.startsWith('seat:')),
        state.focus,
      );
    },
    hitTest: row.hitTest,
  };
};
