import type { HostScript } from '#kit';

/** What whoever runs the afternoon may say and ask: feelings and stories, never dates. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how', 'script.open-staff'],
  ask: ['script.ask-party', 'script.ask-inside', 'script.ask-string'],
  houseRules: ['script.house-forfeits'],
  close: ['script.close', 'script.close-again'],
};
