/** Picture memory that goes round between broker and pose workers, so that nothing is allocated in play. */
export interface PixelPool {
  take(bytes: number): ArrayBuffer;
  give(memory: ArrayBuffer): void;
}

const keptAtMost = 8;

export function createPixelPool(): PixelPool {
  const kept: ArrayBuffer[] = [];
  return {
    take(bytes) {
      const fitting = kept.findIndex((memory) => memory.byteLength === bytes);
      return fitting < 0 ? new ArrayBuffer(bytes) : (kept.splice(fitting, 1)[0] as ArrayBuffer);
    },
    give(memory) {
      if (memory.byteLength === 0) return; // travelled on elsewhere
      kept.push(memory);
      if (kept.length > keptAtMost) kept.shift();
    },
  };
}
