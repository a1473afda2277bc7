// Pixi writes shader code with `new Function` unless this module is there first; the page's policy forbids it.
import 'pixi.js/unsafe-eval';
import { autoDetectRenderer, Container, Graphics, type Renderer, Text } from 'pixi.js';
import { type ReadingRoom, stageSize, usualRoom } from '#kit/view';
import { SourceError } from '#pose';
import type { Theme } from '#session';
import { type RendererKind, rendererOrder, webglRendererName } from './choose-renderer.ts';
import { countDrawCalls, type DrawCallCounter } from './draw-calls.ts';
import { loadFonts } from './fonts.ts';
import { sharpness } from './sharpness.ts';
import { type ThemePaint, themePaints } from './theme-paint.ts';
import { createViewServices, type StageServices, type StageServicesOptions } from './view-services.ts';

export interface StageOptions {
  readonly renderer: 'auto' | RendererKind;
  readonly reducedMotion: boolean;
  /** Size of the television and distance of the chairs; the usual day centre when not said. */
  readonly room?: ReadingRoom;
  /** As drawn when not said. */
  readonly theme?: Theme;
  /** Drawn at full size however small it is shown: for pictures that are taken and looked at apart. */
  readonly fullSize?: boolean;
}

/** The picture on the television: 1920×1080 units, whatever the window. */
export interface Stage {
  /** What draws now; changes to `canvas` when WebGL is lost and stays away. */
  readonly kind: RendererKind;
  readonly reducedMotion: boolean;
  /** Back to front. */
  readonly layers: { readonly game: Container; readonly screen: Container; readonly overlay: Container };
  viewServices(options: StageServicesOptions): StageServices;
  /** Draws one frame. The stage never draws by itself. Never throws. */
  render(): void;
  /** Sharpness, as a share of what is shown: 1, or 0.75 on a slow machine. */
  setResolution(scale: number): void;
  /** Tells of every tap or click, in stage units, outside the picture too. Returns how to stop. */
  onTap(listener: (x: number, y: number) => void): () => void;
  /** Tells of a finger or mouse that is put down, moves while down and is lifted, in stage units. Returns how to stop. */
  onDrag(listener: (phase: 'down' | 'move' | 'up', x: number, y: number) => void): () => void;
  /** Draw calls of the last frame. */
  drawCalls(): number;
  dispose(): void;
}

/** How long lost WebGL may take to come back before the canvas renderer takes over. */
const patienceMs = 1500;

/** The colour around and behind the picture: dark, so that a letterbox is not a frame of light. */
const surround = 0x1d1712;

/**
 * Puts a stage into `host`, which it fills, keeping the picture's shape. Rejects with `SourceError('no-renderer')` when the
 * browser can draw in no way at all.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const room = options.room ?? usualRoom;
  const root = new Container();
  const layers = { game: new Container(), screen: new Container(), overlay: new Container() };
  root.addChild(layers.game, layers.screen, layers.overlay);
  const paint = themePaints[options.theme ?? 'painted'];
  if (paint.veil > 0) root.addChild(veilOf(paint));

  const order = rendererOrder(options.renderer, webglRendererName);
  let wantedResolution = 1;
  let resolution = 1;
  const [first] = await Promise.all([startRenderer(order), loadFonts()]);
  let drawing: Drawing = first;
  let lost = false;
  let disposed = false;
  let rebuilding = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const sharpen = (): void => {
    const shownPx = options.fullSize ? stageSize.width : drawing.canvas.clientWidth * devicePixelRatio;
    const wanted = sharpness(wantedResolution, shownPx, stageSize.width);
    if (wanted === resolution) return;
    resolution = wanted;
    drawing.renderer.resize(stageSize.width, stageSize.height, resolution);
  };
  const shape = (): void => {
    letterbox(drawing.canvas, host.clientWidth, host.clientHeight);
    sharpen();
  };
  const contextLost = (event: Event): void => {
    event.preventDefault();
    lost = true;
    clearTimeout(patience);
    patience = setTimeout(() => void rebuild(), patienceMs);
  };
  const contextRestored = (): void => {
    clearTimeout(patience);
    lost = false;
  };
  const show = (): void => {
    host.append(drawing.canvas);
    drawing.canvas.addEventListener('webglcontextlost', contextLost);
    drawing.canvas.addEventListener('webglcontextrestored', contextRestored);
    shape();
  };
  const rebuild = async (): Promise<void> => {
    if (rebuilding || disposed || drawing.kind === 'canvas') return;
    rebuilding = true;
    const broken = drawing;
    try {
      const next = await startRenderer(['canvas']);
      broken.canvas.remove();
      if (disposed) {
        next.renderer.destroy();
        return;
      }
      drawing = next;
      next.renderer.resize(stageSize.width, stageSize.height, resolution);
      forgetRenderer(root);
      lost = false;
      show();
    } finally {
      rebuilding = false;
    }
  };

  const watch = new ResizeObserver(shape);
  watch.observe(host);
  show();

  return {
    get kind() {
      return drawing.kind;
    },
    reducedMotion: options.reducedMotion || paint.still,
    layers,
    viewServices: (services) => createViewServices(services, { room, paint }, 1),
    render: () => {
      if (lost || disposed) return;
      drawing.counter.restart();
      try {
        drawing.renderer.render(root);
      } catch (cause) {
        if (drawing.kind === 'canvas') console.error('a frame could not be drawn', cause);
        else void rebuild();
      }
    },
    setResolution: (scale) => {
      wantedResolution = scale;
      shape();
    },
    onTap: (listener) => {
      const tapped = (event: PointerEvent): void => {
        if (event.button !== 0) return;
        const box = drawing.canvas.getBoundingClientRect();
        if (box.width === 0) return;
        const scale = stageSize.width / box.width;
        listener((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
      };
      host.addEventListener('pointerdown', tapped);
      return () => host.removeEventListener('pointerdown', tapped);
    },
    onDrag: (listener) => {
      let down: number | null = null;
      const tell = (phase: 'down' | 'move' | 'up', event: PointerEvent): void => {
        const box = drawing.canvas.getBoundingClientRect();
        const scale = box.width === 0 ? 0 : stageSize.width / box.width;
        listener(phase, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
      };
      const pressed = (event: PointerEvent): void => {
        if (event.button !== 0 || down !== null) return;
        down = event.pointerId;
        tell('down', event);
      };
      const moved = (event: PointerEvent): void => {
        if (event.pointerId === down) tell('move', event);
      };
      const lifted = (event: PointerEvent): void => {
        if (event.pointerId !== down) return;
        down = null;
        tell('up', event);
      };
      host.addEventListener('pointerdown', pressed);
      window.addEventListener('pointermove', moved);
      window.addEventListener('pointerup', lifted);
      window.addEventListener('pointercancel', lifted);
      return () => {
        host.removeEventListener('pointerdown', pressed);
        window.removeEventListener('pointermove', moved);
        window.removeEventListener('pointerup', lifted);
        window.removeEventListener('pointercancel', lifted);
      };
    },
    drawCalls: () => drawing.counter.count(),
    dispose: () => {
      if (disposed) return;
      disposed = true;
      clearTimeout(patience);
      watch.disconnect();
      root.destroy({ children: true });
      drawing.canvas.remove();
      drawing.renderer.destroy();
    },
  };
}

const veilOf = ({ veil }: ThemePaint): Graphics =>
  new Graphics().rect(0, 0, stageSize.width, stageSize.height).fill({ color: 0x000000, alpha: veil });

/** Makes every text and picture part of `container` be prepared anew by whichever renderer draws it next. */
function forgetRenderer(container: Container): void {
  if (container instanceof Text) {
    container.unload();
    container.onViewUpdate();
  }
  for (const child of container.children) forgetRenderer(child);
}

interface Drawing {
  readonly kind: RendererKind;
  readonly renderer: Renderer;
  readonly canvas: HTMLCanvasElement;
  readonly counter: DrawCallCounter;
}

async function startRenderer(order: readonly RendererKind[]): Promise<Drawing> {
  let cause: unknown;
  for (const kind of order) {
    try {
      const renderer = await autoDetectRenderer({
        preference: [kind],
        width: stageSize.width,
        height: stageSize.height,
        resolution: 1,
        autoDensity: false,
        antialias: true,
        background: surround,
        // Pixi's pointer events, screen-reader layer and filters are not used.
        skipExtensionImports: true,
        powerPreference: 'high-performance',
      });
      const canvas = renderer.canvas as HTMLCanvasElement;
      return { kind, renderer, canvas, counter: countDrawCalls(canvas, kind) };
    } catch (error) {
      cause = error;
    }
  }
  throw new SourceError('no-renderer', String(cause));
}

function letterbox(canvas: HTMLCanvasElement, width: number, height: number): void {
  const scale = Math.min(width / stageSize.width, height / stageSize.height);
  const { style } = canvas;
  style.position = 'absolute';
  style.width = `${stageSize.width * scale}px`;
  style.height = `${stageSize.height * scale}px`;
  style.left = `${(width - stageSize.width * scale) / 2}px`;
  style.top = `${(height - stageSize.height * scale) / 2}px`;
  style.touchAction = 'none';
}
