import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { unsentOutcomes } from '../features/appointments/routes.js';
import { unsentRegisters } from '../features/register/routes.js';
import { allDrafts } from '../platform/drafts/drafts.js';
import { setLatinNames } from '../platform/i18n/latin-names.js';
import { useLanguage, useLatinNames, useTexts } from '../platform/i18n/use-texts.js';
import { roleTexts } from '../platform/i18n/roles.texts.js';
import { signOut, useMe } from '../platform/sign-in.js';
import { useFormat } from '../platform/use-format.js';
import { useShortcutSetting } from '../platform/use-shortcut.js';
import {
  IconKey,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconUserCircle,
} from '../ui/icons/icons.js';
import { Menu } from '../ui/navigation/menu.js';
import { appTexts } from './app.texts.js';
import type { Unsent } from './unsent-warning.js';
import classes from './user-menu.module.css';

const UnsentWarning = lazy(() =>
  import('./unsent-warning.js').then((m) => ({ default: m.UnsentWarning })),
);

const ChangePassword = lazy(() =>
  import('../features/sign-in/components/change-password.js').then((m) => ({
    default: m.ChangePassword,
  })),
);

export function UserMenu() {
  const t = useTexts(appTexts);
  const role = useTexts(roleTexts);
  const me = useMe();
  const f = useFormat();
  const english = useLanguage() === 'en';
  const latin = useLatinNames();
  const queries = useQueryClient();
  const [shortcuts, setShortcuts] = useShortcutSetting();
  const [changing, setChanging] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  // Nothing of the last user may be left in memory for the next one.
  const leave = () => void signOut().finally(() => queries.clear());
  const ask = async () => {
    const [registers, visits, drafts] = await Promise.all([
      unsentRegisters(),
      unsentOutcomes(),
      allDrafts(),
    ]);
    if (registers + visits + drafts.length > 0)
      setUnsent({ registers, visits, drafts: drafts.length });
    else leave();
  };
  return (
    <>
      <Menu
        heading={
          <>
            <strong className={classes['name']}>{f.name(me.name)}</strong>
            {role(me.role)}
          </>
        }
        trigger={
          <button type="button" className={classes['trigger']}>
            <IconUserCircle size={22} aria-hidden />
            <span className={classes['triggerName']}>{f.name(me.name)}</span>
          </button>
        }
        items={[
          ...(english
            ? [
                {
                  key: 'names',
                  label: t(latin ? 'namesAsRecorded' : 'namesLatin'),
                  icon: <IconLanguage size={18} aria-hidden />,
                  onSelect: () => setLatinNames(!latin),
                },
              ]
            : []),
          {
            key: 'shortcuts',
            label: t(shortcuts ? 'shortcutsOff' : 'shortcutsOn'),
            icon: <IconKeyboard size={18} aria-hidden />,
            onSelect: () => setShortcuts(!shortcuts),
          },
          {
            key: 'password',
            label: t('newPassword'),
            icon: <IconKey size={18} aria-hidden />,
            onSelect: () => setChanging(true),
          },
          {
            key: 'signOut',
            label: t('signOut'),
            icon: <IconLogout size={18} aria-hidden />,
            onSelect: () => void ask(),
          },
        ]}
      />
      {changing ? (
        <Suspense fallback={null}>
          <ChangePassword onClose={() => setChanging(false)} />
        </Suspense>
      ) : null}
      {unsent ? (
        <Suspense fallback={null}>
          <UnsentWarning unsent={unsent} onStay={() => setUnsent(null)} onLeave={leave} />
        </Suspense>
      ) : null}
    </>
  );
}
