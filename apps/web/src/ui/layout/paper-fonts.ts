import { useEffect, useState } from 'react';
import type { PaperLanguage } from '../../platform/i18n/paper-language.js';

/** Letters beside the Latin, Georgian and Cyrillic ones, which names and typed texts on any paper may have. */
const further: Partial<Record<PaperLanguage, () => Promise<unknown>>> = {
  az: () =>
    Promise.all([
      import('@fontsource/noto-sans/latin-ext-400.css'),
      import('@fontsource/noto-sans/latin-ext-700.css'),
    ]),
  hy: () =>
    Promise.all([
      import('@fontsource/noto-sans-armenian/armenian-400.css'),
      import('@fontsource/noto-sans-armenian/armenian-700.css'),
    ]),
};

/** Loads the style sheets with the letters of a language. */
const loadLetters = async (language: PaperLanguage): Promise<unknown> => further[language]?.();

/** Whether the letters of a language are loaded: what is printed before would have those of another font. */
export function useLetters(language: PaperLanguage): boolean {
  const [ready, setReady] = useState<PaperLanguage>();
  useEffect(() => {
    let current = true;
    void loadLetters(language)
      // The faces load when the page shows their letters.
      .then(() => new Promise((shown) => requestAnimationFrame(shown)))
      .then(() => document.fonts?.ready)
      .then(() => {
        if (current) setReady(language);
      });
    return () => {
      current = false;
    };
  }, [language]);
  return ready === language;
}
