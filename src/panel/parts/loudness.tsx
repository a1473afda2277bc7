import { type ReactNode, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Volumes } from '#session';
import { useHouse } from '../house.ts';

const kinds = ['voice', 'music', 'effects'] as const;
type Kind = (typeof kinds)[number];

/** Steps a slider has: eleven places that a hand can find again. */
const step = 0.1;

function Fader({ kind, volumes }: { readonly kind: Kind; readonly volumes: Volumes }): ReactNode {
  const { say, send } = useHouse();
  /** Where the thumb is held; the house hears of it as it moves, and tells it back in its own time. */
  const [held, setHeld] = useState<number | null>(null);
  const set = (value: number): void => {
    setHeld(value);
    send({ type: 'set-volumes', volumes: { ...volumes, [kind]: value } });
  };
  return (
    <Slider
      className="fader"
      minValue={0}
      maxValue={1}
      step={step}
      value={held ?? volumes[kind]}
      formatOptions={{ style: 'percent' }}
      onChange={set}
      onChangeEnd={() => setHeld(null)}
    >
      <Label>{say(`volume.${kind}`)}</Label>
      <SliderOutput />
      <SliderTrack className="fader-track">
        <SliderThumb className="fader-thumb" />
      </SliderTrack>
    </Slider>
  );
}

/** Voice, music and sounds, each by itself. */
export function Loudness(): ReactNode {
  const { snapshot, say } = useHouse();
  return (
    <fieldset className="loudness">
      <legend>{say('volume.title')}</legend>
      {kinds.map((kind) => (
        <Fader key={kind} kind={kind} volumes={snapshot.volumes} />
      ))}
    </fieldset>
  );
}
