export * from './ids.ts';
export * from './json.ts';
export * from './maths.ts';
export * from './random.ts';
