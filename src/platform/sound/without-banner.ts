/** Read by Tone when its first part is loaded: no line about itself in the console, where staff look for ours. */
Object.assign(globalThis, { TONE_SILENCE_LOGGING: true });
