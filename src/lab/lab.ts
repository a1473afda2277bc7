/** The lab put together: one desk, one run at a time, and every panel told what there is to show. */
import type { RunLog } from '#host';
import type { AnyGame } from '#kit';
import { createControls } from '#platform/control';
import { type BundledPackId, bundledPacks, openBundled } from '#platform/packs';
import { createSound } from '#platform/sound';
import { createStage } from '#platform/stage';
import { createWords } from '#platform/words';
import { sceneNames } from '#pose/puppet';
import { defaultVolumes, takingPart } from '#session';
import { readAddress } from '../tv/address.ts';
import { createLoopMeter } from '../tv/loop-meter.ts';
import { lookOf } from '../tv/screen-model.ts';
import { createScreens } from '../tv/screens/index.ts';
import type { Registry } from '../tv/shelf.ts';
import { houseWords } from '../tv/words/index.ts';
import { part } from './dom.ts';
import { createFigureLine } from './figures.ts';
import { createLabSources } from './lab-sources.ts';
import { createPicture } from './picture.ts';
import { pictureOf } from './picture-of-run.ts';
import { pointerPlaces } from './pointer.ts';
import { createRecorderPanel } from './recorder-panel.ts';
import type { Reel } from './reel.ts';
import { createRemarks } from './remarks.ts';
import { createReplayPanel } from './replay-panel.ts';
import { createReplayStage, type ReplayStage } from './replay-stage.ts';
import { type Desk, openRun, type Run } from './run.ts';
import { createSeatsPanel } from './seats-panel.ts';
import { createTraceRecorder } from './trace-recorder.ts';
import { createTransport } from './transport.ts';
import { searchOf, type Wishes, wishesOf } from './wishes.ts';
import { createWishesForm } from './wishes-form.ts';

export interface LabOptions {
  readonly registry: Registry;
  /** Every game there is, those for the noticeboard first. */
  readonly gameIds: readonly string[];
}

/** How often panels are drawn anew, ms: quick enough for an eye, slow enough not to be what is measured. */
const every = { picture: 50, seats: 120, figures: 500 } as const;
const silent = { voice: 0, music: 0, effects: 0 } as const;

/** The pack a run was played with; for one that is not here, whose pictures nobody has, the usual one. */
const bundledIn = ({ log }: Reel): BundledPackId => bundledPacks.find((id) => id === log.pack?.id) ?? bundledPacks[0];

/** Opens the lab on the page it is in. It stays open until the page is closed. */
export async function openLab({ registry, gameIds }: LabOptions): Promise<void> {
  const offer = { games: gameIds, scenes: sceneNames };
  const address = wishesOf(readAddress(location.search), offer);
  let { wishes } = address;
  const place = part('stage', HTMLDivElement);
  place.tabIndex = 0;
  const stage = await createStage(place, {
    renderer: wishes.renderer,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  const houseSays = createWords(houseWords, 'en-GB');
  const sound = createSound();
  sound.setVolumes(silent);
  const sources = createLabSources(wishes.workers);
  const recorder = createTraceRecorder();
  const remarks = createRemarks();
  const meter = createLoopMeter();
  const desk: Desk = {
    stage,
    screens: createScreens({ stage, words: houseSays, reducedMotion: stage.reducedMotion }),
    sound,
    meter,
    registry,
    houseSays,
    makerFor: sources.makerFor,
    onSample: recorder.hear,
    remark: remarks.add,
  };

  let run: Run | null = null;
  let replay: ReplayStage | null = null;
  /** The game was held already when somebody began to look back. */
  let wasHeld = false;
  /** Counts wishes, so that one that has been overtaken opens nothing. */
  let wish = 0;

  const start = async (): Promise<void> => {
    wish += 1;
    const mine = wish;
    replayPanel.leave();
    run?.close();
    run = null;
    const opened = await openRun(wishes, desk);
    if (mine === wish) run = opened;
    else opened.close();
  };
  const begin = (): void => void start().catch((thrown) => remarks.add(String(thrown)));
  const show = (next: Wishes, inHistory: boolean): void => {
    const before = wishes;
    wishes = next;
    if (inHistory) history.pushState(null, '', searchOf(next));
    if (next.renderer !== before.renderer || next.workers !== before.workers) {
      location.reload();
      return;
    }
    form.show(next);
    const paceAlone = next.pace !== before.pace && searchOf({ ...before, pace: next.pace }) === searchOf(next);
    if (paceAlone && run !== null) run.setPace(next.pace);
    else begin();
  };

  const form = createWishesForm({
    offer,
    onWish: (next) => show(next, true),
    onTraceWanted: () => recorderPanel.choose(),
    onSound(on) {
      if (on) void sound.unlock();
      sound.setVolumes(on ? defaultVolumes : silent);
    },
  });
  const recorderPanel = createRecorderPanel({
    recorder,
    remark: remarks.add,
    onTrace(trace, name) {
      sources.useTrace(trace);
      remarks.add(`“${name}” plays. A file cannot be named in the address.`);
      show({ ...wishes, source: { kind: 'trace', path: null } }, true);
    },
  });
  const transport = createTransport({ run: () => run, onRestart: () => restart() });
  const restart = (): void => {
    replayPanel.leave();
    if (run?.state().path === 'playing' || run?.state().path === 'paused' || run?.state().path === 'moment')
      run.restart();
    else begin();
  };
  const seatsPanel = createSeatsPanel(houseSays);
  const figureLine = createFigureLine();
  const picture = createPicture(part('seen-picture', HTMLCanvasElement));
  const mirrored = part('seen-mirrored', HTMLInputElement);

  const onReel = async (reel: Reel | null, game: AnyGame | null): Promise<void> => {
    if (replay === null) wasHeld = run?.isHeld() ?? false;
    replay?.dispose();
    replay = null;
    if (run === null) return;
    if (run.state().path === 'playing') run.hold(reel !== null || wasHeld);
    if (reel === null || game === null) return;
    const says = createWords(game.words, 'en-GB');
    const player: Parameters<typeof createReplayStage>[1]['player'] = (seat) =>
      lookOf(run?.state() ?? ({ seats: [] } as never), seat, houseSays);
    const pack = game.manifest.usesPack ? await openBundled(bundledIn(reel)) : null;
    replay = await createReplayStage(reel, { game, stage, say: says, player, pack });
  };
  const replayPanel = createReplayPanel({
    log: () => run?.log() ?? null,
    gameOf: (log: RunLog) => registry.loadGame(log.gameId),
    onReel,
    onFrame: (frame) => replay?.show(frame),
    remark: remarks.add,
  });

  pointerPlaces(place, stage, (x, y, isTap) => {
    if (run === null || replay !== null || (isTap && run.touch(x, y))) return;
    const seat = transport.pointingSeat(run);
    if (seat !== null) run.act({ type: 'point', seat, action: null, x: x / 1920, y: y / 1080 });
  });
  // On the stage, and while nothing else is chosen, keys are the television's; anywhere else they are the page's.
  const stageHasKeys = (): boolean => document.activeElement === place || document.activeElement === document.body;
  window.addEventListener('keydown', (event) => {
    if (replay !== null || !stageHasKeys() || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'n') run?.step();
    if (event.key === 'k') run?.hold(!run.isHeld());
    if (event.key === 'r') restart();
  });
  createControls({
    target: place,
    send(command, atMs) {
      if (replay === null) run?.obey(command, atMs);
    },
    context: () => ({
      path: run?.state().path ?? 'boot',
      turnSeat: run?.turnSeat() ?? null,
      seats: run === null ? [] : takingPart(run.state()).map(({ id }) => id),
    }),
  });
  window.addEventListener('popstate', () => show(wishesOf(readAddress(location.search), offer).wishes, false));
  window.addEventListener('pagehide', () => run?.close());

  let lastMs = performance.now();
  const drawn = { picture: 0, seats: 0, figures: 0 };
  const due = (what: keyof typeof drawn, nowMs: number): boolean => {
    if (nowMs - drawn[what] < every[what]) return false;
    drawn[what] = nowMs;
    return true;
  };
  const panels = (now: Run, nowMs: number): void => {
    if (due('picture', nowMs)) picture.draw(pictureOf(now, nowMs, mirrored.checked, houseSays));
    if (due('seats', nowMs)) {
      seatsPanel.show(now, nowMs);
      transport.show(now, replay !== null);
      recorderPanel.show();
      replayPanel.show(now.ticks());
    }
    if (due('figures', nowMs)) figureLine.show(now.inspect().loop, now.isHeld() ? 'held' : now.state().path);
  };
  const frame = (frameMs: number): void => {
    requestAnimationFrame(frame);
    meter.frame(frameMs);
    const nowMs = performance.now();
    const dtMs = Math.min(100, Math.max(0, nowMs - lastMs));
    lastMs = nowMs;
    replayPanel.frame(nowMs);
    if (replay === null) run?.frame(nowMs, dtMs);
    else {
      run?.look(nowMs, dtMs);
      replay.draw(nowMs, dtMs);
    }
    stage.render();
    const shownMs = performance.now();
    run?.drawn(shownMs);
    if (run !== null) panels(run, shownMs);
  };

  for (const remark of address.remarks) remarks.add(remark);
  form.show(wishes);
  requestAnimationFrame(frame);
  begin();
}
