import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../platform/format.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useDebounced } from '../platform/use-debounced.js';
import { ErrorState } from '../ui/feedback/states.js';
import type { FieldProps } from '../ui/forms/field.js';
import { TextField } from '../ui/forms/text-field.js';
import { Inline, Muted, Stack } from '../ui/layout/layout.js';
import { ActionList } from '../ui/lists/action-list.js';
import { Button } from '../ui/navigation/button.js';
import { peopleFound } from './people-found.js';
import { personSearchTexts } from './person-search.texts.js';
import { usePersonName } from './use-person-name.js';

type Person = Dto<'BeneficiaryListItem'>;

/** Number of people that can be read at a glance; with a longer list the user types another letter. */
const most = 6;
const pauseMs = 250;

interface PersonSearchProps {
  field: Pick<FieldProps<string>, 'id' | 'error'>;
  /** Asks for the last and the next contact of each person, too. */
  contacts?: boolean;
  onPick: (person: Person) => void;
}

/** Asks with whom: finds a person by a part of a name or number. */
export function PersonSearch({ field, contacts, onPick }: PersonSearchProps) {
  const t = useTexts(personSearchTexts);
  const nameOf = usePersonName();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), pauseMs);
  const query = useQuery(peopleFound(asked, contacts));
  const found = asked.length >= 2 ? (query.data?.items ?? []) : [];
  return (
    <Stack gap={4}>
      <TextField
        id={field.id}
        label={t('person')}
        description={t('personHint')}
        value={text}
        onChange={setText}
        autoFocus
        {...(field.error ? { error: field.error } : {})}
      />
      <div role="status">
        {query.isFetching ? <Muted small>{t('searching')}</Muted> : null}
        {asked.length >= 2 && query.isSuccess && !query.isFetching && found.length === 0 ? (
          <Muted small>{t('nobody')}</Muted>
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

/** The person who was found, and the way back to the search. */
export function PersonChosen({ person, onOther }: { person: Person; onOther: () => void }) {
  const t = useTexts(personSearchTexts);
  const nameOf = usePersonName();
  return (
    <Inline>
      <strong>{t('chosen', { name: nameOf(person) })}</strong>
      <Button kind="quiet" onClick={onOther}>
        {t('other')}
      </Button>
    </Inline>
  );
}
