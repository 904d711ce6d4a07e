import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, i18n, type Language } from './i18n.js';
import { latinNamesChosen, subscribeToLatinNames, withLatinNames } from './latin-names.js';
import type { Texts, TextTree, TextValues, Translate } from './define-texts.js';

/** The translate function of one feature in the present language. */
export function useTexts<T extends TextTree>(texts: Texts<T>): Translate<T> {
  const language = useLanguage();
  const latin = useLatinNames();
  return useMemo(() => translator(texts, language, latin), [texts, language, latin]);
}

/** The translate function of one feature; with `latin`, the names in its texts are in Latin letters. */
export function translator<T extends TextTree>(
  texts: Texts<T>,
  language: Language,
  latin = false,
): Translate<T> {
  const t = i18n.getFixedT(language, texts.namespace);
  return (key: string, values: TextValues = {}) => t(key, latin ? withLatinNames(values) : values);
}

/** The language of a part of the page that differs, such as a document that is always Georgian. */
export const PartLanguage = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  useTranslation(undefined, { i18n });
  const own = useContext(PartLanguage);
  return own ?? currentLanguage();
}

/** Whether names are shown in Latin letters: in English, for those who chose it. */
export function useLatinNames(): boolean {
  const chosen = useSyncExternalStore(subscribeToLatinNames, latinNamesChosen);
  return useLanguage() === 'en' && chosen;
}
