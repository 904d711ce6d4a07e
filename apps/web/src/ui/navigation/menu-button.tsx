import { useTexts } from '../../platform/i18n/use-texts.js';
import { IconChevronDown } from '../icons/icons.js';
import { uiTexts } from '../ui.texts.js';
import { Button } from './button.js';
import { Menu, type MenuItem } from './menu.js';

interface MenuButtonProps {
  /** Words of the button; "Actions" unless given. */
  text?: string;
  /** Name for those who hear the button without its row; it contains the words of the button. */
  label?: string;
  items: readonly MenuItem[];
}

/** Opens the actions of a record or of a row. It shows nothing where there is no action. */
export function MenuButton({ text, label, items }: MenuButtonProps) {
  const t = useTexts(uiTexts);
  if (items.length === 0) return null;
  return (
    <Menu
      trigger={
        <Button
          kind="quiet"
          iconAfter={<IconChevronDown size={16} aria-hidden />}
          {...(label && { 'aria-label': label })}
        >
          {text ?? t('menu.actions')}
        </Button>
      }
      items={items}
    />
  );
}
