export * from './ids.ts';
export * from './json.ts';
export * from './maths.ts';
export * from './quoted.ts';
export * from './random.ts';
