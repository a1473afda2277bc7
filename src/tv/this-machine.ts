/** The tuner, given this machine's own facts. */
import { machineFacts } from '#platform/camera';
import { isSoftwareRenderer, webglRendererName } from '#platform/stage';
import type { SessionState } from '#session';
import type { Address } from './address.ts';
import type { Machine } from './machine-settings.ts';
import type { Sources } from './sources.ts';
import { createTuner, type Tuner } from './tuner.ts';

export interface ThisMachineParts {
  readonly wanted: Address['wanted'];
  readonly settings: Machine;
  readonly camera: Pick<Sources['camera'], 'tune' | 'try' | 'seatFigures'>;
  state(): SessionState;
}

export function tuneThisMachine({ wanted, settings, camera, state }: ThisMachineParts): Tuner {
  const graphics = webglRendererName();
  const hardwareGraphics = graphics !== null && !isSoftwareRenderer(graphics);
  return createTuner({
    facts: { ...machineFacts(), hardwareGraphics },
    workers: wanted.workers ?? null,
    graphics: graphics ?? 'none',
    settings,
    state,
    tune: camera.tune,
    try: camera.try,
    looksMs: () => camera.seatFigures().map(({ tookMs }) => tookMs),
  });
}
