import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, i18n, type Language } from './i18n.js';
import type { Texts, TextTree, TextValues, Translate } from './define-texts.js';

/** The translate function of one feature in the present language. */
export function useTexts<T extends TextTree>(texts: Texts<T>): Translate<T> {
  const language = useLanguage();
  return useMemo(() => translator(texts, language), [texts, language]);
}

export function translator<T extends TextTree>(texts: Texts<T>, language: Language): Translate<T> {
  const t = i18n.getFixedT(language, texts.namespace);
  return (key: string, values?: TextValues) => t(key, values ?? {});
}

/** The language of a part of the page that differs, such as a document that is always Georgian. */
export const PartLanguage = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  useTranslation(undefined, { i18n });
  const own = useContext(PartLanguage);
  return own ?? currentLanguage();
}
