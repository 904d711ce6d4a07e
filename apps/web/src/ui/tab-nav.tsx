import { NavLink } from 'react-router';
import classes from './tab-nav.module.css';

export interface TabLink {
  to: string;
  label: string;
  /** The tab of the parent address: current only there. */
  end?: boolean;
}

/** Tabs that are places: each has its own address, so Back and links work. */
export function TabNav({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className={classes['nav']} aria-label={label}>
      <ul className={classes['list']}>
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
