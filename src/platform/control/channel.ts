import type { Command } from '#session';
import { parseCommand } from './command-schema.ts';

/** Other windows of the same browser speak to the house under this name. */
export const channelName = 'come-out-to-play';

export interface ChannelOptions {
  send(command: Command, atMs: number): void;
  /** What was refused, for the log of whoever looks after the house. */
  onRefused?(sentence: string): void;
  /** A browser's own unless a test brings another. */
  readonly open?: () => Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;
}

/** Answer to a window whose command was not one. */
export interface Refusal {
  readonly refused: string;
}

const isRefusal = (data: unknown): boolean => typeof data === 'object' && data !== null && 'refused' in data;

/**
 * Commands from other windows on this machine: `new BroadcastChannel('come-out-to-play').postMessage(command)`. What is
 * not a command is answered with `{ refused: sentence }`. Returns how to stop listening.
 */
export function createChannel({
  send,
  onRefused,
  open = () => new BroadcastChannel(channelName),
}: ChannelOptions): () => void {
  const channel = open();
  channel.addEventListener('message', (event) => {
    // another window's refusal is not meant for us: answering it would go round for ever
    if (isRefusal(event.data)) return;
    const parsed = parseCommand(event.data);
    if ('command' in parsed) {
      send(parsed.command, event.timeStamp);
      return;
    }
    channel.postMessage({ refused: parsed.refused } satisfies Refusal);
    onRefused?.(parsed.refused);
  });
  return () => channel.close();
}
