import { setLanguage, type Language } from '../platform/i18n/i18n.js';
import { useLanguage, useTexts } from '../platform/i18n/use-texts.js';
import { appTexts } from './app.texts.js';
import classes from './language-switch.module.css';

const choices: readonly { language: Language; short: string; name: string }[] = [
  { language: 'ka', short: 'ქარ', name: 'ქართული' },
  { language: 'en', short: 'EN', name: 'English' },
];

/** Changes every text at once and nothing else: typed input stays. */
export function LanguageSwitch() {
  const t = useTexts(appTexts);
  const current = useLanguage();
  return (
    <div className={classes['switch']} role="group" aria-label={t('language')}>
      {choices.map(({ language, short, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={name}
          className={classes['choice']}
          aria-pressed={language === current}
          onClick={() => setLanguage(language)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
