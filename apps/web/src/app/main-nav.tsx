import { Link, useLocation, useNavigate } from 'react-router';
import { useLanguage, useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import {
  IconDots,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
} from '../ui/icons/icons.js';
import { IconButton } from '../ui/navigation/button.js';
import { Menu } from '../ui/navigation/menu.js';
import { appTexts } from './app.texts.js';
import classes from './main-nav.module.css';
import { grouped, leadsTo, navigationFor, type NavItem } from './navigation.js';

/**
 * Number of screens in the bar of a phone. The bar has room for five: four screens, and a button for the
 * rest.
 */
const onPhone = 4;

interface MainNavProps {
  narrow: boolean;
  onNarrow: (narrow: boolean) => void;
}

/**
 * Shows the screens of the role: in groups at the side, and on a phone the most used ones in a bar at the
 * bottom.
 */
export function MainNav({ narrow, onNarrow }: MainNavProps) {
  const t = useTexts(appTexts);
  const items = navigationFor(useMe().role);
  const groups = grouped(items);
  // A single screen left for "more" takes the place of that button in the bar.
  const further = items.length > onPhone + 1 ? items.slice(onPhone) : [];
  return (
    <nav
      className={classes['nav']}
      aria-label={t('nav.label')}
      data-narrow={narrow || undefined}
      // A bar with one screen leads nowhere: a phone shows none.
      data-single={items.length < 2 || undefined}
    >
      <ul className={classes['items']}>
        {groups.map(({ group, items: own }) => (
          <li key={group} className={classes['group']}>
            {groups.length > 1 ? (
              <span id={`nav-${group}`} className={classes['groupTitle']}>
                {t(`nav.group.${group}`)}
              </span>
            ) : null}
            <ul
              className={classes['groupItems']}
              aria-labelledby={groups.length > 1 ? `nav-${group}` : undefined}
            >
              {own.map((item) => (
                <li
                  key={item.key}
                  className={classes['place']}
                  data-further={further.includes(item) || undefined}
                >
                  <Item item={item} />
                </li>
              ))}
            </ul>
          </li>
        ))}
        {further.length > 0 ? (
          <li className={classes['more']}>
            <More items={further} />
          </li>
        ) : null}
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
          onClick={() => onNarrow(!narrow)}
        />
      </div>
    </nav>
  );
}

function Item({ item }: { item: NavItem }) {
  const label = item.label[useLanguage()];
  const { pathname } = useLocation();
  const Icon = item.icon;
  return (
    <Link
      className={classes['item']}
      to={item.to}
      title={label}
      aria-current={leadsTo(item, pathname) ? 'page' : undefined}
    >
      <Icon size={20} aria-hidden />
      <span className={classes['label']}>{label}</span>
    </Link>
  );
}

function More({ items }: { items: readonly NavItem[] }) {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={classes['item']}
          data-current={items.some((item) => leadsTo(item, pathname)) || undefined}
        >
          <IconDots size={20} aria-hidden />
          <span className={classes['label']}>{t('nav.more')}</span>
        </button>
      }
      items={items.map((item) => ({
        key: item.key,
        label: item.label[language],
        icon: <item.icon size={18} aria-hidden />,
        current: leadsTo(item, pathname),
        onSelect: () => void navigate(item.to),
      }))}
    />
  );
}
