import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { peopleFound } from '../../../domain/people-found.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Stack } from '../../../ui/layout/layout.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { directoryTexts } from '../directory.texts.js';
import { TypedSearch } from '../../../ui/forms/typed-search.js';

/** Asks whom to refer to an offer of the directory. */
export function OfferRefer() {
  const { id = '' } = useParams();
  const t = useTexts(directoryTexts);
  const f = useFormat();
  const serviceName = useServiceName();
  const [search, setSearch] = useState('');
  const offer = useQuery(read('getDirectoryEntry', { id })).data;
  const query = useQuery(peopleFound(search));
  return (
    <Page
      title={t('choose.title')}
      lead={
        offer
          ? t('choose.lead', {
              service: serviceName(offer.serviceCode),
              organisation: f.named(offer.organisation.name),
            })
          : null
      }
      back={<Link to={paths.offer(id)}>{t('offer')}</Link>}
      narrow
    >
      <Panel>
        <Stack>
          <TypedSearch
            id="person-search"
            labels={{
              label: t('choose.label'),
              placeholder: t('choose.placeholder'),
              hint: t('choose.hint'),
              clear: t('search.clear'),
            }}
            value={search}
            onSearch={setSearch}
          />
          {search.length < 2 ? (
            <EmptyState title={t('choose.begin')} text={t('choose.beginText')} />
          ) : (
            <QueryState query={query}>
              {({ items }) =>
                items.length > 0 ? (
                  <Found people={items} offerId={id} />
                ) : (
                  <EmptyState title={t('choose.none')} text={t('choose.noneText')} />
                )
              }
            </QueryState>
          )}
        </Stack>
      </Panel>
    </Page>
  );
}

function Found({
  people,
  offerId,
}: {
  people: readonly Dto<'BeneficiaryListItem'>[];
  offerId: string;
}) {
  const t = useTexts(directoryTexts);
  const labels = useTexts(beneficiaryLabels);
  const nameOf = usePersonName();
  const f = useFormat();
  return (
    <LinkList
      items={people.map((person) => ({
        key: person.id,
        to: paths.refer(person.id, { offer: offerId }),
        mark: f.date(person.birthDate),
        title: nameOf(person, t('choose.nameless')),
        text: [
          person.personalNumber,
          person.currentCase && person.currentCase.state !== 'closed'
            ? labels(`caseState.${person.currentCase.state}`)
            : t('choose.noCase'),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}
