import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, i18n, type Language } from './i18n.js';
import type { Texts, TextTree, TextValues, Translate } from './define-texts.js';

/** The translate function of one feature in the language of the moment. */
export function useTexts<T extends TextTree>(texts: Texts<T>): Translate<T> {
  const language = useLanguage();
  return useMemo(() => translator(texts, language), [texts, language]);
}

export function translator<T extends TextTree>(texts: Texts<T>, language: Language): Translate<T> {
  const t = i18n.getFixedT(language, texts.namespace);
  return (key: string, values?: TextValues) => t(key, values ?? {});
}

export function useLanguage(): Language {
  useTranslation(undefined, { i18n });
  return currentLanguage();
}
