import type { HostScript } from '#kit';

/** What to say aloud, and what to ask. Keys of `words.ts`. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how'],
  ask: ['script.ask-board', 'script.ask-sea', 'script.ask-deeds'],
  houseRules: ['script.house-six'],
  close: ['script.close', 'script.close-again'],
};
