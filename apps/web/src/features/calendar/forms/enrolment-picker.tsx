import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PersonChosen, PersonSearch } from '../../../domain/person-search.js';
import type { FormField } from '../../../platform/forms/form-fields.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { calendarTexts } from '../calendar.texts.js';
import { enrolmentsOf } from '../queries.js';

type Enrolment = Dto<'Enrolment'>;

interface EnrolmentPickerProps {
  field: FormField;
  onChoose: (enrolment: Enrolment | null) => void;
}

/** Finds a person, then asks which of their programmes; a single programme is chosen at once. */
export function EnrolmentPicker({ field, onChoose }: EnrolmentPickerProps) {
  const [person, setPerson] = useState<Dto<'BeneficiaryListItem'> | null>(null);
  const choose = (enrolment: Enrolment | null) => {
    field.onChange(enrolment?.id ?? '');
    onChoose(enrolment);
  };
  if (!person) return <PersonSearch field={field} onPick={setPerson} />;
  return (
    <Stack gap={8}>
      <PersonChosen
        person={person}
        onOther={() => {
          setPerson(null);
          choose(null);
        }}
      />
      <Programmes person={person} field={field} onChoose={choose} />
    </Stack>
  );
}

interface ProgrammesProps {
  person: Dto<'BeneficiaryListItem'>;
  field: FormField;
  onChoose: (enrolment: Enrolment | null) => void;
}

function Programmes({ person, field, onChoose }: ProgrammesProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const query = useQuery(enrolmentsOf(person.id));
  return (
    <QueryState query={query} lines={2}>
      {({ items }) => {
        const open = items.filter(({ state }) => state === 'enrolled' || state === 'started');
        if (open.length === 0)
          return (
            <EmptyState
              title={t('create.noEnrolment')}
              text={t('create.noEnrolmentText')}
              action={
                <ButtonLink to={paths.beneficiary(person.id)}>{t('create.toRecord')}</ButtonLink>
              }
            />
          );
        return (
          <RadioGroup
            {...field}
            label={t('create.enrolment')}
            description={t('create.enrolmentHint')}
            column
            options={open.map(({ id, programme, group }) => ({
              value: id,
              label: f.text(programme.name),
              ...(group && { hint: f.name(group.name) }),
            }))}
            onChange={(id) => onChoose(open.find((one) => one.id === id) ?? null)}
          />
        );
      }}
    </QueryState>
  );
}
