/** The real Chromium, offline, with a film or a test picture in place of its webcam, and a witness of all it does. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/ensure/chromium.mjs';

export interface BrowserWishes {
  /** Path of the .mjpeg that the webcam shows, over and over. Without one it shows Chromium's own test picture. */
  readonly clip?: string;
  /**
   * `fake` (the default) is a webcam that may be used; `refused` is one that the person at the keyboard said no to;
   * `none` is a computer without one.
   */
  readonly camera?: 'fake' | 'refused' | 'none';
  /** `software` (the default) draws by the processor, on every machine alike; `none` is a machine without any. */
  readonly webgl?: 'software' | 'none';
  readonly extraArgs?: readonly string[];
}

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * Found by trial on Chromium 156 without a GPU. `--disable-gpu` alone leaves software WebGL in place, and
 * `--disable-3d-apis` and `--disable-webgl` take it from pages but not from workers, where the pose model needs it.
 */
const webglArgs = {
  software: ['--disable-gpu', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  none: ['--disable-gpu', '--disable-software-rasterizer'],
} as const;

function cameraArgs({ camera = 'fake', clip }: BrowserWishes): readonly string[] {
  const device = '--use-fake-device-for-media-stream';
  if (camera === 'none') return [`${device}=device-count=0`, '--use-fake-ui-for-media-stream'];
  const film = clip === undefined ? [] : [`--use-file-for-fake-video-capture=${clip}`];
  return camera === 'refused' ? [device, ...film] : [device, ...film, '--use-fake-ui-for-media-stream'];
}

/**
 * Opens the Chromium that is on this computer, with no window.
 * @throws where there is none, and where the clip is missing: Chromium would show a black picture and say nothing.
 */
export async function launchBrowser(wishes: BrowserWishes = {}): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('No Chromium here: run "npm test" once, or set CHROMIUM to its path.');
  if (wishes.clip !== undefined && !existsSync(wishes.clip)) throw new Error(`No such clip: ${wishes.clip}`);
  const args = [...quiet, ...webglArgs[wishes.webgl ?? 'software'], ...cameraArgs(wishes), ...(wishes.extraArgs ?? [])];
  return chromium.launch({ executablePath, args });
}

/** A page and all that it did that a page of ours must not; each list is empty on a good page, but for `requests` and warnings. */
export interface Witnessed {
  readonly page: Page;
  /** With the address that each is about. */
  readonly consoleErrors: readonly string[];
  /** Most are the browser's own remarks about drawing by the processor; a page of ours may cause them. */
  readonly consoleWarnings: readonly string[];
  /** Errors that nothing caught, in the page and in its workers. */
  readonly pageErrors: readonly string[];
  /** What the content security and permissions policies stopped, in the browser's words. */
  readonly policyViolations: readonly string[];
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** Those outside the page's own origin, refused on the spot, and every socket: the app opens none. */
  readonly foreignRequests: readonly string[];
  /** Closes the page and what it kept. */
  close(): Promise<void>;
}

const isLocalKind = (address: string): boolean => /^(blob|data|about):/.test(address);

/**
 * Opens `url` in a profile of its own, 1920×1080 unless told otherwise, and watches it from before its first line.
 * `prepare` may spoil the profile first: scripts to run before the page's own, answers given in the hub's place.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<Witnessed> {
  const consoleErrors: string[] = [];
  const consoleWarnings: string[] = [];
  const pageErrors: string[] = [];
  const policyViolations: string[] = [];
  const requests: string[] = [];
  const foreignRequests: string[] = [];
  const { origin } = new URL(url);

  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'en-GB',
    // Putting the whole house by takes the time of a test: only tests about that allow it.
    serviceWorkers: 'block',
    ...options,
  });
  const isForeign = (address: string): boolean => !isLocalKind(address) && new URL(address).origin !== origin;
  await context.route(
    (address) => isForeign(address.href),
    (route) => route.abort('blockedbyclient'),
  );
  context.on('request', (request) => {
    requests.push(request.url());
    if (isForeign(request.url())) foreignRequests.push(request.url());
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'warning') consoleWarnings.push(text);
    if (message.type() !== 'error') return;
    consoleErrors.push(`${text} (${message.location().url})`);
    // The console tells of workers' violations too, which no event in the page does.
    if (/Content Security Policy|Permissions policy violation/i.test(text)) policyViolations.push(text);
  });
  context.on('weberror', (error) => pageErrors.push(String(error.error().stack ?? error.error())));

  await prepare(context);
  const page = await context.newPage();
  page.on('websocket', (socket) => foreignRequests.push(socket.url()));
  await page.goto(url);
  return {
    page,
    consoleErrors,
    consoleWarnings,
    pageErrors,
    policyViolations,
    requests,
    foreignRequests,
    close: () => context.close(),
  };
}
