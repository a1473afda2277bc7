export * from './contracts.ts';
export * from './joints.ts';
