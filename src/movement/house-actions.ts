import type { ActionDeclarations } from './contracts.ts';

/** What the house itself asks for, in or out of a game: `here` joins a seat. A raised hand; any movement for those who cannot. */
export const houseActions = {
  here: { kind: 'trigger', by: ['raise', 'any'], ask: 'seats.raise' },
} as const satisfies ActionDeclarations;
