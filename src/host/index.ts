export * from './fixed-step.ts';
export * from './game-host.ts';
export * from './headless.ts';
export * from './replay.ts';
export * from './run-log.ts';
export * from './run-log-codec.ts';
