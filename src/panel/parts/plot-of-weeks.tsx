import type { ReactNode } from 'react';
import { useHouse } from '../house.ts';
import type { WeekOfPlay } from '../weeks.ts';

/** Height of the tallest bar and width of a week, in the picture's own units. */
const tall = 60;
const wide = 70;

/** How many minutes people were in play, week by week: a look, not a score. The figures stand under it for whoever cannot see it. */
export function PlotOfWeeks({ weeks }: { readonly weeks: readonly WeekOfPlay[] }): ReactNode {
  const { say } = useHouse();
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes));
  const said = weeks.map(({ label, minutes }) => say('records.week', { week: label, count: minutes })).join('. ');
  return (
    <figure className="plot">
      <figcaption>{say('records.plot')}</figcaption>
      <svg viewBox={`0 0 ${weeks.length * wide} ${tall + 44}`} role="img" aria-label={said}>
        {weeks.map(({ label, minutes }, week) => {
          const height = (minutes / most) * tall;
          const middle = week * wide + wide / 2;
          return (
            <g key={label}>
              <rect x={week * wide + 12} y={20 + tall - height} width={wide - 24} height={height} />
              {minutes > 0 ? (
                <text x={middle} y={14 + tall - height}>
                  {minutes}
                </text>
              ) : null}
              <text x={middle} y={tall + 38}>
                {label}
              </text>
            </g>
          );
        })}
        <path d={`M0 ${20 + tall}H${weeks.length * wide}`} />
      </svg>
    </figure>
  );
}
