import type { HostScript } from '#kit';

/** What whoever runs the afternoon may say and ask: feelings and stories, never dates. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how'],
  ask: ['script.ask-pub', 'script.ask-team', 'script.ask-stand-up'],
  houseRules: ['script.house-name', 'script.house-flopper'],
  close: ['script.close', 'script.close-again'],
};
