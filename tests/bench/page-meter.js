// @ts-check
// Put into both pages before their own first line, so that both are measured by the same hand: the time between
// animation frames, and the tasks that hold the page up.
{
  /** @type {number[]} */
  let gapsMs = [];
  /** @type {{ startMs: number, lengthMs: number }[]} */
  let longTasks = [];
  let startedMs = Number.NaN;
  let lastMs = Number.NaN;

  // First in line in every frame: it was here before the page asked for any.
  const frame = () => {
    requestAnimationFrame(frame);
    const nowMs = performance.now();
    if (!Number.isNaN(lastMs)) gapsMs.push(nowMs - lastMs);
    lastMs = nowMs;
  };
  requestAnimationFrame(frame);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ startMs: startTime, lengthMs: duration });
    }
  }).observe({ type: 'longtask' });

  window.pageMeter = {
    start() {
      gapsMs = [];
      longTasks = [];
      startedMs = performance.now();
    },
    stop: () => ({
      tookMs: performance.now() - startedMs,
      gapsMs,
      longTasksMs: longTasks.filter(({ startMs }) => startMs >= startedMs).map(({ lengthMs }) => lengthMs),
    }),
  };
}
