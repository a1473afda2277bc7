// @ts-check
import { spawn } from 'node:child_process';

/**
 * The program that opens a page in the usual browser, or null where there is no screen to open it on.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {readonly [string, ...string[]] | null}
 */
export function pageOpener(platform, env) {
  if (env.CI) return null;
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (platform === 'darwin') return ['open'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/**
 * Opens the page if it can. The address is printed either way, so that a failure needs no words.
 * @param {string} url
 */
export function openPage(url) {
  const opener = pageOpener(process.platform, process.env);
  if (opener === null) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
