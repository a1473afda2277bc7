/**
 * What carries messages between the house and a panel. In the same page, between windows of one browser, and later over the
 * network: three adapters of this one interface. Nothing that comes out of a wire is trusted.
 */
export interface Wire {
  post(message: unknown): void;
  /** Returns how to stop listening. */
  listen(heard: (message: unknown) => void): () => void;
  close(): void;
}

/** Other windows of the same browser meet under this name. */
export const channelName = 'come-out-to-play';

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'>;

/** Between windows of one browser on one machine. `open`: a browser's own unless a test brings another. */
export function createBroadcastWire(open: () => Channel = () => new BroadcastChannel(channelName)): Wire {
  const channel = open();
  return {
    post: (message) => channel.postMessage(message),
    listen(heard) {
      const onMessage = (event: MessageEvent): void => heard(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}

/** Within one page: two ends, each hearing what the other posts, in order and never within the call that posts it. */
export function createWirePair(): readonly [Wire, Wire] {
  const ears = [new Set<(message: unknown) => void>(), new Set<(message: unknown) => void>()] as const;
  const open = [true, true];
  const end = (mine: 0 | 1): Wire => {
    const theirs = mine === 0 ? 1 : 0;
    return {
      post(message) {
        if (!open[mine]) return;
        queueMicrotask(() => {
          for (const hear of open[theirs] ? [...ears[theirs]] : []) hear(message);
        });
      },
      listen(heard) {
        ears[mine].add(heard);
        return () => ears[mine].delete(heard);
      },
      close() {
        open[mine] = false;
        ears[mine].clear();
      },
    };
  };
  return [end(0), end(1)];
}
