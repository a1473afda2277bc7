export { parseCommand } from './command-schema.ts';
export { type ControlOptions, createControls } from './controls.ts';
export { handOver } from './hand-over.ts';
export { createHouseEnd, type HouseEndOptions } from './house-end.ts';
export type { KeyContext } from './keys.ts';
export { takeHouse } from './one-house.ts';
export { createPanelEnd, type PanelEndOptions } from './panel-end.ts';
export { channelName, createBroadcastWire, createWirePair, type Wire } from './wire.ts';
