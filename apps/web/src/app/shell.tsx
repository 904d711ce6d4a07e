import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { WaitingOutcomes } from '../features/appointments/routes.js';
import { WaitingRegisters } from '../features/register/routes.js';
import { paths } from '../platform/paths.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { appTexts } from './app.texts.js';
import { Commands } from './commands.js';
import { LanguageSwitch } from './language-switch.js';
import { MainNav } from './main-nav.js';
import { placeInHistory } from './place-in-history.js';
import classes from './shell.module.css';
import { UserMenu } from './user-menu.js';

/** The frame of every screen: skip link, header, navigation, main, and a notice above the screen. */
export function Shell({ notice }: { notice?: ReactNode }) {
  const t = useTexts(appTexts);
  const [narrow, setNarrow] = useRemembered('gza.nav');
  const main = useFocusOnNavigation();
  const loading = useNavigation().state === 'loading';
  return (
    <div className={classes['shell']} data-narrow={narrow || undefined}>
      <a className={classes['skip']} href="#main">
        {t('skip')}
      </a>
      <header className={classes['header']}>
        <NavLink className={classes['brand']} to={paths.home}>
          {t('product')}
        </NavLink>
        <div className={classes['tools']}>
          <Suspense fallback={null}>
            <WaitingRegisters />
            <WaitingOutcomes />
          </Suspense>
          <Commands />
          <LanguageSwitch />
          <UserMenu />
        </div>
        {loading ? (
          <div className={classes['loading']} role="progressbar" aria-label={t('loading')} />
        ) : null}
      </header>
      <MainNav narrow={narrow} onNarrow={setNarrow} />
      <main className={classes['main']} id="main" ref={main} tabIndex={-1}>
        {notice}
        <Outlet />
      </main>
      <ScrollRestoration getKey={placeInHistory} />
    </div>
  );
}

/** Moves focus to the new heading after a navigation, so that it is read and Tab goes on from it. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const keep = typeof state === 'object' && state !== null && 'keepFocus' in state;
    // A user who opened the palette while the screen was loading goes on typing there.
    const elsewhere = document.activeElement?.closest('[role=dialog]');
    if (!keep && !elsewhere)
      main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [pathname, state]);
  return main;
}

function useRemembered(key: string): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    try {
      return localStorage.getItem(key) === 'narrow';
    } catch {
      return false;
    }
  });
  return [
    value,
    (next) => {
      setValue(next);
      try {
        localStorage.setItem(key, next ? 'narrow' : 'wide');
      } catch {
        // The choice is not remembered; nothing else is lost.
      }
    },
  ];
}
