import { useId } from 'react';
import { TextInput, type TextInputProps } from './text-input.tsx';

export interface ComboInputProps extends TextInputProps {
  /** Values on offer; anything else may be typed too. */
  readonly suggestions: readonly string[];
}

/** Free text with suggestions, for instance a person who may be new. */
export function ComboInput({ suggestions, ...rest }: ComboInputProps) {
  const listId = useId();
  return (
    <>
      <TextInput {...rest} list={listId} />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
