import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Dto } from '@gza/contract';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Link } from '../../../ui/navigation/link.js';
import { DuplicateHints } from '../forms/duplicate-hints.js';
import { MergeForm } from '../forms/merge-form.js';
import { emptyPerson } from '../forms/application-form.presenter.js';
import { mergingTexts } from '../merging.texts.js';
import type { RecordParts } from '../record-parts.js';
import { PersonChoice } from './person-choice.js';

type Parts = Pick<RecordParts, 'choosePerson'>;

/** Finds the other record of a person, compares the two field by field, and merges them. */
export function MergeScreen({ choosePerson }: Parts) {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const other = search.get('with') ?? '';
  const t = useTexts(mergingTexts);
  const nameOf = usePersonName();
  const query = useQuery(read('getBeneficiary', { id }));
  return (
    <Page
      title={t('title')}
      lead={other ? t('comparedLead') : t('lead')}
      back={<Link to={paths.beneficiary(id)}>{query.data ? nameOf(query.data) : t('back')}</Link>}
    >
      <QueryState query={query} lines={8}>
        {(person) =>
          other ? (
            <Comparison key={`${id} ${other}`} id={id} other={other} />
          ) : (
            <Candidates person={person} choosePerson={choosePerson} />
          )
        }
      </QueryState>
    </Page>
  );
}

function Candidates({ person, choosePerson }: Parts & { person: Dto<'Beneficiary'> }) {
  const t = useTexts(mergingTexts);
  const navigate = useNavigate();
  const compare = (other: string) => void navigate(paths.merge(person.id, other));
  return (
    <Stack>
      <Panel title={t('candidates')}>
        <DuplicateHints
          person={{
            ...emptyPerson,
            givenName: person.givenName,
            familyName: person.familyName,
            personalNumber: person.personalNumber ?? '',
            birthDate: person.birthDate ?? '',
          }}
          openCasesToo
          except={person.id}
          action={t('compare')}
          onChoose={(chosen) => compare(chosen.id)}
        />
      </Panel>
      <Panel>
        <PersonChoice
          label={t('other')}
          hint={t('otherHint')}
          action={t('find')}
          person={null}
          except={person.id}
          onChange={(chosen) => (chosen ? compare(chosen.id) : undefined)}
          choosePerson={choosePerson}
        />
      </Panel>
    </Stack>
  );
}

function Comparison({ id, other }: { id: string; other: string }) {
  const query = useQuery(read('getMergePreview', { id, query: { mergedId: other } }));
  return (
    <QueryState query={query} lines={8}>
      {(preview) => <MergeForm preview={preview} />}
    </QueryState>
  );
}
