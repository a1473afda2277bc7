/** Sources as the lab wishes for them: the television's own, one camera for as long as the page is open, and traces from files. */
import { type BodySource, createTraceSource, type SourceKind, type Trace } from '#pose';
import { createSources, pageClock } from '../tv/sources.ts';
import type { Wishes } from './wishes.ts';

export interface LabSources {
  /** How to make sources for one run. */
  makerFor(wishes: Wishes): (kind: SourceKind) => Promise<BodySource>;
  /** The trace that `{ kind: 'trace', path: null }` plays from now on. */
  useTrace(trace: Trace): void;
}

export function createLabSources(workers: number | null): LabSources {
  const ofPage = createSources({ wanted: workers === null ? {} : { workers }, refused: [] });
  let fromFile: Trace | null = null;
  return {
    makerFor({ source }) {
      const detail = source.kind === 'puppet' ? source.scene : source.kind === 'trace' ? source.path : null;
      const ofRun = createSources({ wanted: { source: { kind: source.kind, detail } as never }, refused: [] });
      return async (kind) => {
        if (kind === 'camera') return ofPage.make('camera');
        if (kind === 'trace' && detail === null && fromFile !== null) return createTraceSource(fromFile, pageClock);
        return ofRun.make(kind);
      };
    },
    useTrace(trace) {
      fromFile = trace;
    },
  };
}
