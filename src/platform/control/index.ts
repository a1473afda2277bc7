export { type ChannelOptions, channelName, createChannel, type Refusal } from './channel.ts';
export { parseCommand } from './command-schema.ts';
export { type ControlOptions, createControls } from './controls.ts';
export type { KeyContext } from './keys.ts';
