export * from './abilities.ts';
export * from './bots.ts';
export * from './counting.ts';
export * from './packs.ts';
export * from './play.ts';
