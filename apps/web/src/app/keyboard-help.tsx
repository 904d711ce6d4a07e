import { useLanguage, useTexts } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { useShortcutSetting } from '../platform/use-shortcut.js';
import { Checkbox } from '../ui/forms/checkbox.js';
import { Dialog } from '../ui/feedback/dialog.js';
import { Keys } from '../ui/navigation/keys.js';
import { Stack } from '../ui/layout/layout.js';
import { SimpleTable } from '../ui/lists/simple-table.js';
import { appTexts } from './app.texts.js';
import { navigationFor } from './navigation.js';

/** Shows the keyboard map, and the switch for users whom single keys hinder. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const [on, setOn] = useShortcutSetting();
  const screens = navigationFor(useMe().role).flatMap(({ label, goKey }) =>
    goKey ? [{ keys: ['G', goKey.slice('Key'.length)], what: label[language] }] : [],
  );
  const map = [
    { keys: ['Ctrl', 'K'], what: t('keys.palette') },
    { keys: ['/'], what: t('keys.search') },
    ...screens,
    { keys: ['N'], what: t('keys.note') },
    { keys: ['J'], what: t('keys.down') },
    { keys: ['K'], what: t('keys.up') },
    { keys: ['Ctrl', 'Enter'], what: t('keys.save') },
    { keys: ['Esc'], what: t('keys.close') },
    { keys: ['?'], what: t('keys.help') },
  ];
  return (
    <Dialog open title={t('keys.title')} onClose={onClose}>
      <Stack>
        <SimpleTable
          caption={t('keys.title')}
          columns={[
            { key: 'what', header: t('keys.what') },
            { key: 'keys', header: t('keys.keys') },
          ]}
          rows={map.map(({ keys, what }) => ({
            key: keys.join(' '),
            cells: { what, keys: <Keys keys={keys} /> },
          }))}
        />
        <Checkbox
          id="single-keys"
          label={t('keys.single')}
          hint={t('keys.singleHint')}
          checked={on}
          onChange={setOn}
        />
      </Stack>
    </Dialog>
  );
}
