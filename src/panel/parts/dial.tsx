import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface DialProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  /** `lang`: of a label that is not in the panel's own language. */
  readonly options: readonly { readonly id: T; readonly label: string; readonly lang?: string }[];
  readonly isDisabled?: boolean;
  onChange(value: T): void;
}

/** One of a few, all in sight: touched, or chosen by the arrows. */
export function Dial<T extends string>({
  label,
  value,
  options,
  isDisabled = false,
  onChange,
}: DialProps<T>): ReactNode {
  return (
    <RadioGroup
      className="dial"
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => onChange(chosen as T)}
      orientation="horizontal"
    >
      <Label>{label}</Label>
      <div className="dial-stops">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className="dial-stop"
            {...(option.lang === undefined ? {} : { lang: option.lang })}
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
