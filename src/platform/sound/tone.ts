/**
 * What we use of Tone, piece by piece. Its index builds a context of its own as soon as it is loaded, with a clock in
 * a worker made from a blob, which our content security policy refuses; its parts do not. Pinned to the version in
 * `package.json`, because these paths are its own affair; `npm test` fails on any breach of the policy.
 */
import './without-banner.ts';
import 'tone/build/esm/core/clock/Transport.js';
import 'tone/build/esm/core/context/Destination.js';

export { Panner } from 'tone/build/esm/component/channel/Panner.js';
export { Context } from 'tone/build/esm/core/context/Context.js';
export { Gain } from 'tone/build/esm/core/context/Gain.js';
export { setContext } from 'tone/build/esm/core/context/GlobalContext.js';
export { ToneAudioBuffer } from 'tone/build/esm/core/context/ToneAudioBuffer.js';
export { WaveShaper } from 'tone/build/esm/signal/WaveShaper.js';
export { ToneBufferSource } from 'tone/build/esm/source/buffer/ToneBufferSource.js';
