/**
 * The one game that is on the table: fetched, started, frozen, thawed and cleared away. Fetching takes time and the
 * director does not wait, so that what was asked for last always wins.
 */
import type { AnyGame, GameSignal, Outcome } from '#kit';
import type { Effect, OpenPack } from '#session';
import type { RunningGame, RunningGameOptions } from './running-game.ts';
import { runGame } from './running-game.ts';

export type StartGame = Extract<Effect, { type: 'start-game' }>;

export interface GameTableOptions {
  /** Rejects when there is no such game or its files cannot be had. */
  fetchGame(id: string): Promise<AnyGame>;
  /** Everything a running game needs but what `StartGame` says. */
  surroundings(
    game: AnyGame,
  ): Omit<RunningGameOptions, 'game' | 'seats' | 'first' | 'seed' | 'pace' | 'pack' | 'onEnded' | 'onFailed'>;
  /** The pack to show, for a game that uses one; `packId` is null when nobody chose. Rejects with a sentence when it cannot be had. */
  fetchPack(packId: string | null): Promise<OpenPack>;
  onEnded(outcome: Outcome): void;
  onFailed(reason: string): void;
}

export interface GameTable {
  /** Fetches a game ahead of its start. */
  load(id: string): void;
  start(wanted: StartGame): void;
  freeze(): void;
  thaw(): void;
  signal(signal: GameSignal): void;
  /** Clears the table. */
  end(): void;
  /** The game being played; null before its pictures are there. */
  running(): RunningGame | null;
  /** The definition fetched last; stays when the game has ended, for its words. */
  definition(): AnyGame | null;
  /** The running game plays itself. */
  playsItself(): boolean;
}

export function createGameTable(options: GameTableOptions): GameTable {
  let definition: AnyGame | null = null;
  let running: RunningGame | null = null;
  let frozen = false;
  let demo = false;
  /** Counts what has been asked for, so that a late arrival knows it has been overtaken. */
  let wish = 0;
  const fetched = new Map<string, Promise<AnyGame>>();

  const fetchOnce = (id: string): Promise<AnyGame> => {
    const known = fetched.get(id);
    if (known) return known;
    const coming = options.fetchGame(id);
    fetched.set(id, coming);
    coming.catch(() => fetched.delete(id));
    return coming;
  };
  const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

  const clear = (): void => {
    wish += 1;
    running?.dispose();
    running = null;
  };

  const arrive = async (wanted: StartGame, mine: number): Promise<void> => {
    const game = await fetchOnce(wanted.gameId);
    if (mine !== wish) return;
    definition = game;
    const pack = game.manifest.usesPack ? await options.fetchPack(wanted.packId) : null;
    if (mine !== wish) return;
    const surroundings = options.surroundings(game);
    const made = await runGame({
      ...surroundings,
      level: surroundings.level ?? wanted.level,
      handicaps: wanted.handicaps,
      wholeRoom: wanted.wholeRoom,
      game,
      seats: wanted.seats,
      first: wanted.first,
      seed: wanted.seed,
      pace: wanted.pace,
      pack,
      onEnded: options.onEnded,
      onFailed: options.onFailed,
    });
    if (mine !== wish) {
      made.dispose();
      return;
    }
    if (frozen) made.host.freeze();
    running = made;
  };

  return {
    load(id) {
      const mine = wish;
      fetchOnce(id).then(
        (game) => {
          if (mine === wish) definition = game;
        },
        (thrown) => options.onFailed(reasonOf(thrown)),
      );
    },
    start(wanted) {
      clear();
      frozen = false;
      demo = wanted.demo;
      const mine = wish;
      arrive(wanted, mine).catch((thrown) => {
        if (mine === wish) options.onFailed(reasonOf(thrown));
      });
    },
    freeze() {
      frozen = true;
      running?.host.freeze();
    },
    thaw() {
      frozen = false;
      running?.host.thaw();
    },
    signal: (signal) => running?.signal(signal),
    end: clear,
    running: () => running,
    definition: () => definition,
    playsItself: () => demo,
  };
}
