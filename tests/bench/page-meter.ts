/** The measuring script as the bench sees it; the script itself is page-meter.js, put into pages as it stands. */
import { fileURLToPath } from 'node:url';

export interface PageFigures {
  readonly tookMs: number;
  /** Between one animation frame and the next. */
  readonly gapsMs: readonly number[];
  /** Tasks of more than 50 ms on the page's main thread (W3C Long Tasks). */
  readonly longTasksMs: readonly number[];
}

export interface PageMeter {
  /** Forgets what has been. */
  start(): void;
  stop(): PageFigures;
}

declare global {
  interface Window {
    pageMeter?: PageMeter;
  }
}

export const pageMeterPath = fileURLToPath(new URL('./page-meter.js', import.meta.url));
