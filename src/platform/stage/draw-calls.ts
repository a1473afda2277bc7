import type { RendererKind } from './choose-renderer.ts';

/** Counts what a canvas is asked to draw, for the bench and the contract "at most 30 a frame". */
export interface DrawCallCounter {
  /** Draw calls since the last `restart`. */
  count(): number;
  restart(): void;
}

const methods: Readonly<Record<RendererKind, readonly string[]>> = {
  webgl: ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'],
  canvas: ['drawImage', 'fill', 'stroke', 'fillText'],
};

/** Wraps the drawing methods of the context the renderer draws with. */
export function countDrawCalls(canvas: HTMLCanvasElement, kind: RendererKind): DrawCallCounter {
  let calls = 0;
  const context =
    kind === 'canvas' ? canvas.getContext('2d') : (canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
  const open = context as unknown as Record<string, ((...rest: unknown[]) => unknown) | undefined> | null;
  for (const name of methods[kind]) {
    const original = open?.[name];
    if (open === null || original === undefined) continue;
    open[name] = (...rest) => {
      calls += 1;
      return original.apply(open, rest);
    };
  }
  return {
    count: () => calls,
    restart: () => {
      calls = 0;
    },
  };
}
