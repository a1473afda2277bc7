/**
 * Where a seat's name is written: the browser's own writing field, unseen, so that every keyboard, script, dead key, input
 * method and screen keyboard works; the television shows what is in it.
 */

import type { Command, SessionState } from '#session';
import { seatOf } from '#session';

export interface NameWriterOptions {
  state(): SessionState;
  obey(command: Command): void;
  /** What a screen reader calls the field. */
  readonly label: string;
}

/** Call `heed` whenever the afternoon's state has changed. */
export function createNameWriter({ state, obey, label }: NameWriterOptions): { heed(): void } {
  const field = document.createElement('input');
  field.className = 'name-writer';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.maxLength = 100;
  field.setAttribute('aria-label', label);
  let writingFor: number | null = null;

  field.addEventListener('input', (event) => {
    const { hand } = state();
    if (hand?.doing !== 'naming' || (event as InputEvent).isComposing) return;
    obey({ type: 'name-seat', seat: hand.seat, name: field.value });
  });
  field.addEventListener('compositionend', () => field.dispatchEvent(new InputEvent('input')));
  const done = (): void => {
    const { hand } = state();
    if (hand?.doing === 'naming') obey({ type: 'let-go-seat' });
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  });

  return {
    heed() {
      const { hand } = state();
      const seat = hand?.doing === 'naming' ? hand.seat : null;
      if (seat === writingFor) return;
      writingFor = seat;
      if (seat === null) {
        field.remove();
        return;
      }
      document.body.append(field);
      field.value = seatOf(state(), seat)?.name ?? '';
      field.focus();
    },
  };
}
