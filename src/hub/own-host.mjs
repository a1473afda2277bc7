// @ts-check
/**
 * True when the request was sent to this computer by one of its own names. A foreign page whose name has been made to
 * point at 127.0.0.1 (DNS rebinding) still names itself in `Host`, and is turned away.
 * @param {string | undefined} host the request's `Host`
 * @param {number} port the hub's own
 */
export function isOwnHost(host, port) {
  const named = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i.exec(host ?? '');
  return named !== null && Number(named[2] ?? 80) === port;
}
