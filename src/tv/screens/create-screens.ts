/**
 * Which page is up, and how one gives way to another: the place behind it and what is on it fade apart, so that pages set in
 * the same place change without the place moving. While the house is paused nothing here moves at all.
 */
import { Container, Sprite } from 'pixi.js';
import { fadeIn } from '#kit/view';
import type { SessionPath } from '#session';
import type { HouseSay } from '../words/index.ts';
import type { ScreenModel, Screens, ScreensOptions } from './contracts.ts';
import { createLiveSign } from './live-sign.ts';
import { createPaused, pages } from './pages/index.ts';
import type { CreateScene, Scene, SceneTools } from './scene.ts';

/** A page takes this long to come, and to go. */
const fadeMs = 400;

interface Shown {
  readonly path: SessionPath;
  readonly layer: Container;
  readonly scene: Scene;
  readonly sinceMs: number;
}

interface Leaving {
  readonly view: Container;
  readonly sinceMs: number;
}

/** The pages of the television on `stage`. Pictures of places are prepared at once, so that no page waits for one later. */
export function createScreens({ stage, words, reducedMotion }: ScreensOptions): Screens {
  const root = new Container();
  const behind = new Container();
  const above = new Container();
  const over = new Container();
  const live = createLiveSign();
  root.addChild(behind, above, over, live.view);
  stage.layers.screen.addChild(root);
  const services = stage.viewServices({
    layer: root,
    reducedMotion,
    words,
    players: () => {
      throw new Error('pages are told who plays by their model');
    },
  });
  const pending = new Set<Promise<unknown>>();

  const sprite = (svg: string): Sprite => {
    const shown = new Sprite();
    const coming: Promise<unknown> = services
      .texture(svg)
      .then((texture) => {
        if (!shown.destroyed) shown.texture = texture;
      })
      .catch((cause: unknown) => console.error('a picture could not be drawn', cause))
      .finally(() => pending.delete(coming));
    pending.add(coming);
    return shown;
  };

  const backdrops = new Map<string, Sprite>();
  for (const { backdrop } of Object.values(pages)) {
    if (backdrop === null || backdrops.has(backdrop)) continue;
    const place = sprite(backdrop);
    place.visible = false;
    backdrops.set(backdrop, place);
    behind.addChild(place);
  }

  let page: Shown | null = null;
  let sign: Shown | null = null;
  let leaving: Leaving[] = [];
  /** The place now behind the page, and the one it covers while it fades in. */
  let place: { readonly svg: string | null; readonly sinceMs: number } = {
    svg: null,
    sinceMs: Number.NEGATIVE_INFINITY,
  };
  let covered: string | null = null;

  const put = (path: SessionPath, create: CreateScene, into: Container, nowMs: number): Shown => {
    const layer = new Container();
    into.addChild(layer);
    const tools: SceneTools = {
      layer,
      say: words as HouseSay,
      reducedMotion,
      sprite,
      text: (role, content, options) => {
        const text = services.text(role, content, options);
        text.anchor.set(0.5);
        text.style.align = 'center';
        return text;
      },
    };
    return { path, layer, scene: create(tools), sinceMs: nowMs };
  };

  const goTo = (path: Exclude<SessionPath, 'paused'>, nowMs: number): Shown => {
    const { create, backdrop } = pages[path];
    if (page !== null) leaving.push({ view: page.layer, sinceMs: nowMs });
    if (backdrop !== place.svg) {
      covered = place.svg;
      place = { svg: backdrop, sinceMs: nowMs };
    }
    // The first page has nothing to come out of.
    const first = page === null;
    if (first) place = { ...place, sinceMs: Number.NEGATIVE_INFINITY };
    return put(path, create, above, first ? Number.NEGATIVE_INFINITY : nowMs);
  };

  const fadePlaces = (nowMs: number): void => {
    const share = fadeIn(nowMs - place.sinceMs, fadeMs);
    if (share >= 1) covered = null;
    for (const [svg, view] of backdrops) {
      const coming = svg === place.svg;
      view.visible = coming || svg === covered;
      // A place that gives way to another stays whole under it; one that gives way to the game thins out.
      view.alpha = coming ? share : place.svg === null ? 1 - share : 1;
    }
    const top = place.svg === null ? undefined : backdrops.get(place.svg);
    if (top !== undefined && behind.children.at(-1) !== top) behind.addChild(top);
  };

  const fade = (nowMs: number): void => {
    fadePlaces(nowMs);
    if (page !== null) page.layer.alpha = fadeIn(nowMs - page.sinceMs, fadeMs);
    leaving = leaving.filter(({ view, sinceMs }) => {
      view.alpha = Math.min(view.alpha, 1 - fadeIn(nowMs - sinceMs, fadeMs));
      if (view.alpha > 0) return true;
      view.destroy({ children: true });
      return false;
    });
  };

  /** Whatever was under way is at its end: a paused house is never caught half way. */
  const settle = (): void => {
    fade(Number.POSITIVE_INFINITY);
  };

  const drawPaused = (model: ScreenModel): void => {
    const { nowMs, state } = model;
    if (sign === null) {
      const under = state.resumeTo === null || state.resumeTo === 'paused' ? 'noticeboard' : state.resumeTo;
      if (page === null) {
        page = goTo(under, nowMs);
        page.scene.draw({ ...model, choices: [] });
      }
      if (page.path === 'playing') page.layer.visible = false;
      settle();
      sign = put('paused', createPaused, over, nowMs);
    }
    sign.scene.draw(model);
  };

  return {
    draw(model) {
      const { nowMs, state } = model;
      live.draw(state);
      if (state.path === 'paused') {
        drawPaused(model);
        return;
      }
      if (sign !== null) {
        leaving.push({ view: sign.layer, sinceMs: nowMs });
        sign = null;
        if (page !== null) page.layer.visible = true;
      }
      if (page?.path !== state.path) page = goTo(state.path, nowMs);
      page.scene.draw(model);
      fade(nowMs);
    },
    hitTest: (x, y) => (sign ?? page)?.scene.hitTest(x, y) ?? null,
    targets: () => (sign === null ? (page?.scene.targets?.() ?? []) : []),
    ready: async () => {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
    dispose: () => {
      services.dispose();
    },
  };
}
