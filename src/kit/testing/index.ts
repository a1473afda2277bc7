export * from './abilities.ts';
export * from './bots.ts';
export * from './play.ts';
