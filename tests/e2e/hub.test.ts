/** The safety policy as a real Chromium keeps it, on a page that tries everything it forbids. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hub, openHub } from '../../src/hub/hub.mjs';
import { launchBrowser, openPage, type Witnessed } from '../helpers/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'come-out-to-play-policy-'));

const script = `
  // In a task of its own: the debugger that calls us may run text as code, and all that follows at once.
  const outcome = (trial) => new Promise((resolve) => setTimeout(resolve)).then(trial).then(() => 'allowed', (error) => error.name);
  const worker = (address) => new Promise((resolve, reject) => {
    const one = new Worker(address);
    one.onmessage = resolve;
    one.onerror = () => reject(new DOMException('', 'SecurityError'));
  });
  const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));
  const picture = (address) => {
    const image = new Image();
    image.src = address;
    return image.decode();
  };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>';
  window.trials = {
    isolated: async () => { if (!crossOriginIsolated) throw new DOMException('', 'NotIsolated'); },
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    webAssembly: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    textAsCode: () => new Function('return 1')(),
    inlineScript: () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ran = true';
      document.head.append(inline);
      if (!window.ran) throw new DOMException('', 'SecurityError');
    },
    ownWorker: () => worker('worker.js'),
    blobWorker: () => worker(blob('postMessage(1)', 'text/javascript')),
    blobPicture: () => picture(blob(svg, 'image/svg+xml')),
    dataPicture: () => picture('data:image/svg+xml,' + encodeURIComponent(svg)),
    otherOrigin: () => fetch('https://games.example/'),
    socket: () => new Promise((resolve, reject) => {
      const socket = new WebSocket('wss://games.example/');
      socket.onopen = resolve;
      socket.onerror = () => reject(new DOMException('', 'SecurityError'));
    }),
  };
  window.attempt = (name) => outcome(window.trials[name]);
`;

const files: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><html lang="en"><link rel="icon" href="icon.svg"><title>Policy</title><script src="page.js"></script></html>',
  'page.js': script,
  'worker.js': 'postMessage(1);',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
};

let hub: Hub;
let browser: Browser;
let seen: Witnessed;

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  hub = await openHub({ folder, port: 0 });
  browser = await launchBrowser();
  seen = await openPage(browser, hub.url);
});

afterAll(async () => {
  await browser?.close();
  await hub?.close();
  rmSync(folder, { recursive: true, force: true });
});

const attempt = (trial: string): Promise<string> =>
  seen.page.evaluate((name) => (window as unknown as { attempt(name: string): Promise<string> }).attempt(name), trial);

describe('a page of the hub', () => {
  it('opens without a word from the browser', () => {
    expect([seen.consoleErrors, seen.consoleWarnings, seen.policyViolations, seen.pageErrors]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it.each(['isolated', 'camera', 'webAssembly', 'ownWorker', 'blobPicture'])('may have: %s', async (trial) => {
    expect(await attempt(trial)).toBe('allowed');
  });

  it.each(['microphone', 'textAsCode', 'inlineScript', 'blobWorker', 'dataPicture', 'otherOrigin', 'socket'])(
    'may not have: %s',
    async (trial) => {
      const before = seen.policyViolations.length;
      expect(await attempt(trial)).not.toBe('allowed');
      // Text as code throws where it stands, and the console is not told.
      if (trial !== 'textAsCode') expect(seen.policyViolations.length).toBeGreaterThan(before);
    },
  );
});
