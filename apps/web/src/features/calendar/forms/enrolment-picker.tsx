import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleFound } from '../../../domain/people-found.js';
import type { FormField } from '../../../platform/forms/form-fields.js';
import { formatDate } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { paths } from '../../../platform/paths.js';
import { useDebounced } from '../../../platform/use-debounced.js';
import { useFormat } from '../../../platform/use-format.js';
import { ActionList } from '../../../ui/lists/action-list.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { EmptyState, ErrorState } from '../../../ui/feedback/states.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { calendarTexts } from '../calendar.texts.js';
import { enrolmentsOf } from '../queries.js';

type Person = Dto<'BeneficiaryListItem'>;
type Enrolment = Dto<'Enrolment'>;

/** Number of people that can be read at a glance; with a longer list the user types another letter. */
const most = 6;
const pauseMs = 250;

interface EnrolmentPickerProps {
  field: FormField;
  onChoose: (enrolment: Enrolment | null) => void;
}

/** Finds a person, then asks which of their programmes; a single programme is chosen at once. */
export function EnrolmentPicker({ field, onChoose }: EnrolmentPickerProps) {
  const t = useTexts(calendarTexts);
  const nameOf = usePersonName();
  const [person, setPerson] = useState<Person | null>(null);
  const choose = (enrolment: Enrolment | null) => {
    field.onChange(enrolment?.id ?? '');
    onChoose(enrolment);
  };
  if (!person) return <PersonSearch field={field} onPick={setPerson} />;
  return (
    <Stack gap={8}>
      <Inline>
        <strong>{t('create.chosen', { name: nameOf(person) })}</strong>
        <Button
          kind="quiet"
          onClick={() => {
            setPerson(null);
            choose(null);
          }}
        >
          {t('create.other')}
        </Button>
      </Inline>
      <Programmes person={person} field={field} onChoose={choose} />
    </Stack>
  );
}

interface PersonSearchProps {
  field: FormField;
  onPick: (person: Person) => void;
}

function PersonSearch({ field, onPick }: PersonSearchProps) {
  const t = useTexts(calendarTexts);
  const nameOf = usePersonName();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), pauseMs);
  const query = useQuery(peopleFound(asked));
  const found = asked.length >= 2 ? (query.data?.items ?? []) : [];
  return (
    <Stack gap={4}>
      <TextField
        id={field.id}
        label={t('create.person')}
        description={t('create.personHint')}
        value={text}
        onChange={setText}
        autoFocus
        {...(field.error && { error: field.error })}
      />
      <div role="status">
        {query.isFetching ? <Muted small>{t('create.searching')}</Muted> : null}
        {asked.length >= 2 && query.isSuccess && !query.isFetching && found.length === 0 ? (
          <Muted small>{t('create.nobody')}</Muted>
        ) : null}
      </div>
      {query.error ? <ErrorState error={query.error} /> : null}
      <ActionList
        items={found.slice(0, most).map((person) => ({
          key: person.id,
          mark: '',
          title: nameOf(person),
          text: [
            person.personalNumber,
            formatDate(person.birthDate),
            person.currentCase?.caseNumber,
          ]
            .filter(Boolean)
            .join(' · '),
          onOpen: () => onPick(person),
        }))}
      />
    </Stack>
  );
}

interface ProgrammesProps extends PersonSearchResult {
  field: FormField;
  onChoose: (enrolment: Enrolment | null) => void;
}
interface PersonSearchResult {
  person: Person;
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
