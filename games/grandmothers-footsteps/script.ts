import type { HostScript } from '#kit';

/** What to say aloud, and what to ask. Keys of `words.ts`. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how'],
  ask: ['script.ask-street', 'script.ask-grandmother', 'script.ask-knitting'],
  houseRules: ['script.house-rules'],
  close: ['script.close'],
};
