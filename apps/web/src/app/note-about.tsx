import { useNavigate } from 'react-router';
import { ChoosePerson } from '../features/palette/components/command-palette.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { paths, writeNote } from '../platform/paths.js';
import { appTexts } from './app.texts.js';

/** Asks whom the note is about, then opens the note. */
export function NoteAbout({ onClose }: { onClose: () => void }) {
  const t = useTexts(appTexts);
  const navigate = useNavigate();
  return (
    <ChoosePerson
      title={t('noteAbout')}
      onClose={onClose}
      onChoose={(id) => void navigate(paths.beneficiaryTab(id, 'timeline'), { state: writeNote })}
    />
  );
}
