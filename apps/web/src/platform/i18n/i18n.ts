import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setDateLocale } from '../date-locale.js';

export const languages = ['ka', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'gza.language';

/** The user's last choice on this device; Georgian for a newcomer. */
function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ka';
  } catch {
    return 'ka';
  }
}

export const i18n: I18n = i18next.createInstance();

// Texts are in the bundle, so everything is ready before the first render.
void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: false,
  initAsync: false,
  resources: {},
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

function applyLanguage(language: Language): void {
  document.documentElement.lang = language;
  setDateLocale(language);
}

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'ka';
}

export function setLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // When the browser refuses storage the choice is forgotten; the page works on.
  }
  applyLanguage(language);
  void i18n.changeLanguage(language);
}

applyLanguage(currentLanguage());
