import type { ReactNode } from 'react';
import { Now } from './now.tsx';
import { People } from './people.tsx';
import { Print } from './print.tsx';
import { Records } from './records.tsx';
import { Room } from './room.tsx';
import { Session } from './session.tsx';
import { SetUp } from './set-up.tsx';

/** The panel's pages, in the order of an afternoon. */
export const pages = {
  now: Now,
  room: Room,
  session: Session,
  people: People,
  records: Records,
  print: Print,
  'set-up': SetUp,
} as const satisfies Readonly<Record<string, () => ReactNode>>;

export type PageName = keyof typeof pages;
