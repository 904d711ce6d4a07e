import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import classes from './tab-nav.module.css';

export interface TabLink {
  to: string;
  label: string;
  /** The tab of the parent address, which is current only at that exact address. */
  end?: boolean;
}

/** Tabs that are links: each has its own address, so Back and links work. */
export function TabNav({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // When the tabs are wider than the window, the open tab is scrolled into sight.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (!list.current || !open) return;
    const { offsetLeft, offsetWidth } = open;
    const middle =
      offsetLeft - list.current.offsetLeft - (list.current.clientWidth - offsetWidth) / 2;
    list.current.scrollLeft = middle;
  }, [pathname]);
  return (
    <nav className={classes['nav']} aria-label={label}>
      <ul className={classes['list']} ref={list}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              className={classes['tab']}
              to={tab.to}
              end={tab.end}
              preventScrollReset
              state={{ keepFocus: true }}
            >
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
