/** One action of one seat, as a bar that anybody can read: where it rests, where it is now, and when it last began. */
import { clamp01 } from '#core';
import type { ActionKind, ActionTypes } from '#movement';
import type { Began } from './began-count.ts';
import { el, write } from './dom.ts';

export interface ActionBar {
  readonly element: HTMLElement;
  show(value: unknown, began: Began | null, nowMs: number): void;
}

type Draw = (value: unknown, began: Began | null, nowMs: number) => void;

/** A trigger that began stays marked for so long; it never flashes. */
const markedMs = 4000;

const two = (value: number): string => value.toFixed(2);

function track(): { readonly bar: HTMLElement; fill(from: number, to: number): void; mark(at: number | null): void } {
  const filled = el('i', { class: 'fill' });
  const marked = el('i', { class: 'mark', hidden: true });
  return {
    bar: el('span', { class: 'bar' }, filled, marked),
    fill(from, to) {
      filled.style.left = `${100 * clamp01(Math.min(from, to))}%`;
      filled.style.width = `${100 * Math.abs(clamp01(to) - clamp01(from))}%`;
    },
    mark(at) {
      marked.hidden = at === null;
      if (at !== null) marked.style.left = `${100 * clamp01(at)}%`;
    },
  };
}

function ago(began: Began | null, nowMs: number): string {
  if (began === null) return 'not yet';
  return `${began.count} × · ${two(began.strength)} · ${Math.max(0, (nowMs - began.atMs) / 1000).toFixed(1)} s ago`;
}

const isFresh = (began: Began | null, nowMs: number): boolean => began !== null && nowMs - began.atMs < markedMs;

const withTrack =
  (show: (parts: ReturnType<typeof track>, words: HTMLElement) => Draw) =>
  (): { nodes: readonly Node[]; draw: Draw } => {
    const parts = track();
    const words = el('span', { class: 'words' });
    return { nodes: [parts.bar, words], draw: show(parts, words) };
  };

const kinds: { readonly [K in ActionKind]: () => { nodes: readonly Node[]; draw: Draw } } = {
  trigger: withTrack((parts, words) => (value, began, nowMs) => {
    const { progress } = value as ActionTypes['trigger'];
    parts.fill(0, progress);
    parts.mark(isFresh(began, nowMs) ? (began?.strength ?? null) : null);
    write(words, ago(began, nowMs));
  }),
  point: () => {
    const dot = el('i', { class: 'dot' });
    const words = el('span', { class: 'words' });
    return {
      nodes: [el('span', { class: 'pad' }, dot), words],
      draw(value) {
        const { x, y, sure } = value as ActionTypes['point'];
        dot.style.left = `${100 * x}%`;
        dot.style.top = `${100 * y}%`;
        dot.style.opacity = String(Math.max(0.15, sure));
        write(words, sure > 0 ? `${two(x)}, ${two(y)} · sure ${two(sure)}` : 'nobody points');
      },
    };
  },
  effort: withTrack((parts, words) => (value, began, nowMs) => {
    const { level } = value as ActionTypes['effort'];
    parts.fill(0, level);
    parts.mark(isFresh(began, nowMs) ? (began?.strength ?? null) : null);
    write(words, `${two(level)} · beat ${ago(began, nowMs)}`);
  }),
  steady: withTrack((parts, words) => (value) => {
    parts.fill(0, value as number);
    write(words, two(value as number));
  }),
  lean: withTrack((parts, words) => (value) => {
    parts.fill(0.5, 0.5 + (value as number) / 2);
    write(words, two(value as number));
  }),
};

/** `nodes` come as a row: what `show` is told is drawn into it. Values that are not there yet leave it as it is. */
export function createActionBar(kind: ActionKind): ActionBar {
  const { nodes, draw } = kinds[kind]();
  return {
    element: el('span', { class: `value ${kind}` }, ...nodes),
    show(value, began, nowMs) {
      if (value !== undefined && value !== null) draw(value, began, nowMs);
    },
  };
}
