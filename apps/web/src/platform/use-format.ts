import { useMemo } from 'react';
import { formatFor, type Format } from './format.js';
import { useLanguage } from './i18n/use-texts.js';

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(language), [language]);
}
