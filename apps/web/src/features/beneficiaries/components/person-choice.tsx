import { Suspense, useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import type { KnownPerson } from '../forms/application-form.presenter.js';
import { outreachTexts } from '../outreach.texts.js';
import type { RecordParts } from '../record-parts.js';
import { useSelectedPerson } from '../use-selected-person.js';

interface PersonChoiceProps {
  label: string;
  hint?: string;
  /** Label of the button while nobody is chosen. */
  action: string;
  person: KnownPerson | null;
  /** Id of a person who is not offered. */
  except?: string;
  onChange: (person: KnownPerson | null) => void;
  choosePerson: RecordParts['choosePerson'];
}

/** Finds a person who has a record, by name or number. */
export function PersonChoice(props: PersonChoiceProps) {
  const f = useFormat();
  const { label, hint, action, person, onChange, choosePerson: ChoosePerson } = props;
  const t = useTexts(outreachTexts);
  const lookUp = useSelectedPerson();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={4}>
      <Inline gap={12}>
        <strong>{label}</strong>
        {person ? <Link to={paths.beneficiary(person.id)}>{f.name(person.name)}</Link> : null}
        <Button onClick={() => setOpen(true)}>{person ? t('call.another') : action}</Button>
        {person ? (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {t('call.nobody')}
          </Button>
        ) : null}
      </Inline>
      {hint && !person ? <Muted small>{hint}</Muted> : null}
      {open ? (
        <Suspense fallback={null}>
          <ChoosePerson
            title={label}
            except={props.except}
            onClose={() => setOpen(false)}
            onChoose={(id) => {
              setOpen(false);
              void lookUp(id).then(onChange);
            }}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
}
