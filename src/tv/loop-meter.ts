/**
 * How smoothly the page runs: the time between frames and the long tasks that spoil it. Fixed memory, no garbage in
 * the frame.
 */
export interface LoopMeter {
  /** Once a frame, with the frame's own time. */
  frame(nowMs: number): void;
  /** Over the last `kept` frames. */
  read(): { readonly rafHz: number; readonly rafP95Ms: number; readonly longTasks: number };
  /** Counts long tasks from now on, and forgets the frames so far. */
  restart(): void;
  dispose(): void;
}

const kept = 300;

export function createLoopMeter(): LoopMeter {
  const gaps = new Float64Array(kept);
  let count = 0;
  let lastMs = Number.NaN;
  let longTasks = 0;
  const supported = PerformanceObserver.supportedEntryTypes?.includes('longtask') ?? false;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  if (supported) observer.observe({ type: 'longtask' });
  return {
    frame(nowMs) {
      if (!Number.isNaN(lastMs)) {
        gaps[count % kept] = nowMs - lastMs;
        count += 1;
      }
      lastMs = nowMs;
    },
    read() {
      const sorted = gaps.slice(0, Math.min(count, kept)).sort();
      if (sorted.length === 0) return { rafHz: 0, rafP95Ms: 0, longTasks };
      const total = sorted.reduce((sum, gap) => sum + gap, 0);
      return {
        rafHz: total > 0 ? (1000 * sorted.length) / total : 0,
        rafP95Ms: sorted[Math.floor(0.95 * (sorted.length - 1))] as number,
        longTasks,
      };
    },
    restart() {
      count = 0;
      lastMs = Number.NaN;
      longTasks = 0;
    },
    dispose: () => observer.disconnect(),
  };
}
