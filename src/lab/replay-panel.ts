/** Tick by tick: the run so far, or one from a file or a text, to be gone through in any order. */
import { decodeRunLog, encodeRunLog, type RunLog, RunLogError } from '#host';
import { type AnyGame, tickHz } from '#kit';
import { button, el, part, saveFile, write } from './dom.ts';
import { eventsOf, type Reel, type ReelFrame, reelOf } from './reel.ts';

export interface ReplayPanelOptions {
  /** The run so far; null when there is none. */
  log(): RunLog | null;
  /** Rejects with a sentence when there is no such game. */
  gameOf(log: RunLog): Promise<AnyGame>;
  /** A reel is to be shown on the stage from now on, or, null, no longer. */
  onReel(reel: Reel | null, game: AnyGame | null): Promise<void>;
  /** A frame of it has been chosen. */
  onFrame(frame: number): void;
  remark(sentence: string): void;
}

export interface ReplayPanel {
  /** The live run's counters, while nothing is being replayed. */
  show(ticks: number | null): void;
  /** Goes on by itself when it is asked to play. Once a frame. */
  frame(nowMs: number): void;
  leave(): void;
}

/** Characters of a state that are shown: more cannot be read. */
const stateAtMost = 40_000;
/** Bytes of a file that is read at all; what it says is held to stricter bounds. */
const biggestFile = 32_000_000;

const timeOf = (ticks: number): string => `${(ticks / tickHz).toFixed(2)} s`;
const sentenceOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

function stateText({ state, events }: ReelFrame): string {
  const text = JSON.stringify({ events, state }, null, 1) ?? '';
  return text.length > stateAtMost ? `${text.slice(0, stateAtMost)}\n… and more` : text;
}

export function createReplayPanel(options: ReplayPanelOptions): ReplayPanel {
  const slider = part('scrub-tick', HTMLInputElement);
  const at = part('scrub-at', HTMLOutputElement);
  const events = part('replay-events', HTMLSelectElement);
  const state = part('replay-state', HTMLTextAreaElement);
  const box = part('log-text', HTMLTextAreaElement);
  const file = el('input', { type: 'file', accept: '.json,.txt', hidden: true, 'aria-label': 'A run log' });
  let reel: Reel | null = null;
  let frame = 0;
  let playing = false;
  let playedMs = 0;
  /** Of the live run; null before it. */
  let liveTicks: number | null = null;

  const go = (wanted: number): void => {
    if (reel === null) return;
    frame = Math.max(0, Math.min(reel.frames.length - 1, wanted));
    const shown = reel.frames[frame] as ReelFrame;
    slider.value = String(frame);
    write(at, `${shown.ticks} of ${reel.log.ticks} · ${timeOf(shown.ticks)}`);
    if (!playing || frame % 6 === 0) state.value = stateText(shown);
    options.onFrame(frame);
  };
  const play = (on: boolean): void => {
    playing = on;
    playedMs = performance.now();
    write(playButton, on ? 'Stop' : 'Play');
    if (!on) go(frame); // the state's text is not kept up while it plays
  };

  const open = async (log: RunLog, from: 'start' | 'end'): Promise<void> => {
    try {
      const game = await options.gameOf(log);
      const made = reelOf(game, log);
      await options.onReel(made, game);
      reel = made;
      if (made.failure !== null) options.remark(`The rules broke at tick ${made.frames.length}: ${made.failure}`);
      else if (!made.same)
        options.remark('Played again, this run comes to another end: the rules have changed, or are not pure.');
      slider.max = String(made.frames.length - 1);
      slider.disabled = false;
      const marks = eventsOf(made).map(({ frame: index, ticks, event }) => {
        const seat = event.seat === undefined ? '' : ` · seat ${event.seat}`;
        return el('option', { value: String(index) }, `${ticks} · ${event.type}${seat}`);
      });
      events.replaceChildren(...marks);
      buttons();
      go(from === 'end' ? made.frames.length - 1 : 0);
    } catch (thrown) {
      options.remark(sentenceOf(thrown));
    }
  };
  const openText = async (text: string, name: string): Promise<void> => {
    try {
      await open(decodeRunLog(text), 'start');
    } catch (thrown) {
      options.remark(
        `${name} cannot be played. ${thrown instanceof RunLogError ? thrown.message : sentenceOf(thrown)}`,
      );
    }
  };
  const readFile = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    if (chosen.size > biggestFile) options.remark(`“${chosen.name}” is too big to be a run log.`);
    else await openText(await chosen.text(), `“${chosen.name}”`);
  };
  const leave = (): void => {
    if (reel === null) return;
    reel = null;
    play(false);
    events.replaceChildren();
    state.value = '';
    void options.onReel(null, null);
    buttons();
  };
  const current = (): RunLog | null => reel?.log ?? options.log();
  const withLog = (then: (text: string, log: RunLog) => void) => (): void => {
    const log = current();
    if (log === null) options.remark('There is no run yet.');
    else then(encodeRunLog(log), log);
  };
  const copy = withLog((text) => {
    box.value = text;
    box.select();
    // The page's policy keeps the clipboard to what a person does: this is the person's own click.
    const copied = document.execCommand('copy');
    options.remark(copied ? 'The run log is copied.' : 'The run log is in the box: copy it from there.');
  });

  const look = button('Look back', () => {
    const log = options.log();
    if (log !== null) void open(log, 'end');
  });
  const back = button('Back to the game', leave);
  const playButton = button('Play', () => play(!playing));
  const before = button('‹', () => go(frame - 1), { 'aria-label': 'One tick back' });
  const after = button('›', () => go(frame + 1), { 'aria-label': 'One tick on' });
  const always = [
    button('Copy log', copy),
    button(
      'Save log',
      withLog((text, log) => saveFile(`${log.gameId}-${log.seed}.run.json`, text, 'application/json')),
    ),
    button('Load log…', () => file.click()),
    button('Play the text', () => void openText(box.value, 'The text')),
  ];
  part('replay-tools', HTMLDivElement).append(look, back, before, after, playButton, ...always, file);

  function buttons(): void {
    const looking = reel !== null;
    look.hidden = looking;
    for (const each of [back, before, after, playButton]) each.hidden = !looking;
    look.disabled = liveTicks === null;
    slider.disabled = !looking && liveTicks === null;
  }

  slider.addEventListener('input', () => {
    const wanted = Number(slider.value);
    play(false);
    if (reel !== null) {
      go(wanted);
      return;
    }
    // The first move of the slider is a wish to look back.
    const log = options.log();
    if (log !== null) void open(log, 'end').then(() => go(wanted));
  });
  events.addEventListener('change', () => go(Number(events.value)));
  file.addEventListener('change', () => void readFile());
  buttons();

  return {
    leave,
    show(ticks) {
      liveTicks = ticks;
      if (reel !== null) return;
      buttons();
      slider.max = String(ticks ?? 0);
      slider.value = String(ticks ?? 0);
      write(at, ticks === null ? 'no run yet' : `${ticks} · ${timeOf(ticks)} · live`);
    },
    frame(nowMs) {
      if (!playing || reel === null) return;
      const due = Math.floor(((nowMs - playedMs) / 1000) * (tickHz / reel.stride));
      if (due < 1) return;
      playedMs = nowMs;
      for (let i = 0; i < Math.min(due, 5); i += 1) go(frame + 1);
      if (frame >= reel.frames.length - 1) play(false);
    },
  };
}
