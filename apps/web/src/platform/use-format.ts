import { useMemo } from 'react';
import { formatFor, type Format } from './format.js';
import { useLanguage, useLatinNames } from './i18n/use-texts.js';

export function useFormat(): Format {
  const language = useLanguage();
  const latin = useLatinNames();
  return useMemo(() => formatFor(language, latin), [language, latin]);
}
