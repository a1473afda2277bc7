import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hub, openHub } from './hub.mjs';
import { isOwnHost } from './own-host.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const outside = mkdtempSync(join(tmpdir(), 'come-out-to-play-hub-'));
const folder = join(outside, 'dist');
const files: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Come Out to Play</title>',
  'lab.html': '<!doctype html>',
  'empty.txt': '',
  '.built-from': 'hidden',
  'assets/index-Ab3_x-9Z.js': 'export {};',
  'wasm/engine.wasm': '0123456789',
  'wasm/engine.js': 'export {};',
  'models/lite.task': 'model',
  'models/manifest.json': '{}',
  'fonts/hand.woff2': 'font',
  'brand/a picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'sound/bell.mp3': 'bell',
  'odd.exe': 'odd',
};

let hub: Hub;

beforeAll(async () => {
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'up'), 'junction');
  symlinkSync(join(folder, 'lab.html'), join(folder, 'lab-again.html'));
  hub = await openHub({ folder, port: 0 });
});

afterAll(async () => {
  await hub.close();
  rmSync(outside, { recursive: true, force: true });
});

/** A request whose target is sent as it is written here, which `fetch` would tidy first. */
function ask(target: string, options: { method?: string; headers?: Record<string, string>; at?: Hub } = {}) {
  const { method = 'GET', headers = {}, at = hub } = options;
  return new Promise<Answer>((resolve, reject) => {
    const sent = httpRequest({
      host: '127.0.0.1',
      port: at.port,
      path: target,
      method,
      headers: { host: `localhost:${at.port}`, ...headers },
    });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the hub serves the build', () => {
  it('opens with index.html', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, body]).toEqual([200, files['index.html']]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('does not mind a question after the name', async () => {
    expect((await ask('/lab.html?source=puppet:one-bowls&seed=7')).status).toBe(200);
  });

  it.each([
    ['/assets/index-Ab3_x-9Z.js', 'text/javascript; charset=utf-8'],
    ['/wasm/engine.wasm', 'application/wasm'],
    ['/models/lite.task', 'application/octet-stream'],
    ['/models/manifest.json', 'application/json; charset=utf-8'],
    ['/fonts/hand.woff2', 'font/woff2'],
    ['/brand/a%20picture.svg', 'image/svg+xml; charset=utf-8'],
    ['/sound/bell.mp3', 'audio/mpeg'],
    ['/odd.exe', 'application/octet-stream'],
  ])('%s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('answers HEAD with the facts and no body', async () => {
    const { status, headers, body } = await ask('/wasm/engine.wasm', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '10', '']);
  });

  it('serves an empty file', async () => {
    const { status, headers, body } = await ask('/empty.txt');
    expect([status, headers['content-length'], body]).toEqual([200, '0', '']);
  });

  it('follows a link that stays inside', async () => {
    expect((await ask('/lab-again.html')).status).toBe(200);
  });

  it('lets the browser keep what is named by its content, and ask again for everything else', async () => {
    expect((await ask('/assets/index-Ab3_x-9Z.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['/', '/lab.html', '/wasm/engine.wasm', '/wasm/engine.js', '/models/lite.task']) {
      expect((await ask(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  it('says "unchanged" to a browser that has the file', async () => {
    const tag = (await ask('/wasm/engine.wasm')).headers.etag ?? '';
    const again = await ask('/wasm/engine.wasm', { headers: { 'if-none-match': `"other", ${tag}` } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await ask('/wasm/engine.wasm', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });
});

describe('the hub answers ranges', () => {
  const ranged = (range: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask('/wasm/engine.wasm', { method, headers: { range, ...headers } });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('%s with a part', async (range, body, contentRange) => {
    const answer = await ranged(range);
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([206, body, contentRange]);
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s with a refusal', async (range) => {
    const answer = await ranged(range);
    expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it.each(['bytes=3-1', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', 'bytes=a-b', 'bytes=99999999999999999999-'])(
    '%s with the whole file',
    async (range) => {
      const answer = await ranged(range);
      expect([answer.status, answer.body]).toEqual([200, '0123456789']);
    },
  );

  it('with the whole file where it must still be the same one, and to HEAD', async () => {
    expect((await ranged('bytes=0-3', { 'if-range': '"any"' })).status).toBe(200);
    expect((await ranged('bytes=0-3', {}, 'HEAD')).status).toBe(200);
  });

  it('of an empty file with a refusal', async () => {
    expect((await ask('/empty.txt', { headers: { range: 'bytes=0-' } })).status).toBe(416);
  });
});

describe('the hub opens nothing outside the build', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/assets/%2e/index-Ab3_x-9Z.js',
    '//secret.txt',
    '/link.txt',
    '/up/secret.txt',
    '/.built-from',
    '/index.html%00.png',
    '/index.html.',
    '/index.html%20',
    '/c:/secret.txt',
    '/%',
    '/%ff',
    '/assets',
    '/assets/',
    '/no-such-page',
    `/${'a'.repeat(3000)}`,
    'http://localhost/index.html',
    '*',
  ])('%s', async (target) => {
    const { status, body, headers } = await ask(target);
    expect(status).toBe(404);
    expect(body).toBe(`There is no such page. Come Out to Play is at http://localhost:${hub.port}/\n`);
    expect(headers['content-security-policy']).toBeDefined();
  });
});

describe('the hub turns away', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['games.example', 'localhost', 'localhost:1', 'localhost.games.example:{port}', '127.0.0.1.example:{port}'])(
    'a request for the host "%s"',
    async (host) => {
      const { status, body } = await ask('/', { headers: { host: host.replace('{port}', String(hub.port)) } });
      expect([status, body.includes('only on this computer')]).toEqual([421, true]);
    },
  );

  it('a request for no host at all', () => {
    expect(isOwnHost(undefined, 80)).toBe(false);
    expect(isOwnHost('', 80)).toBe(false);
  });

  it.each(['localhost:{port}', '127.0.0.1:{port}', '[::1]:{port}', 'LOCALHOST:{port}'])(
    'nobody who asks for %s',
    async (host) => {
      expect((await ask('/', { headers: { host: host.replace('{port}', String(hub.port)) } })).status).toBe(200);
    },
  );
});

describe('every answer of the hub', () => {
  it.each([
    ['a page', '/', {}],
    ['a script, for workers have only their own', '/assets/index-Ab3_x-9Z.js', {}],
    ['a page that is not there', '/nothing', {}],
    ['a refusal', '/', { method: 'POST' }],
    ['a wrong host', '/', { headers: { host: 'games.example' } }],
  ])('carries the safety headers: %s', async (_what, target, options) => {
    const { headers } = await ask(target, options);
    const policy = headers['content-security-policy'] as string;
    for (const line of ["default-src 'self'", "connect-src 'self'", "worker-src 'self'", "object-src 'none'"]) {
      expect(policy.split('; ')).toContain(line);
    }
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*|data:/);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=(self)');
    expect(headers['permissions-policy']).toContain('microphone=()');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
});

describe('opening the hub', () => {
  it('takes the next port when one is taken', async () => {
    const second = await openHub({ folder, port: hub.port });
    expect(second.port).toBeGreaterThan(hub.port);
    expect((await ask('/', { at: second })).status).toBe(200);
    await second.close();
  });

  it('leaves a port alone that another program has on one of the two loopback addresses', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const opened = await openHub({ folder, port });
    expect(opened.port).not.toBe(port);
    await opened.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it('frees the port when it closes', async () => {
    const first = await openHub({ folder, port: 0 });
    await first.close();
    const again = await openHub({ folder, port: first.port });
    expect(again.port).toBe(first.port);
    await again.close();
  });

  it('says so when there is nothing to serve', async () => {
    await expect(openHub({ folder: join(outside, 'none'), port: 0 })).rejects.toThrow('Run "npm run build"');
  });
});
