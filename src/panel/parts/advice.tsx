import type { ReactNode } from 'react';
import type { PanelAdvice, Snapshot } from '#session';

/** The one thing that is worth saying of room and machine now; null when all is well. */
export const adviceOf = ({ problem, advice }: Snapshot): PanelAdvice | null => problem ?? advice;

/** What is amiss, and what to do about it. */
export function Advice({ said: { text, doing } }: { readonly said: PanelAdvice }): ReactNode {
  return (
    <section className="card doctor amiss" role="status">
      <p>
        <bdi>{text}</bdi>
      </p>
      <p>
        <strong>{doing}</strong>
      </p>
    </section>
  );
}
