// @ts-check
import { open } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { byteRange } from './byte-range.mjs';
import { contentType } from './content-type.mjs';
import { safetyHeaders } from './headers.mjs';
import { locate } from './locate.mjs';
import { isOwnHost } from './own-host.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Vite writes what it bundles to `assets/name-hash.ending`: such a file never changes under its name. */
const bundled = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 */
function say(response, status, sentence, headers = {}) {
  const body = Buffer.from(`${sentence}\n`);
  response.writeHead(status, {
    ...safetyHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} folder
 * @param {string} path
 */
async function sendFile(request, response, folder, path) {
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const name = relative(folder, path).split(sep).join('/');
    const headers = {
      ...safetyHeaders,
      'Content-Type': contentType(path),
      'Cache-Control': bundled.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Accept-Ranges': 'bytes',
      ETag: tag,
    };
    const known = request.headers['if-none-match']?.split(',').map((one) => one.trim());
    if (known?.includes(tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    // `If-Range` asks for the whole file unless it is still the same: a weak tag cannot promise that.
    const mayPart = request.method === 'GET' && request.headers['if-range'] === undefined;
    const range = byteRange(mayPart ? request.headers.range : undefined, size);
    if (range.kind === 'outside') {
      say(response, 416, 'That part of the file does not exist.', { 'Content-Range': `bytes */${size}` });
      return;
    }
    const part = range.kind === 'part' ? range : { first: 0, last: size - 1 };
    response.writeHead(range.kind === 'part' ? 206 : 200, {
      ...headers,
      'Content-Length': part.last - part.first + 1,
      ...(range.kind === 'part' ? { 'Content-Range': `bytes ${part.first}-${part.last}/${size}` } : {}),
    });
    if (request.method === 'HEAD' || size === 0) {
      response.end();
      return;
    }
    await pipeline(file.createReadStream({ start: part.first, end: part.last, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/**
 * Answers one request. Never rejects: a reader who leaves half-way is not news.
 * @param {Request} request
 * @param {Response} response
 * @param {string} folder the build's folder, as `realpath` gives it
 * @param {number} port the hub's own
 * @returns {Promise<void>}
 */
export async function answer(request, response, folder, port) {
  const home = `http://localhost:${port}/`;
  if (!isOwnHost(request.headers.host, port)) {
    say(response, 421, `Come Out to Play answers only on this computer, at ${home}`, { Connection: 'close' });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, 'Pages can be read here, and nothing else.', { Allow: 'GET, HEAD', Connection: 'close' });
    return;
  }
  try {
    const path = await locate(folder, request.url ?? '');
    if (path === null) say(response, 404, `There is no such page. Come Out to Play is at ${home}`);
    else await sendFile(request, response, folder, path);
  } catch {
    if (response.headersSent) response.destroy();
    else say(response, 500, `That file could not be read. Start Come Out to Play again, then go to ${home}`);
  }
}
