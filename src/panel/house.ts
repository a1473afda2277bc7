/** The afternoon as every part of the panel reads it, and the one way in which a part speaks to it. */
import { createContext, useContext } from 'react';
import type { Command, Snapshot } from '#session';
import type { PanelSay } from './words/index.ts';

export interface House {
  readonly snapshot: Snapshot;
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
