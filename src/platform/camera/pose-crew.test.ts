import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crewFor, type PoseReport } from '#pose';
import { createPoseCrew } from './pose-crew.ts';

const files = { model: 'm', manifest: 'j', wasm: 'w/' };

/** A crew whose workers answer as they are told to. */
function crewOf(workers: number, memoryGb: number | null = 8) {
  const born: { worker: Worker; say(report: PoseReport): void; crash(): void; terminated(): boolean }[] = [];
  const orders: string[] = [];
  const givenUp: string[] = [];
  let willing = true;
  const createPoseWorker = (): Worker => {
    let terminated = false;
    const worker = {
      onmessage: null,
      onerror: null,
      terminate: () => (terminated = true),
      postMessage: () => undefined,
    };
    const self = worker as unknown as Worker;
    const say = (data: PoseReport): void => void self.onmessage?.({ data } as MessageEvent);
    const crash = (): void => void self.onerror?.({ preventDefault: () => undefined, message: 'gone' } as ErrorEvent);
    born.push({ worker: self, say, crash, terminated: () => terminated });
    queueMicrotask(() =>
      say(willing ? { type: 'ready', delegate: 'CPU' } : { type: 'failed', code: 'no-tracking', detail: 'unwilling' }),
    );
    return self;
  };
  const crew = createPoseCrew({
    createPoseWorker,
    files,
    crew: crewFor({ cores: 8, memoryGb }, workers),
    delegate: 'CPU',
    seatsEach: 1,
    order: ({ type, worker }) => orders.push(`${type} ${worker}`),
    onGivenUp: (code) => givenUp.push(code),
  });
  return { crew, born, orders, givenUp, become: (ready: boolean) => (willing = ready) };
}

describe('the crew of pose workers', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('replaces one that dies, without a word', async () => {
    const { crew, born, orders, givenUp } = crewOf(1);
    await crew.warmUp();
    born[0]?.crash();
    await vi.advanceTimersByTimeAsync(0);
    expect(orders).toEqual(['hire 1', 'dismiss 1', 'hire 2']);
    expect(crew.ready()).toBe(1);
    expect(givenUp).toEqual([]);
  });

  it('ends and replaces one that has not answered', async () => {
    const { crew, born, orders } = crewOf(2);
    await crew.warmUp();
    crew.silent(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(born[0]?.terminated()).toBe(true);
    expect(born[1]?.terminated()).toBe(false);
    expect(orders.slice(2)).toEqual(['dismiss 1', 'hire 3']);
  });

  it('replaces one that dies every five minutes for as long as it takes', async () => {
    const { crew, born, givenUp } = crewOf(1);
    await crew.warmUp();
    for (let i = 0; i < 12; i += 1) {
      await vi.advanceTimersByTimeAsync(300_000);
      born.at(-1)?.crash();
      await vi.advanceTimersByTimeAsync(0);
      expect(crew.ready()).toBe(1);
    }
    expect(givenUp).toEqual([]);
  });

  it('tells of one that keeps dying, and tries again a minute later', async () => {
    const { crew, born, givenUp } = crewOf(1);
    await crew.warmUp();
    born.at(-1)?.crash();
    await vi.advanceTimersByTimeAsync(0);
    born.at(-1)?.crash();
    await vi.advanceTimersByTimeAsync(0);
    expect(givenUp).toEqual(['worker-died']);
    expect(crew.ready()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(crew.ready()).toBe(1);
    expect(born).toHaveLength(3);
  });

  it('goes on trying while none will start', async () => {
    const { crew, born, givenUp, become } = crewOf(1);
    await crew.warmUp();
    become(false);
    born.at(-1)?.crash();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(givenUp.length).toBeGreaterThanOrEqual(2);
    become(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(crew.ready()).toBe(1);
  });

  it('starts nobody again once it has been disbanded', async () => {
    const { crew, born } = crewOf(1);
    await crew.warmUp();
    born.at(-1)?.crash();
    await vi.advanceTimersByTimeAsync(0);
    born.at(-1)?.crash();
    crew.disband();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(born).toHaveLength(2);
  });

  it('says so when the machine has not the memory for anybody', async () => {
    const { crew, born } = crewOf(1, 1);
    await expect(crew.warmUp()).rejects.toMatchObject({ code: 'no-tracking' });
    expect(born).toEqual([]);
  });
});
