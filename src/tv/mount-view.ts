/** A game's view on the stage, in a layer of its own. */
import { Container } from 'pixi.js';
import type { SeatId } from '#core';
import type { AnyGame, GameEvent } from '#kit';
import type { GameView, PlayerLook } from '#kit/view';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { OpenPack } from '#session';

export interface MountOptions {
  readonly game: AnyGame;
  readonly stage: Stage;
  /** The game's own words. */
  readonly say: Say;
  player(seat: SeatId): PlayerLook;
  /** For a game that shows pictures of one; null for every other. */
  readonly pack: OpenPack | null;
}

export interface MountedView {
  readonly view: GameView<unknown, GameEvent>;
  /** Hidden or shown as a whole. */
  readonly layer: Container;
  /** Settles when every picture that the view has asked for so far has come. */
  picturesHere(): Promise<void>;
  dispose(): void;
}

/** Makes the view, which fetches its pictures, and puts it above whatever the game layer holds. Rejects when it cannot. */
export async function mountView({ game, stage, say, player, pack }: MountOptions): Promise<MountedView> {
  const layer = new Container();
  const services = stage.viewServices({ layer, reducedMotion: stage.reducedMotion, words: say, players: player, pack });
  const { createView } = await game.loadView();
  const view = await createView(services);
  stage.layers.game.addChild(layer);
  return {
    view,
    layer,
    picturesHere: () => services.picturesHere(),
    dispose() {
      view.dispose();
      services.dispose();
    },
  };
}
