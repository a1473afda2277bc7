/** The recorder's own corner: said plainly, off until it is switched on, kept only as a file that somebody saves. */
import { encodeTrace, parseTrace, type Trace } from '#pose';
import { button, el, part, saveFile, write } from './dom.ts';
import type { TraceRecorder } from './trace-recorder.ts';

export interface RecorderPanel {
  show(): void;
  /** Lets somebody choose a trace. */
  choose(): void;
}

export interface RecorderPanelOptions {
  readonly recorder: TraceRecorder;
  onTrace(trace: Trace, name: string): void;
  remark(sentence: string): void;
}

/** Bytes. An hour of six seats is under 200 million; a page that reads more may die of it. */
const biggestFile = 200_000_000;

export function createRecorderPanel({ recorder, onTrace, remark }: RecorderPanelOptions): RecorderPanel {
  const state = part('recorder-state', HTMLParagraphElement);
  const file = el('input', { type: 'file', accept: '.jsonl,.json,.txt', hidden: true, 'aria-label': 'A trace' });
  const record = button('Record', () => (recorder.figures().recording ? recorder.stop() : recorder.start()), {
    class: 'record',
    'aria-pressed': 'false',
  });
  const save = button('Save file', () => {
    saveFile('joints.jsonl', encodeTrace(recorder.samples()), 'application/jsonl');
  });
  const forget = button('Forget', () => recorder.forget());
  const choose = (): void => file.click();
  file.addEventListener('change', () => void read());
  part('recorder-tools', HTMLDivElement).append(record, save, forget, button('Play a file…', choose), file);

  async function read(): Promise<void> {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    if (chosen.size > biggestFile) {
      remark(`“${chosen.name}” is too big to be a trace.`);
      return;
    }
    const parsed = parseTrace(await chosen.text());
    if ('refused' in parsed) remark(`“${chosen.name}” cannot be played. ${parsed.refused}`);
    else if (parsed.trace.samples.length === 0) remark(`“${chosen.name}” is an empty trace.`);
    else onTrace(parsed.trace, chosen.name);
  }

  return {
    choose,
    show() {
      const { recording, samples, lengthMs, full } = recorder.figures();
      record.setAttribute('aria-pressed', String(recording));
      write(record, recording ? 'Stop recording' : 'Record');
      save.disabled = samples === 0;
      forget.disabled = samples === 0;
      const held = `${samples} samples, ${(lengthMs / 1000).toFixed(1)} s, in memory only.`;
      const limit = full ? ' Stopped: this is as much as it may hold.' : '';
      write(
        state,
        samples === 0 ? (recording ? 'Recording. Nothing seen yet.' : 'Nothing is recorded.') : held + limit,
      );
    },
  };
}
