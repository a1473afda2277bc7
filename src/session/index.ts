export * from './choices.ts';
export * from './contracts.ts';
export * from './control.ts';
export * from './director.ts';
export * from './ports.ts';
export { type Remembered, remembered, withRemembered } from './remembered.ts';
export { asSeen, seatOf, takingPart, watchPlan } from './seats.ts';
export { defaultVolumes, type SessionOptions, startSession } from './start.ts';
export { wouldChange } from './would-change.ts';
