import type { ReactNode } from 'react';
import type { PanelSeat } from '#session';

const rays = Array.from({ length: 8 }, (_, ray) => `rotate(${ray * 45} 50 50)`);

/** A team's sign, the same as on the television: a sun on a light ground, a moon on a dark one. */
export const TeamSign = ({ team }: { readonly team: Exclude<PanelSeat['team'], null> }): ReactNode => (
  <svg className={`team-sign ${team}`} viewBox="0 0 100 100" aria-hidden="true">
    <circle className="ground" cx="50" cy="50" r="46" />
    {team === 'sun' ? (
      <g className="sign">
        <circle cx="50" cy="50" r="19" />
        {rays.map((turn) => (
          <path key={turn} d="M45 28h10L50 12z" transform={turn} />
        ))}
      </g>
    ) : (
      <path className="sign" d="M58 21a30 30 0 1 0 20 42a25 25 0 1 1-20-42z" />
    )}
  </svg>
);
