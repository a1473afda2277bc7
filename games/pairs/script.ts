import type { HostScript } from '#kit';

/** What whoever runs the afternoon may say and ask: feelings and stories, never dates. */
export const script: HostScript = {
  open: ['script.open', 'script.open-how', 'script.open-row'],
  ask: ['script.ask-yours', 'script.ask-smell', 'script.ask-keep'],
  houseRules: ['script.house-name', 'script.house-rules'],
  close: ['script.close', 'script.close-again'],
};
