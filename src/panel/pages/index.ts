import type { ReactNode } from 'react';
import { Now } from './now.tsx';
import { Room } from './room.tsx';

/** The panel's pages, in the order of an afternoon. */
export const pages = {
  now: Now,
  room: Room,
} as const satisfies Readonly<Record<string, () => ReactNode>>;

export type PageName = keyof typeof pages;
