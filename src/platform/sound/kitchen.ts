/**
 * The worker in which sounds are rendered, so that no frame of the picture waits for them: about three seconds of work
 * in all on a modest machine. One order at a time; the samples are handed over, not copied.
 */
import { renderCue } from './cues.ts';
import { mixdown } from './mixdown.ts';
import type { Order } from './orders.ts';
import type { Samples } from './samples.ts';
import { tunes } from './tunes/index.ts';

function render(order: Order): Samples {
  return order.kind === 'cue' ? renderCue(order.cue, order.variant) : mixdown(tunes[order.tune]);
}

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const samples = render(data);
  self.postMessage(samples, { transfer: [samples.buffer] });
});
