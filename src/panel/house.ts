/** The afternoon as every part of the panel reads it, and the one way in which a part speaks to it. */
import { createContext, useContext } from 'react';
import type { Command, PanelKept, Snapshot } from '#session';
import type { PanelSay } from './words/index.ts';

/** What can only be done from within the television's own page. */
export interface PanelTools {
  fullScreen(): void;
  /** Puts the panel away: what comes now is on the television. */
  showTelevision(): void;
  /** The panel in a window of its own, on the other screen where there is one. */
  ownWindow(): void;
}

export interface House {
  readonly snapshot: Snapshot;
  /** Null until the television has told it. */
  readonly kept: PanelKept | null;
  /** Undefined where the panel has a window of its own. */
  readonly tools: PanelTools | undefined;
  readonly say: PanelSay;
  /** What is refused is told on the panel. */
  send(command: Command): void;
}

export const HouseContext = createContext<House | null>(null);

/** @throws outside the panel: a part was put where no house is. */
export function useHouse(): House {
  const house = useContext(HouseContext);
  if (house === null) throw new Error('a part of the panel stands outside it');
  return house;
}
