export * from './contracts.ts';
export * from './palette.ts';
export * from './player-look.ts';
export * from './tween.ts';
export * from './type-scale.ts';
