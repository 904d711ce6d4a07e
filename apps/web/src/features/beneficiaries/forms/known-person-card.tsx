import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { applicationTexts } from '../application.texts.js';
import type { KnownPerson } from './application-form.presenter.js';

interface KnownPersonCardProps {
  person: KnownPerson;
  onChange: () => void;
  /** Sentence above the name that says what a known person means here. */
  title: string;
}

export function KnownPersonCard({ person, title, onChange }: KnownPersonCardProps) {
  const t = useTexts(applicationTexts);
  const f = useFormat();
  return (
    <Stack gap={8}>
      <Muted>{title}</Muted>
      <Inline gap={16}>
        <Link to={paths.beneficiary(person.id)} strong>
          {f.name(person.name)}
        </Link>
        <Button onClick={onChange}>{t('known.change')}</Button>
      </Inline>
    </Stack>
  );
}
