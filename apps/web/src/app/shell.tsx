import { Suspense, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { WaitingRegisters } from '../features/register/routes.js';
import { paths } from '../platform/paths.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/session.js';
import { IconButton } from '../ui/button.js';
import { appTexts } from './app.texts.js';
import { LanguageSwitch } from './language-switch.js';
import { navigationFor, type NavItem } from './navigation.js';
import classes from './shell.module.css';
import { UserMenu } from './user-menu.js';

/** The frame of every screen: skip link, header, navigation, main. */
export function Shell() {
  const t = useTexts(appTexts);
  const me = useMe();
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
          </Suspense>
          <LanguageSwitch />
          <UserMenu />
        </div>
        {loading ? (
          <div className={classes['loading']} role="progressbar" aria-label={t('loading')} />
        ) : null}
      </header>
      <nav className={classes['nav']} aria-label={t('nav.label')}>
        <ul className={classes['items']}>
          {navigationFor(me.role).map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ul>
        <div className={classes['collapse']}>
          <IconButton
            label={narrow ? t('nav.expand') : t('nav.collapse')}
            icon={
              narrow ? (
                <IconLayoutSidebarLeftExpand size={20} aria-hidden />
              ) : (
                <IconLayoutSidebarLeftCollapse size={20} aria-hidden />
              )
            }
            onClick={() => setNarrow(!narrow)}
          />
        </div>
      </nav>
      <main className={classes['main']} id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}

function Item({ item }: { item: NavItem }) {
  const t = useTexts(appTexts);
  const label = t(`nav.${item.key}`);
  const Icon = item.icon;
  return (
    <li>
      <NavLink className={classes['item']} to={item.to} end={item.to === paths.home} title={label}>
        <Icon size={20} aria-hidden />
        <span className={classes['itemLabel']}>{label}</span>
      </NavLink>
    </li>
  );
}

/** After a navigation focus stands on the new heading, so that it is read and Tab goes on from it. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const keep = typeof state === 'object' && state !== null && 'keepFocus' in state;
    if (!keep) main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
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
        // Not remembered; nothing else is lost.
      }
    },
  ];
}
