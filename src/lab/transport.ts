/** Buttons for the run: time, turns, and hands for every seat. */
import { type SeatId, seatIds } from '#core';
import { takingPart } from '#session';
import { button, el, part, write } from './dom.ts';
import type { Run } from './run.ts';

export interface Transport {
  /** `looking`: an earlier moment is on the stage, and nothing can be done to the run. */
  show(run: Run, looking: boolean): void;
  /** The seat that the pointer on the stage points for. */
  pointingSeat(run: Run): SeatId | null;
}

export interface TransportOptions {
  run(): Run | null;
  onRestart(): void;
}

/** A button says no more than that it was pressed: the middle of what a person can do. */
export const pressStrength = 0.7;

export function createTransport({ run, onRestart }: TransportOptions): Transport {
  const withRun = (then: (run: Run) => void) => (): void => {
    const now = run();
    if (now !== null) then(now);
  };
  const turn = (now: Run): SeatId | null => now.turnSeat() ?? takingPart(now.state())[0]?.id ?? null;

  const pause = button(
    'Pause',
    withRun((now) => now.obey({ type: 'toggle-pause' })),
    {
      title: 'Everything silent and still, as on the television (Space)',
    },
  );
  const hold = button(
    'Hold',
    withRun((now) => now.hold(!now.isHeld())),
    { title: 'Time stops for the game alone (K)' },
  );
  const step = button(
    'Step',
    withRun((now) => now.step()),
    { title: 'One tick, then held (N)' },
  );
  const restart = button('Restart', onRestart, { title: 'The same game with the same seed (R)' });
  const skip = button(
    'Skip turn',
    withRun((now) => now.obey({ type: 'skip-turn' })),
    { title: 'Pass the turn on (S)' },
  );
  const help = button(
    'Help',
    withRun((now) => {
      const seat = turn(now);
      if (seat !== null) now.obey({ type: 'help-seat', seat });
    }),
    { title: 'Finish the move of whose turn it is, kindly (H)' },
  );
  const presses = seatIds.map((seat) =>
    button(
      String(seat),
      withRun((now) => now.act({ type: 'press', seat, action: null, strength: pressStrength })),
      {
        'aria-label': `Act ${seat}`,
        title: `Act for seat ${seat} (${seat})`,
      },
    ),
  );
  const pointing = el(
    'select',
    { title: 'Whom the pointer on the stage points for' },
    el('option', { value: '' }, 'whose turn it is'),
    ...seatIds.map((seat) => el('option', { value: String(seat) }, `seat ${seat}`)),
  );
  part('transport', HTMLDivElement).append(
    el('span', { class: 'group' }, pause, hold, step, restart),
    el('span', { class: 'group' }, skip, help),
    el('span', { class: 'group' }, el('span', { class: 'about' }, 'Act for'), ...presses),
    el('label', {}, 'Pointer for ', pointing),
  );

  return {
    show(now, looking) {
      const { path, seats } = now.state();
      write(pause, path === 'paused' ? 'Carry on' : 'Pause');
      write(hold, now.isHeld() ? 'Run' : 'Hold');
      for (const each of [hold, step, skip, help]) each.disabled = looking || path !== 'playing';
      for (const each of [pause, ...presses]) each.disabled = looking;
      restart.disabled = now.ticks() === null;
      for (const [i, each] of presses.entries()) each.hidden = !seats.some(({ id }) => id === seatIds[i]);
    },
    pointingSeat(now) {
      const chosen = seatIds.find((seat) => String(seat) === pointing.value);
      return chosen ?? turn(now);
    },
  };
}
