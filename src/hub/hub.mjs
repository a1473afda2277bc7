// @ts-check
// The server behind `npm start`: the build, on this computer alone.
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { answer } from './answer.mjs';
import { HubProblem } from './hub-problem.mjs';

/** How many ports after a taken one are tried. */
const portsTried = 20;

/** `localhost` is two addresses; which one a browser asks first is its own affair. */
const loopbacks = ['127.0.0.1', '::1'];

/** What a computer without one of the two says. */
const noSuchAddress = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * @typedef {object} Hub
 * @property {string} url the app's address, ending in a slash
 * @property {number} port where it listens, which is not what was asked for if that was taken
 * @property {() => Promise<void>} close ends every connection and frees the port
 */

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>} the system's code when it refuses
 */
function listen(server, host, port) {
  return new Promise((resolve) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message);
    server.once('error', refused);
    server.listen({ host, port, exclusive: true, ipv6Only: host === '::1' }, () => {
      server.off('error', refused);
      resolve(null);
    });
  });
}

/** @param {readonly import('node:http').Server[]} servers */
const closeAll = (servers) =>
  Promise.all(
    servers.map(
      (server) =>
        /** @type {Promise<void>} */ (
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          })
        ),
    ),
  );

/**
 * Listens on every loopback address at one port; all or none.
 * @param {string} folder
 * @param {number} wanted 0 for any
 * @returns {Promise<{ refused: string } | { refused: null, port: number, close: () => Promise<void> }>}
 */
async function openAt(folder, wanted) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let port = wanted;
  for (const host of loopbacks) {
    const server = createServer((request, response) => void answer(request, response, folder, port));
    const refused = await listen(server, host, port);
    if (refused === null) {
      servers.push(server);
      port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } else if (!noSuchAddress.includes(refused)) {
      await closeAll(servers);
      return { refused };
    }
  }
  if (servers.length === 0) return { refused: 'EADDRNOTAVAIL' };
  return { refused: null, port, close: async () => void (await closeAll(servers)) };
}

/**
 * Serves a build on this computer's loopback addresses, and on no other.
 * @param {{ folder: string, port: number }} options `folder` holds `index.html`; `port` 1 to 65535, or 0 for any free
 *   one. When the port is taken the next twenty are tried.
 * @returns {Promise<Hub>}
 * @throws {HubProblem} with a sentence to show
 */
export async function openHub({ folder, port }) {
  const whole = await stat(join(folder, 'index.html')).then(
    (facts) => facts.isFile(),
    () => false,
  );
  if (!whole) throw new HubProblem(`There is no app to serve in ${folder}. Run "npm run build", then start again.`);
  const real = await realpath(folder);
  for (let tried = 0; tried <= portsTried && port + tried <= 65_535; tried += 1) {
    const opened = await openAt(real, port === 0 ? 0 : port + tried);
    if (opened.refused === null) {
      return { url: `http://localhost:${opened.port}/`, port: opened.port, close: opened.close };
    }
    if (opened.refused === 'EACCES') {
      throw new HubProblem(`This computer does not let you use port ${port + tried}. Set PORT to 1024 or more.`);
    }
    if (opened.refused !== 'EADDRINUSE') {
      throw new HubProblem(`This computer does not let programs talk to it at localhost (${opened.refused}).`);
    }
  }
  throw new HubProblem(
    `Port ${port} and those after it are taken. Close another program, or set PORT to another number.`,
  );
}
