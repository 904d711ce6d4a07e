import { useEffect, useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { IconSearch, IconX } from '../../../ui/icons/icons.js';
import { IconButton } from '../../../ui/navigation/button.js';
import { SearchField } from '../../../ui/forms/search-field.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';

const pauseMs = 250;

interface SearchBoxProps {
  value: string;
  onSearch: (text: string) => void;
}

/** Searches while typing, after a short pause, and at once on Enter. */
export function SearchBox({ value, onSearch }: SearchBoxProps) {
  const t = useTexts(beneficiariesTexts);
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
      id="beneficiary-search"
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      description={t('search.hint')}
      value={text}
      onChange={setText}
      onSubmit={() => onSearch(text.trim())}
      icon={<IconSearch size={18} aria-hidden />}
      action={
        text ? (
          <IconButton
            label={t('search.clear')}
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
