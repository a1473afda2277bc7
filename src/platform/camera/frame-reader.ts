/**
 * Reads a camera's frames one after another: copied, closed, handed on. The stream itself drops what comes in between,
 * so the newest frame wins.
 */
import { copyFrame, type Plate } from './plate.ts';

export interface FrameCounts {
  framesSeen: number;
  /** Not closed and not being copied: must be 0. */
  framesUnclosed: number;
}

/** Ends when the stream does or `stop` is aborted; rejects when frames cannot be read. */
export async function readFrames(
  stream: ReadableStream<VideoFrame>,
  stop: AbortSignal,
  counts: FrameCounts,
  onFrame: (plate: Plate, timestampMs: number, arrivedMs: number) => void,
): Promise<void> {
  const reader = stream.getReader();
  const cancel = (): void => {
    void reader.cancel().catch(() => undefined); // a stream that has failed is as good as cancelled
  };
  stop.addEventListener('abort', cancel, { once: true });
  const memories: [ArrayBuffer, ArrayBuffer] = [new ArrayBuffer(0), new ArrayBuffer(0)];
  let turn: 0 | 1 = 0;
  try {
    while (!stop.aborted) {
      const { value: frame, done } = await reader.read();
      if (done || frame === undefined) return;
      counts.framesUnclosed += 1;
      const arrivedMs = performance.now();
      const timestampMs = frame.timestamp / 1000;
      try {
        if (stop.aborted) return;
        counts.framesSeen += 1;
        counts.framesUnclosed -= 1;
        const plate = await copyFrame(frame, (bytes) => {
          if (memories[turn].byteLength < bytes) memories[turn] = new ArrayBuffer(bytes);
          return memories[turn];
        }).finally(() => {
          counts.framesUnclosed += 1;
        });
        turn = turn === 0 ? 1 : 0;
        if (!stop.aborted) onFrame(plate, timestampMs, arrivedMs);
      } finally {
        frame.close();
        counts.framesUnclosed -= 1;
      }
    }
  } finally {
    stop.removeEventListener('abort', cancel);
    cancel();
  }
}
