import type { HostScript } from '#kit';

/** What whoever runs the afternoon may say and ask: feelings and stories, never dates. */
export const script: HostScript = {
  open: ['script.open'],
  ask: ['script.ask'],
  houseRules: ['script.house-rules'],
  close: ['script.close'],
};
