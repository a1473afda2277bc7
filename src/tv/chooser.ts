/** Hands on the noticeboard: who points there now, and the choice that a hand has stayed on. */
import type { DwellTarget } from '#movement';
import { type Command, choices, type SessionState, takingPart } from '#session';
import { type ChoosingSeen, nobodyChooses, stepChoosing } from './choosing.ts';
import type { Room } from './room.ts';

export interface ChooserParts {
  state(): SessionState;
  readonly room: Pick<Room, 'pointing'>;
  /** What can be pointed at on the page that is up; none where hands do not choose. */
  targets(): readonly DwellTarget[];
  obey(command: Command): void;
}

export interface Chooser {
  /** Once a frame. */
  frame(dtMs: number): void;
  /** What is to be drawn of it; null on pages where hands do not choose. */
  seen(): ChoosingSeen | null;
}

export function createChooser({ state, room, targets, obey }: ChooserParts): Chooser {
  let choosing = nobodyChooses;
  let seen: ChoosingSeen | null = null;
  return {
    frame(dtMs) {
      if (state().path === 'paused') return;
      const places = targets();
      if (places.length === 0) {
        choosing = nobodyChooses;
        seen = null;
        return;
      }
      const able = takingPart(state()).filter(({ lane, present }) => lane !== null && present);
      const hands = able.map(({ id }) => ({ seat: id, point: room.pointing(id) }));
      const next = stepChoosing(choosing, hands, places, dtMs);
      choosing = next.choosing;
      seen = next.seen;
      const index = choices(state()).findIndex(({ id }) => id === next.seen.chosen);
      if (index >= 0) obey({ type: 'choose', index });
    },
    seen: () => seen,
  };
}
