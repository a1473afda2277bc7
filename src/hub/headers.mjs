// @ts-check
// What every answer of the hub says about safety. Workers are bound by the headers of their own script, not by the
// page's: that is why every file carries all of them.

/**
 * The page may load from this origin alone, run no text as code and be framed by nobody.
 * `'wasm-unsafe-eval'`: compiling WebAssembly, the pose model's engine, and nothing else.
 * `img-src blob:`: the stage draws SVG art into textures by way of blob addresses, which never leave the page.
 */
const policy = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'media-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * Needed on a television: sound without a click, the whole screen, a screen that stays awake, and the panel on the other
 * screen, which the browser asks about when somebody presses for it.
 */
const allowed = ['camera', 'autoplay', 'fullscreen', 'screen-wake-lock', 'cross-origin-isolated', 'window-management'];

/** Whatever else Chromium knows by name and could be asked for. An unlisted name it does not know would warn. */
const refused = [
  'accelerometer',
  'browsing-topics',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/** Isolation gives the page precise clocks and keeps other sites' windows out of its process. */
export const isolationHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Sent with every answer, errors too. */
export const safetyHeaders = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'Permissions-Policy': [...allowed.map((name) => `${name}=(self)`), ...refused.map((name) => `${name}=()`)].join(', '),
  ...isolationHeaders,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
