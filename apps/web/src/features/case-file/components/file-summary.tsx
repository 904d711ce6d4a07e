import { PhoneNumber } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { validConsentPurposes, isActiveSupport } from '../file.presenter.js';
import { caseFileTexts } from '../file.texts.js';

/** Shows on the overview whom to call and what the person has agreed to. */
export function FileSummary({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const support = useQuery(read('getSupportNetwork', { id: beneficiaryId }));
  const consents = useQuery(read('listConsents', { id: beneficiaryId })).data?.items;
  const agreed =
    consents &&
    validConsentPurposes(consents, today()).map((purpose) => labels(`consent.${purpose}`));
  return (
    <Panel title={t('support.title')}>
      <QueryState query={support} lines={3}>
        {({ items }) => {
          const people = items.filter(isActiveSupport);
          return (
            <Stack gap={12}>
              {people.length > 0 ? (
                <ItemList label={t('support.title')}>
                  {people.map((person) => (
                    <SupportLine key={person.id} person={person} />
                  ))}
                </ItemList>
              ) : (
                <EmptyState title={t('support.none')} text={t('support.noneText')} />
              )}
              {agreed ? (
                <DescriptionList
                  items={[
                    { term: t('consent.title'), value: agreed.join(', ') || t('consent.none') },
                  ]}
                />
              ) : null}
              <Link to={paths.beneficiaryTab(beneficiaryId, 'file')}>{t('open')}</Link>
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}

function SupportLine({ person }: { person: Dto<'SupportPerson'> }) {
  const t = useTexts(caseFileTexts);
  const f = useFormat();
  const { phone, mayBeContacted, kind, relation } = person;
  return (
    <Item
      title={f.name(person.name)}
      tags={mayBeContacted ? null : <StatusTag tone="warning">{t('support.mayNot')}</StatusTag>}
      meta={[t(`supportKind.${kind}`), relation].filter(Boolean).join(' · ')}
      actions={mayBeContacted && phone ? <PhoneNumber number={phone} /> : null}
    />
  );
}
