export * from './arms.ts';
export * from './body.ts';
export * from './contracts.ts';
export * from './movements.ts';
export * from './plan.ts';
export * from './range.ts';
