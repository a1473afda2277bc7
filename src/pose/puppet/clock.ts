/** Time from outside: pure files have no clock of their own. */
export interface PuppetClock {
  /** Ms, on the clock of the page's `performance.now()`. */
  now(): number;
  /** Calls `then` about every `periodMs` until the function it returns is called. */
  every(periodMs: number, then: () => void): () => void;
}
