import type { HostScript } from '#kit';

/** What to say aloud, and what to ask. Keys of `words.ts`. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how', 'script.open-ask'],
  ask: ['script.ask-wolf', 'script.ask-dinner', 'script.ask-call'],
  houseRules: ['script.house-rules'],
  close: ['script.close'],
};
