import type { HostScript } from '#kit';

/** What whoever runs the afternoon may say and ask: feelings and stories, never dates. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how'],
  ask: ['script.ask-hall', 'script.ask-party', 'script.ask-dog'],
  houseRules: ['script.house-games'],
  close: ['script.close', 'script.close-again'],
};
