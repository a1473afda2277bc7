import { type ReactNode, useState } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

export interface WrittenFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is written down now. */
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** More than a line. */
  readonly long?: boolean;
  /** Told when somebody has finished writing something else. */
  onWritten(text: string): void;
}

/** A field whose text is told when it is finished: by Enter, or by going elsewhere. Escape leaves it as it was. */
export function WrittenField(props: WrittenFieldProps): ReactNode {
  const [written, write] = useState<string | null>(null);
  const finish = (): void => {
    if (written !== null && written !== props.value) props.onWritten(written);
    write(null);
  };
  const page = { dir: 'auto', autoComplete: 'off', spellCheck: 'false', placeholder: props.placeholder ?? '' } as const;
  return (
    <TextField
      className="field"
      value={written ?? props.value}
      maxLength={props.maxLength}
      onChange={write}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !props.long) finish();
        if (event.key === 'Escape') write(null);
      }}
    >
      <Label>{props.label}</Label>
      {props.long ? <TextArea rows={3} {...page} /> : <Input {...page} />}
      {props.hint === undefined ? null : <Text slot="description">{props.hint}</Text>}
    </TextField>
  );
}
