import { useEffect, useState } from 'react';
import { IconSearch, IconX } from '../icons/icons.js';
import { IconButton } from '../navigation/button.js';
import { SearchField } from './search-field.js';

const pauseMs = 250;

interface TypedSearchProps {
  id: string;
  labels: { label: string; placeholder: string; hint: string; clear: string };
  value: string;
  onSearch: (text: string) => void;
}

/** Searches while typing, after a short pause, and at once on Enter. */
export function TypedSearch({ id, labels, value, onSearch }: TypedSearchProps) {
  const [text, setText] = useState(value);
  // Back and Forward change the search from outside.
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <SearchField
      id={id}
      label={labels.label}
      placeholder={labels.placeholder}
      description={labels.hint}
      value={text}
      onChange={setText}
      onSubmit={() => onSearch(text.trim())}
      icon={<IconSearch size={18} aria-hidden />}
      action={
        text ? (
          <IconButton
            label={labels.clear}
            icon={<IconX size={16} aria-hidden />}
            onClick={() => {
              setText('');
              onSearch('');
            }}
          />
        ) : null
      }
    />
  );
}
