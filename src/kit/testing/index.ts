export * from './bots.ts';
export * from './play.ts';
