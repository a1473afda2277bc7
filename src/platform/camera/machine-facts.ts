import type { MachineFacts } from '#pose';

/** What this browser tells of its machine. Chromium alone tells its memory, and that in steps. */
export const machineFacts = (): MachineFacts => ({
  cores: navigator.hardwareConcurrency,
  memoryGb: (navigator as { readonly deviceMemory?: number }).deviceMemory ?? null,
});
