import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { signInTexts } from '../sign-in.texts.js';
import { SignInForm } from './sign-in-form.js';
import classes from './sign-in-screen.module.css';

export function SignInScreen({ languageSwitch }: { languageSwitch: ReactNode }) {
  const t = useTexts(signInTexts);
  useEffect(() => {
    document.title = `${t('title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className={classes['screen']}>
      <header className={classes['language']}>{languageSwitch}</header>
      <main className={classes['card']}>
        <p className={classes['product']}>{t('product')}</p>
        <p className={classes['about']}>{t('about')}</p>
        <h1 className={classes['title']}>{t('title')}</h1>
        <SignInForm />
      </main>
    </div>
  );
}
