import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';

/** Something that is so or is not so: pressed, it is the other. */
export const YesNo = (props: {
  readonly label: string;
  readonly value: boolean;
  onChange(value: boolean): void;
}): ReactNode => (
  <ToggleButton className="yes-no" isSelected={props.value} onChange={props.onChange}>
    <span className="tick" aria-hidden="true">
      {props.value ? '✓' : ''}
    </span>
    {props.label}
  </ToggleButton>
);
