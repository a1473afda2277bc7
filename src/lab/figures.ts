/** The line at the foot of the lab: how smoothly it runs and how late it sees. */
import type { InspectedLoop } from '../tv/inspect.ts';
import { el, part, write } from './dom.ts';

export interface FigureLine {
  show(loop: InspectedLoop, place: string): void;
}

const ms = (value: number | null): string => (value === null ? '–' : `${value.toFixed(0)} ms`);

const figures: readonly (readonly [string, string, (loop: InspectedLoop) => string])[] = [
  [
    'frames',
    'Frames a second, and the time between two that 95 in 100 keep to',
    (loop) => `${loop.rafHz.toFixed(0)} Hz · p95 ${ms(loop.rafP95Ms)}`,
  ],
  ['long tasks', 'Tasks over 50 ms since the page was opened', (loop) => String(loop.longTasks)],
  ['sample age p95', 'How old the newest sample was when a frame was drawn', (loop) => ms(loop.sampleAgeP95Ms)],
  ['captured → drawn', 'From light on the sensor to the frame drawn from it, median', (loop) => ms(loop.latencyMs)],
  ['in flight', 'Camera frames somebody works on', (loop) => String(loop.framesInFlight)],
  ['unclosed', 'Camera frames nobody works on: must be 0', (loop) => String(loop.framesUnclosed)],
  [
    'workers',
    'Pose workers, and what they are handed',
    (loop) => `${loop.workers} · ${loop.inputKind} · ${loop.delegate}`,
  ],
  [
    'looks',
    'Times a body or the room was looked at, and models built anew',
    (loop) => `${loop.framesSeen} · ${loop.landmarkRuns}/${loop.detectorRuns} · ${loop.rebuilds}`,
  ],
  [
    'renderer',
    'What draws, and its draw calls in the last frame',
    (loop) => `${loop.renderer} · ${loop.drawCalls} calls`,
  ],
];

export function createFigureLine(): FigureLine {
  const place = el('dd');
  const values = figures.map(([name, about, of]) => ({ of, shown: el('dd'), term: el('dt', { title: about }, name) }));
  part('figures', HTMLElement).append(
    el(
      'dl',
      {},
      el('div', {}, el('dt', {}, 'page'), place),
      ...values.map(({ term, shown }) => el('div', {}, term, shown)),
    ),
  );
  return {
    show(loop, at) {
      write(place, at);
      for (const { of, shown } of values) write(shown, of(loop));
    },
  };
}
