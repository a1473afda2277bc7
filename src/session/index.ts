export * from './contracts.ts';
export * from './ports.ts';
