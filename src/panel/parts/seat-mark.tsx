import type { ReactNode } from 'react';
import type { PanelSeat } from '#session';

/** Outlines of the six players' shapes in a box of 100, the same as on the television: never told by colour alone. */
const outlines: Readonly<Record<PanelSeat['id'], string>> = {
  1: 'M50 8a42 42 0 1 0 0 84a42 42 0 1 0 0-84z',
  2: 'M50 8L92 82H8z',
  3: 'M15 15h70v70H15z',
  4: 'M50 4l13 30 32 3-24 22 7 32-28-17-28 17 7-32L5 37l32-3z',
  5: 'M50 3l37 47-37 47-37-47z',
  6: 'M35 8h30v27h27v30H65v27H35V65H8V35h27z',
};

/** A seat's shape in its colour. */
export const SeatMark = ({ seat }: { readonly seat: PanelSeat['id'] }): ReactNode => (
  <svg className={`seat-mark seat-${seat}`} viewBox="0 0 100 100" aria-hidden="true">
    <path d={outlines[seat]} />
  </svg>
);
