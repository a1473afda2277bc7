import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Mood } from '#session';
import { useHouse } from '../house.ts';

const moods = [1, 2, 3, 4, 5] as const;

/** How far the corners of the mouth go up, in the face's own units. */
const smile: Readonly<Record<Mood, number>> = { 1: -18, 2: -9, 3: 0, 4: 11, 5: 22 };

const Face = ({ mood }: { readonly mood: Mood }): ReactNode => (
  <svg viewBox="0 0 100 100" className="face" aria-hidden="true">
    <circle cx="50" cy="50" r="44" />
    <circle cx="34" cy="40" r="5" className="ink" />
    <circle cx="66" cy="40" r="5" className="ink" />
    <path d={`M28 66Q50 ${66 + smile[mood]} 72 66`} />
  </svg>
);

/** Five faces: how it was, as people say it themselves. Never read off anybody. */
export function MoodFaces(props: {
  readonly label: string;
  readonly value: Mood | null;
  onChange(mood: Mood): void;
}): ReactNode {
  const { say } = useHouse();
  return (
    <RadioGroup
      className="dial moods"
      orientation="horizontal"
      value={props.value === null ? null : String(props.value)}
      onChange={(chosen) => props.onChange(Number(chosen) as Mood)}
    >
      <Label>{props.label}</Label>
      <div className="dial-stops">
        {moods.map((mood) => (
          <Radio key={mood} value={String(mood)} className="dial-stop" aria-label={say(`mood.${mood}`)}>
            <Face mood={mood} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
