/** Everything about the coordinator's panels: the desk that hears them, the overlay, and what they set up of this machine. */
import type { SeatId } from '#core';
import type { AnyGame } from '#kit';
import { handOver } from '#platform/control';
import type { Say } from '#platform/words';
import type { Complaint } from '#pose';
import type { Command, Effect, HandedFile, PanelMachine, Refusal, SessionState } from '#session';
import type { InspectedLoop } from './inspect.ts';
import { type Machine, themeFor } from './machine-settings.ts';
import { createPanelDesk } from './panel-desk.ts';
import { createPanelOverlay } from './panel-overlay.ts';
import type { Shelf } from './shelf.ts';
import type { Sources } from './sources.ts';
import type { Tuner } from './tuner.ts';
import { keepAwake } from './wake.ts';
import { houseWords } from './words/index.ts';

export interface PanelsOptions {
  readonly language: string;
  readonly settings: Machine;
  readonly tuner: Pick<Tuner, 'read' | 'again'>;
  readonly camera: Pick<Sources['camera'], 'listCameras' | 'chooseCamera'>;
  readonly shelf: Pick<Shelf, 'posters' | 'says'>;
  readonly houseSays: Say;
  state(): SessionState;
  /** Why it was refused, or null. */
  obey(command: Command): Refusal | null;
  game(): AnyGame | null;
  turnSeat(): SeatId | null;
  asks(): string | null;
  advice(): Complaint | null;
  caption(): string | null;
  loop(): InspectedLoop;
}

export interface Panels {
  /** A panel has the keys of this page. */
  haveKeys(): boolean;
  /** Gives a file to whoever asked for it: to the panel they asked from, else here. */
  handOver(file: HandedFile): void;
  setUp(wanted: Extract<Effect, { type: 'set-up' }>['wanted']): void;
  close(): void;
}

const toNearest = (step: number, value: number): number => Math.round(value / step) * step;

export function createPanels(options: PanelsOptions): Panels {
  const { language, state, houseSays, camera, settings, tuner } = options;
  const wake = keepAwake();
  let cameras: PanelMachine['cameras'] = [];
  camera.chooseCamera(settings.now().camera);

  const listCameras = async (): Promise<void> => {
    const found = await camera.listCameras();
    // without a name nobody can tell one from another: the browser gives names once a camera has been allowed
    cameras = found.filter(({ label }) => label !== '').map(({ deviceId: id, label }) => ({ id, label }));
  };
  void listCameras();
  navigator.mediaDevices?.addEventListener('devicechange', () => void listCameras());

  const machine = (): PanelMachine => {
    const { renderer, rafHz, latencyMs, delegate } = options.loop();
    if (cameras.length === 0 && state().sourceOpen && state().source === 'camera') void listCameras();
    return {
      renderer,
      framesHz: toNearest(5, rafHz),
      latencyMs: latencyMs === null ? null : toNearest(20, latencyMs),
      follows: delegate !== 'none',
      awake: wake.awake(),
      cameras,
      camera: settings.now().camera,
      television: settings.now().television,
      theme: themeFor(settings.now()),
      languages: Object.keys(houseWords),
      delayMs: settings.now().delayMs,
      soundElsewhere: settings.now().soundElsewhere,
      tuning: tuner.read(),
    };
  };

  const desk = createPanelDesk({ ...options, machine });
  const overlay = createPanelOverlay({
    wire: desk.ownWire,
    language,
    label: houseSays('panel.open'),
    writing: () => state().hand !== null,
    onFile: handOver,
  });
  return {
    haveKeys: overlay.hasKeys,
    handOver: (file) => {
      if (!desk.handOver(file)) handOver(file);
    },
    setUp(wanted) {
      if (wanted.type === 'try-machine') tuner.again();
      else if (wanted.type === 'set-theme') settings.set({ theme: wanted.theme });
      else if (wanted.type === 'set-language') settings.set({ language: wanted.language });
      else if (wanted.type === 'reopen-page') location.reload();
      else if (wanted.type === 'set-sound-elsewhere') settings.set({ soundElsewhere: wanted.elsewhere });
      else if (wanted.type === 'set-television') settings.set({ television: wanted.television });
      else {
        camera.chooseCamera(wanted.camera);
        if (wanted.camera !== settings.now().camera) settings.set({ camera: wanted.camera, delayMs: null }); // measured through the other
      }
    },
    close: desk.close,
  };
}
