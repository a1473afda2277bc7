/** The panel in a real browser, before a house that is made up: it sees what it is told, and what it says is heard. */
import type { BrowserContext } from 'playwright-core';
import type { PanelKept, Snapshot } from '../../src/session/index.ts';
import type { House } from './app.ts';
import { openPage, type Witnessed } from './browser.ts';
import { fullKept, fullSnapshot } from './full-house.ts';

/** What a house made up for the panel says to it. */
export interface Told {
  readonly snapshot: Snapshot;
  readonly kept: PanelKept;
  /** What every command is answered with. */
  readonly refusal: { readonly reason: string; readonly sentence: string | null } | null;
}

/** Runs in the page: another end of the channel, which tells what it was given and keeps what it hears. */
function makeUpHouse({ snapshot, kept, refusal }: Told): void {
  if (!location.pathname.endsWith('/panel.html')) return;
  const channel = new BroadcastChannel('come-out-to-play');
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  channel.addEventListener('message', ({ data }) => {
    if (data.kind === 'hello') {
      channel.postMessage({ kind: 'snapshot', snapshot });
      if (data.edition !== kept.edition) channel.postMessage({ kind: 'kept', kept });
    }
    if (data.kind !== 'command') return;
    heard.push(data.wanted);
    channel.postMessage({ kind: 'answer', panel: data.panel, command: data.command, refusal });
  });
}

/** Opens the panel in a window of its own, with a full house made up for it unless `told` otherwise. */
export const openPanelOf =
  (houseOf: () => House) =>
  async (
    told: Partial<Told> = {},
    prepare?: (context: BrowserContext) => Promise<unknown>,
    viewport = { width: 1024, height: 768 },
  ): Promise<Witnessed> => {
    const house = houseOf();
    const whole: Told = { snapshot: fullSnapshot(), kept: fullKept(Date.UTC(2031, 4, 7, 14)), refusal: null, ...told };
    const panel = await openPage(
      house.browser,
      `${house.origin}/panel.html`,
      { viewport, hasTouch: true },
      async (context) => {
        await context.addInitScript(makeUpHouse, whole);
        await prepare?.(context);
      },
    );
    await panel.page.locator('.stop').waitFor();
    return panel;
  };
