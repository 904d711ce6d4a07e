import { useNavigate } from 'react-router';
import {
  CommandPalette,
  type CommandGroup,
} from '../features/palette/components/command-palette.js';
import { setLanguage } from '../platform/i18n/i18n.js';
import { useLanguage, useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { IconKeyboard, IconLanguage } from '../ui/icons/icons.js';
import { appTexts } from './app.texts.js';
import {
  beginningsFor,
  furtherFor,
  navigationFor,
  type Beginning,
  type NavItem,
} from './navigation.js';

interface OpenPaletteProps {
  onClose: () => void;
  onShowKeys: () => void;
}

/** Shows the palette with the screens and actions that this user may use. */
export function OpenPalette({ onClose, onShowKeys }: OpenPaletteProps) {
  const t = useTexts(appTexts);
  const { role } = useMe();
  const navigate = useNavigate();
  const language = useLanguage();
  const other = language === 'ka' ? 'en' : 'ka';
  const place = (
    label: string,
    keywords: string[],
    { key, to, icon: Icon }: Pick<NavItem, 'key' | 'to' | 'icon'> | Beginning,
  ) => ({
    key,
    label,
    keywords,
    icon: <Icon size={18} aria-hidden />,
    onSelect: () => void navigate(to),
  });
  const { ka, en } = appTexts;
  const groups: CommandGroup[] = [
    {
      key: 'screens',
      label: t('screens'),
      commands: [...navigationFor(role), ...furtherFor(role)].map((item) =>
        place(item.label[language], Object.values(item.label), item),
      ),
    },
    {
      key: 'actions',
      label: t('actions'),
      commands: [
        ...beginningsFor(role).map((item) =>
          place(t(`beginning.${item.key}`), [ka.beginning[item.key], en.beginning[item.key]], item),
        ),
        {
          key: 'language',
          label: t('otherLanguage'),
          keywords: [ka.otherLanguage, en.otherLanguage, en.language],
          icon: <IconLanguage size={18} aria-hidden />,
          onSelect: () => setLanguage(other),
        },
        {
          key: 'keys',
          label: t('keys.title'),
          keywords: [ka.keys.title, en.keys.title],
          icon: <IconKeyboard size={18} aria-hidden />,
          onSelect: onShowKeys,
        },
      ],
    },
  ];
  return <CommandPalette commands={groups} onClose={onClose} />;
}
