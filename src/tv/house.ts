/** The television put together: every adapter, the director and the game, one frame after another. */
import type { Line } from '#kit';
import { createControls, parseCommand } from '#platform/control';
import { createNarrator } from '#platform/narrator';
import { bundledPacks, openBundled } from '#platform/packs';
import { createSound } from '#platform/sound';
import type { Stage } from '#platform/stage';
import { createStorage, readBackup } from '#platform/storage';
import { createWords } from '#platform/words';
import { type Command, choices, inPlay, playsAsOne, type Refusal } from '#session';
import type { Address } from './address.ts';
import { createAfternoon } from './afternoon.ts';
import { createAsking } from './asking.ts';
import { createBackOff } from './back-off.ts';
import { createCaptionTeller } from './caption-teller.ts';
import { createDelayWatch } from './delay-watch.ts';
import { type EffectParts, fulfil } from './effects.ts';
import { firstState } from './first-state.ts';
import { createGameTable } from './game-table.ts';
import { offerInspection } from './inspect.ts';
import { createInspector } from './inspector.ts';
import { createKeepUp } from './keep-up.ts';
import { createKeeping } from './keeping.ts';
import { createLoopMeter } from './loop-meter.ts';
import { languageOf, type Machine } from './machine-settings.ts';
import { createNewerVersion } from './newer-version.ts';
import { open } from './opening.ts';
import { createPanels } from './panels.ts';
import { createPromptVoice } from './prompt-voice.ts';
import { createPrompting } from './prompting.ts';
import { recordFile } from './record-files.ts';
import { createRoom } from './room.ts';
import { createRoomDoor } from './room-door.ts';
import { playerIn, screenModel, spoken } from './screen-model.ts';
import { createScreens } from './screens/index.ts';
import { createSeatsByHand, keyContextOf } from './seats-by-hand.ts';
import { createShelf, type Registry } from './shelf.ts';
import { createSourcePlan } from './source-plan.ts';
import { createSources } from './sources.ts';
import { createStillnessMeter } from './stillness.ts';
import { tuneThisMachine } from './this-machine.ts';
import { createVoice } from './voice.ts';
import { createWatches } from './watches.ts';
import { houseWords } from './words/index.ts';

export interface HouseOptions {
  readonly address: Address;
  readonly stage: Stage;
  readonly registry: Registry;
  /** Of this machine and this room. */
  readonly machine: Machine;
  /** Told every caption, for whoever cannot see the picture. */
  onCaption(text: string): void;
}

/** How often the director hears that time has passed. */
const heartbeatMs = 250;
/** How often the computer's clock is looked at. */
const clockReadMs = 600_000;
/** So long after a pause the picture has settled, and is drawn again only when something changes. */
const settledMs = 1000;

/** Where all play as one no picture follows anybody's arms. */
const nobodyInParticular = (): null => null;

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] as number) % 2 ** 31;

/** Opens the house. It stays open until the page is closed. */
export async function openHouse({ address, stage, registry, machine, onCaption }: HouseOptions): Promise<void> {
  const { wanted } = address;
  const language = languageOf(machine.now());
  document.documentElement.lang = language;
  const houseSays = createWords(houseWords, language);
  const shelf = await createShelf(registry, language, wanted.game ?? null);
  const screens = createScreens({ stage, words: houseSays, reducedMotion: stage.reducedMotion });
  const sound = createSound();
  const narrator = createNarrator();
  const voice = createVoice(narrator);
  const storage = createStorage();
  const meter = createLoopMeter();
  const stillness = createStillnessMeter();
  const sources = createSources(address);

  const afternoon = createAfternoon(firstState(address, shelf.cards, await storage.load(), chance()), (effect) =>
    fulfil(effect, parts),
  );
  const { state, hear } = afternoon;
  const keep = createKeeping({ storage, state, hear });
  const tuner = tuneThisMachine({ wanted, settings: machine, camera: sources.camera, state });
  const gameSays = () => shelf.says(state().gameId);

  const table = createGameTable({
    fetchGame: shelf.fetch,
    surroundings: (game) => ({
      stage,
      sound,
      voice,
      say: shelf.says(game.manifest.id),
      player: (seat) => playerIn(state(), seat, houseSays),
      level: wanted.level,
    }),
    fetchPack: (packId) => openBundled(wanted.pack ?? bundledPacks.find((id) => id === packId) ?? bundledPacks[0]),
    onEnded: (outcome) => hear({ type: 'game-ended', outcome }),
    onFailed: (reason) => {
      console.error(`the game cannot go on: ${reason}`);
      hear({ type: 'game-failed' });
    },
  });
  const delayMs = () => machine.now().delayMs;
  const room = createRoom({ state, hear, displayLeadMs: delayMs });
  const tell = createPromptVoice({ state, sound, voice, houseSays, gameSays, game: table.definition });
  const prompting = createPrompting({ state, hear, room, tell });
  const asking = createAsking({ state, table, room, prompting });
  const { turnSeat } = asking;
  const door = createRoomDoor({
    make: sources.make,
    room,
    hear,
    opened: ({ aspect, label }) => ({ aspect, camera: label }),
  });
  const parts: EffectParts = {
    table,
    sound,
    narrator,
    stillness,
    openSource: door.open,
    closeSource: door.close,
    act: prompting.act,
    say: (line: Line) => voice.say(spoken(line, houseSays, state(), houseSays), { seat: line.seat }),
    remember: () => void keep(),
    handOver: (file) => panels.handOver(file),
    handOverRecords: (wanted) => panels.handOver(recordFile(wanted, { houseSays, titleOf: shelf.titleOf })),
    setUp: (wanted) => panels.setUp(wanted),
    keepDelay: (delayMs) => machine.set({ delayMs }),
    readBackup: (text) => {
      const read = readBackup(text);
      hear('kept' in read ? { type: 'backup-read', backup: read } : { type: 'backup-refused', reason: read.refused });
    },
  };

  narrator.onSpeaking((speaking) => sound.duck(speaking));
  const heedVolumes = (): void => {
    sound.setVolumes(state().volumes);
    narrator.setVolume(state().volumes.voice);
  };
  heedVolumes();

  const obey = (command: Command, atMs: number): Refusal | null => {
    const pausing = command.type === 'pause' || command.type === 'toggle-pause';
    if (pausing && state().path !== 'paused') stillness.asked(atMs);
    const refused = hear({ type: 'command', command });
    seatsByHand.heed();
    if (command.type === 'set-volumes') heedVolumes();
    return refused;
  };
  const seatsByHand = createSeatsByHand({
    state,
    hear,
    stage,
    room,
    houseSays,
    source: door.source,
    delayMs,
    soundElsewhere: () => machine.now().soundElsewhere,
  });
  const watches = createWatches({
    state,
    hear,
    room,
    turnSeat,
    turnPartners: asking.turnPartners,
    targets: screens.targets,
    obey: (command) => obey(command, performance.now()),
  });
  const panels = createPanels({
    language,
    settings: machine,
    tuner,
    camera: sources.camera,
    shelf,
    houseSays,
    state,
    turnSeat,
    obey: (command) => {
      void sound.unlock();
      return obey(command, performance.now());
    },
    game: table.definition,
    asks: asking.action,
    advice: seatsByHand.advice,
    caption: () => voice.caption()?.text ?? null,
    loop: () => inspector.loop(),
  });
  createControls({
    target: window,
    send: (command, atMs) => {
      void sound.unlock();
      obey(command, atMs);
    },
    context: () => keyContextOf(state(), turnSeat()),
    keysAreElsewhere: panels.haveKeys,
  });
  stage.onTap((x, y) => {
    void sound.unlock();
    const hit = screens.hitTest(x, y);
    const index = choices(state()).findIndex(({ id }) => id === hit);
    if (index >= 0) obey({ type: 'choose', index }, performance.now());
  });
  document.addEventListener('visibilitychange', () => hear({ type: document.hidden ? 'page-hidden' : 'page-shown' }));
  window.addEventListener('pagehide', () => {
    door.close();
    panels.close();
  });

  /** Time for what only lives and breathes: stands still while the house is paused. */
  let livedMs = 0;
  let lastMs = performance.now();
  let drawn = state();
  const sourcePlan = createSourcePlan(state, turnSeat, door.source);
  const delayWatch = createDelayWatch({ state, hear, camera: sources.camera, seed: chance });
  const caption = createCaptionTeller(narrator, onCaption);
  const keepUp = createKeepUp(state, table);

  const draw = (nowMs: number, dtMs: number): void => {
    const now = state();
    const { path } = now;
    const onTable = inPlay(now) || path === 'paused' || path === 'moment' || now.resumeTo === 'playing';
    stage.layers.game.visible = onTable;
    if (path !== 'paused') {
      livedMs += dtMs;
      room.frame(nowMs, table.running() !== null && inPlay(now) ? table.definition() : null);
      const seen = { nowMs: livedMs, dtMs, body: playsAsOne(now) ? nobodyInParticular : room.body };
      if (inPlay(now)) asking.frame(dtMs);
      watches.frame(nowMs, dtMs);
      if (onTable) table.running()?.frame(nowMs, seen, table.playsItself() ? null : room.read);
    }
    screens.draw(
      screenModel({
        state: state(),
        games: shelf.posters,
        game: table.definition(),
        ask: asking.shown(),
        caption: voice.caption(),
        nowMs: livedMs,
        lamp: delayWatch.lamp(nowMs),
        houseSays,
        gameSays: gameSays(),
        advice: seatsByHand.advice(),
        body: room.body,
        handUp: room.handUp,
        choosing: watches.choosing(),
        polished: (seat) => watches.window(seat)?.panes ?? [],
      }),
    );
    stage.render();
  };

  const newerVersion = createNewerVersion(() => ({ ...state(), panelOpen: panels.haveKeys() }));
  const offline = newerVersion.status;
  const within = {
    offline,
    table,
    room,
    door,
    stage,
    meter,
    stillness,
    prompting,
    backOff: { rung: () => backOff.rung() },
  };
  const inspector = createInspector({ ...within, state, sound, voice, houseSays });
  const { ease } = sources.camera;
  const { setResolution } = stage;
  const backOff = createBackOff({ strain: inspector.strain, ease, setResolution }, performance.now());

  const frame = (frameMs: number): void => {
    requestAnimationFrame(frame);
    meter.frame(frameMs);
    const nowMs = performance.now();
    const dtMs = Math.min(100, Math.max(0, nowMs - lastMs));
    lastMs = nowMs;
    const settled = state().path === 'paused' && state() === drawn && nowMs - state().sinceMs > settledMs;
    if (settled) return;
    sourcePlan.frame();
    keepUp.frame();
    seatsByHand.frame(nowMs);
    delayWatch.frame(nowMs);
    tuner.frame(nowMs);
    draw(nowMs, dtMs);
    caption.frame();
    drawn = state();
    if (drawn.path === 'paused') stillness.still(performance.now());
    inspector.drawn(performance.now());
    if (inPlay(drawn)) backOff.tell(nowMs);
  };
  requestAnimationFrame(frame);
  setInterval(() => hear({ type: 'time-passed' }), heartbeatMs);
  setInterval(() => hear({ type: 'clock-read', wallMs: Date.now() }), clockReadMs);

  offerInspection({
    inspect: inspector.inspect,
    parse: parseCommand,
    obey(command) {
      const refused = obey(command, performance.now());
      return refused === null ? null : houseSays(`refusal.${refused}`);
    },
  });
  await open({
    state,
    hear,
    warmUp: sources.camera.warmUp,
    problem: () => (address.refused.length > 0 ? 'unknown-address' : storage.problem()),
  });
  newerVersion.begin();
}
