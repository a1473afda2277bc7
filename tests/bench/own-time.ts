/**
 * The page's tasks by the processor time they took themselves. On a machine that others use too, a task of 10 ms can last
 * 100 by the clock: the clock tells what people would see, the processor time tells what is our doing.
 */
export interface OwnTime {
  /** Processor time of the page's main thread, ms. */
  readonly mainThreadMs: number;
  /** Tasks of more than 50 ms of it. */
  readonly longTasks: number;
}

interface TaskEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  /** Processor time of the thread within the event, µs; not every system tells it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What Chromium has to be asked to note: the tasks of every thread, and nothing within them. */
export const traceCategories = ['toplevel'] as const;

const longTaskMs = 50;

/** From a trace of Chromium in which one page was busy; null where the system does not tell threads' processor time. */
export function ownTimeIn(trace: string): OwnTime | null {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TaskEvent[] };
  const threadOf = ({ pid, tid }: TaskEvent): string => `${pid}/${tid}`;
  const mainThreads = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasksMs = new Map<string, number[]>();
  for (const event of traceEvents) {
    const thread = threadOf(event);
    if (event.tdur === undefined || !event.name.endsWith('::RunTask') || !mainThreads.has(thread)) continue;
    const tasks = tasksMs.get(thread) ?? [];
    tasks.push(event.tdur / 1000);
    tasksMs.set(thread, tasks);
  }
  const times = [...tasksMs.values()].map((tasks) => ({
    mainThreadMs: tasks.reduce((sum, ms) => sum + ms, 0),
    longTasks: tasks.filter((ms) => ms > longTaskMs).length,
  }));
  // Chromium keeps a spare page ready, which does nothing.
  return times.sort((a, b) => b.mainThreadMs - a.mainThreadMs)[0] ?? null;
}
