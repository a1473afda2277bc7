import type { ActionDeclarations } from './contracts.ts';

/**
 * What the house itself asks for, in or out of a game. `here` joins a seat: a raised hand; any movement for those who cannot.
 * `choose` points at what hangs on the noticeboard: for those who cannot, staff choose.
 */
export const houseActions = {
  here: { kind: 'trigger', by: ['raise', 'any'], ask: 'seats.raise' },
  choose: { kind: 'point', by: ['reach'], ask: 'noticeboard.hint' },
} as const satisfies ActionDeclarations;
