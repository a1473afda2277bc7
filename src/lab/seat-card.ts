/** One seat from the inside: what its camera says, what its plan makes of it, and what its person can do. */
import type { SeatId } from '#core';
import { cssColour, type PlayerLook } from '#kit/view';
import type { Ability, ActionDeclarations, ActionPlan } from '#movement';
import type { Command, SessionSeat } from '#session';
import type { SeatFigures } from '../tv/room.ts';
import { type ActionBar, createActionBar } from './action-bar.ts';
import type { BeganCount } from './began-count.ts';
import { button, el, write } from './dom.ts';
import { pressStrength } from './transport.ts';

export interface SeatCardModel {
  readonly seat: SessionSeat;
  readonly look: PlayerLook;
  readonly turn: boolean;
  readonly figures: SeatFigures;
  readonly plan: ActionPlan | null;
  readonly began: BeganCount;
  readonly nowMs: number;
}

export interface SeatCard {
  readonly element: HTMLElement;
  show(model: SeatCardModel): void;
}

const arms: readonly Ability['arms'][] = ['both', 'left', 'right', 'neither'];
const levels: readonly Ability['level'][] = [1, 2, 3, 4, 5];

const choice = (label: string, options: readonly (string | number)[]): HTMLSelectElement =>
  el('select', { 'aria-label': label }, ...options.map((each) => el('option', { value: String(each) }, String(each))));

const tick = (label: string): { readonly box: HTMLInputElement; readonly element: HTMLElement } => {
  const box = el('input', { type: 'checkbox' });
  return { box, element: el('label', { class: 'tick' }, box, ` ${label}`) };
};

/** A card for `id`, with a bar for every action of `actions`. */
export function createSeatCard(id: SeatId, actions: ActionDeclarations, tell: (command: Command) => void): SeatCard {
  let ability: Ability | null = null;
  const badge = el('b', { class: 'badge' }, String(id));
  const name = el('h3');
  const status = el('span', { class: 'status' });
  const numbers = el('span', { class: 'numbers' });
  const moving = el('i', { class: 'fill' });

  const bars: readonly (readonly [string, ActionBar, HTMLElement])[] = Object.entries(actions).map(
    ([action, { kind }]) => [action, createActionBar(kind), el('td', { class: 'by' })],
  );
  const press = (action: string): HTMLButtonElement =>
    button('Press', () => tell({ type: 'act', input: { type: 'press', seat: id, action, strength: pressStrength } }), {
      'aria-label': `Press ${action} for seat ${id}`,
    });
  const rows = bars.map(([action, bar, by]) => {
    const kind = actions[action]?.kind;
    const canPress = kind === 'trigger' || kind === 'effort';
    const cells = [el('th', { scope: 'row' }, action), by, el('td', { class: 'shown' }, bar.element)];
    return el('tr', {}, ...cells, el('td', {}, ...(canPress ? [press(action)] : [])));
  });

  const arm = choice(`Arms of seat ${id}`, arms);
  const level = choice(`Level of seat ${id}`, levels);
  const small = tick('small movement');
  const tremor = tick('tremor');
  const rest = tick('rests');
  const change = (): void => {
    if (ability === null) return;
    const wanted: Ability = {
      ...ability,
      arms: arm.value as Ability['arms'],
      level: Number(level.value) as Ability['level'],
      smallMovement: small.box.checked,
      tremor: tremor.box.checked,
    };
    tell({ type: 'set-ability', seat: id, ability: wanted });
  };
  for (const field of [arm, level, small.box, tremor.box]) field.addEventListener('change', change);
  rest.box.addEventListener('change', () => tell({ type: 'rest-seat', seat: id }));

  const element = el(
    'article',
    { class: 'seat', 'aria-label': `Seat ${id}` },
    el('div', { class: 'head' }, badge, name, status, numbers),
    el('div', { class: 'motion' }, el('span', {}, 'motion'), el('span', { class: 'bar' }, moving)),
    el('table', {}, el('tbody', {}, ...rows)),
    el(
      'div',
      { class: 'ability' },
      el('label', {}, 'arms ', arm),
      el('label', {}, 'level ', level),
      small.element,
      tremor.element,
      rest.element,
    ),
  );

  const showAbility = (seat: SessionSeat): void => {
    rest.box.checked = seat.status === 'resting';
    if (seat.ability === ability) return;
    ability = seat.ability;
    arm.value = ability.arms;
    level.value = String(ability.level);
    small.box.checked = ability.smallMovement;
    tremor.box.checked = ability.tremor;
  };

  return {
    element,
    show({ seat, look, turn, figures, plan, began, nowMs }) {
      const { sample, poseHz, values } = figures;
      element.classList.toggle('turn', turn);
      badge.style.background = cssColour(look.colour);
      moving.style.background = cssColour(look.colour);
      write(name, look.name);
      write(
        status,
        seat.lane === null ? `${seat.status}, keys` : `${seat.status}, ${seat.present ? 'present' : 'away'}`,
      );
      const ageMs = sample === null ? null : Math.max(0, nowMs - sample.capturedAtMs);
      write(numbers, ageMs === null ? '' : `${poseHz.toFixed(1)} Hz · ${ageMs.toFixed(0)} ms old`);
      moving.style.width = `${100 * (sample?.motion ?? 0)}%`;
      for (const [action, bar, by] of bars) {
        write(by, plan?.[action] ?? '');
        bar.show(values[action], began.of(id, action), nowMs);
      }
      showAbility(seat);
    },
  };
}
