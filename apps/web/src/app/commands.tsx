import { lazy, Suspense, useEffect, useState } from 'react';
import { useMatch, useNavigate } from 'react-router';
import { useMay } from '../platform/access.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { paths } from '../platform/paths.js';
import { useMe } from '../platform/sign-in.js';
import { useCommandKeys, useShortcut } from '../platform/use-shortcut.js';
import { IconPlus, IconSearch } from '../ui/icons/icons.js';
import { IconButton } from '../ui/navigation/button.js';
import { Keys } from '../ui/navigation/keys.js';
import { Menu } from '../ui/navigation/menu.js';
import { appTexts } from './app.texts.js';
import classes from './commands.module.css';
import { beginningsFor, navigationFor } from './navigation.js';

const loadPalette = () => import('./open-palette.js').then((m) => ({ default: m.OpenPalette }));
const OpenPalette = lazy(loadPalette);
const NoteAbout = lazy(() => import('./note-about.js').then((m) => ({ default: m.NoteAbout })));
const KeyboardHelp = lazy(() =>
  import('./keyboard-help.js').then((m) => ({ default: m.KeyboardHelp })),
);

/**
 * Shows the search palette, the button with the plus and the keyboard help, and binds their keys on every
 * screen.
 */
export function Commands() {
  const t = useTexts(appTexts);
  const [open, setOpen] = useState<'palette' | 'note' | 'keys' | undefined>();
  const close = () => setOpen(undefined);
  // The palette is loaded early: keys that a user types after Ctrl+K, before the field is there, would be
  // lost.
  useEffect(() => void loadPalette().catch(() => undefined), []);
  useCommandKeys('$mod+KeyK', () => setOpen('palette'));
  useShortcut('Shift+Slash', () => setOpen('keys'));
  // On a record the note belongs to the person of that record.
  const onRecord = useMatch(`${paths.beneficiary(':id')}/*`) !== null;
  const mayNote = useMay('note.write');
  useShortcut('KeyN', mayNote && !onRecord ? () => setOpen('note') : undefined);
  // On a screen with its own search field the key leads to that field.
  useShortcut('Slash', () => {
    const field = document.querySelector<HTMLElement>('main [role=search] input');
    if (field) field.focus();
    else setOpen('palette');
  });
  return (
    <>
      <button
        type="button"
        className={classes['find']}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen('palette')}
      >
        <IconSearch size={18} aria-hidden />
        <span className={classes['findWords']}>{t('find')}</span>
        <span className={classes['keys']} aria-hidden>
          <Keys keys={['Ctrl', 'K']} />
        </span>
      </button>
      <Begin />
      <GoKeys />
      <Suspense fallback={null}>
        {open === 'palette' ? (
          <OpenPalette onClose={close} onShowKeys={() => setOpen('keys')} />
        ) : null}
        {open === 'note' ? <NoteAbout onClose={close} /> : null}
        {open === 'keys' ? <KeyboardHelp onClose={close} /> : null}
      </Suspense>
    </>
  );
}

function Begin() {
  const t = useTexts(appTexts);
  const navigate = useNavigate();
  const beginnings = beginningsFor(useMe().role);
  if (beginnings.length === 0) return null;
  return (
    <Menu
      trigger={<IconButton label={t('begin')} icon={<IconPlus size={22} aria-hidden />} />}
      items={beginnings.map(({ key, to, icon: Icon }) => ({
        key,
        label: t(`beginning.${key}`),
        icon: <Icon size={18} aria-hidden />,
        onSelect: () => void navigate(to),
      }))}
    />
  );
}

/** Binds G and a letter to the screens that have a letter. */
function GoKeys() {
  return navigationFor(useMe().role).map(({ key, to, goKey }) =>
    goKey ? <GoKey key={key} code={goKey} to={to} /> : null,
  );
}

function GoKey({ code, to }: { code: string; to: string }) {
  const navigate = useNavigate();
  useShortcut(`KeyG ${code}`, () => void navigate(to));
  return null;
}
