import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { DescriptionList, type Description } from '../../../ui/lists/description-list.js';
import { Muted } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { referralTexts } from '../referral.texts.js';

type Referral = Dto<'Referral'>;

/** Shows what was sent, to whom and by whom. */
export function ReferralDetails({ referral }: { referral: Referral }) {
  const t = useTexts(referralTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const plan = useTexts(planLabels);
  const serviceName = useServiceName();
  const { beneficiaryId, copiedFromId, planItem } = referral;
  const itemLabels = ({ text, dueOn }: Dto<'ReferralPlanItem'>) => {
    const item = text ?? serviceName(referral.serviceCode);
    return dueOn ? t('details.itemDue', { item, date: f.date(dueOn) }) : item;
  };
  return (
    <Panel title={t(referral.sentAt ? 'details.title' : 'details.unsent')}>
      <DescriptionList
        items={[
          {
            term: t('details.person'),
            value: beneficiaryId ? (
              <Link to={paths.beneficiary(beneficiaryId)}>{nameOf(referral.person)}</Link>
            ) : (
              nameOf(referral.person)
            ),
          },
          { term: t('details.service'), value: serviceName(referral.serviceCode) },
          { term: t('details.organisation'), value: f.named(referral.organisation.name) },
          { term: t('details.request'), value: referral.request },
          { term: t('details.author'), value: f.name(referral.createdBy?.name) },
          { term: t('details.created'), value: f.dateTime(referral.createdAt) },
          { term: t('details.sent'), value: f.dateTime(referral.sentAt) },
          { term: t('details.due'), value: f.date(referral.answerDueOn) },
          ...(planItem && beneficiaryId
            ? [
                {
                  term: t('details.planItem'),
                  value: (
                    <Link to={paths.beneficiaryTab(beneficiaryId, 'plan')}>
                      {itemLabels(planItem)}
                    </Link>
                  ),
                },
                { term: t('details.goal'), value: planItem.goal?.text },
                {
                  term: t('details.need'),
                  value: planItem.need && plan(`need.${planItem.need}`),
                },
              ]
            : []),
          ...(copiedFromId
            ? [
                {
                  term: t('details.copied'),
                  value: (
                    <Link to={paths.staffReferral(copiedFromId)}>{t('details.original')}</Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

/** Shows the answer of the partner and its steps so far. */
export function ReferralAnswer({ referral }: { referral: Referral }) {
  const t = useTexts(referralTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const { answeredAt, rejectionReason, answerNote, startedAt, units, deliveredOn } = referral;
  const { resultNote, endedAt, withdrawalReason, followedUpAt, followUpNote } = referral;
  const items: Description[] = [];
  const add = (term: string, value: string | null | undefined) => {
    if (value) items.push({ term, value });
  };
  if (answeredAt) add(t('answer.answered'), f.dateTime(answeredAt));
  if (rejectionReason) add(t('answer.reason'), labels(`rejection.${rejectionReason}`));
  add(t('answer.note'), answerNote);
  if (startedAt) add(t('answer.started'), f.date(startedAt));
  if (units)
    add(
      t('answer.delivered'),
      t('answer.deliveredTimes', { date: f.date(deliveredOn), units: f.number(units) }),
    );
  add(t('answer.result'), resultNote);
  add(t('answer.withdrawal'), withdrawalReason);
  if (endedAt) add(t('answer.ended'), f.dateTime(endedAt));
  if (followedUpAt) add(t('answer.followedUp'), f.dateTime(followedUpAt));
  add(t('answer.followUpNote'), followUpNote);
  return (
    <Panel title={t('answer.title')}>
      {items.length > 0 ? <DescriptionList items={items} /> : <Muted>{t('answer.none')}</Muted>}
    </Panel>
  );
}

/** Shows the days on which the person came, as the partner recorded them. */
export function ReferralVisits({ id }: { id: string }) {
  const t = useTexts(referralTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const query = useQuery(read('listReferralVisits', { id }));
  const columns = ['day', 'mark', 'note'] as const;
  return (
    <Panel title={t('visits.title')}>
      <QueryState query={query} lines={3}>
        {({ items }) =>
          items.length > 0 ? (
            <SimpleTable
              caption={t('visits.title')}
              cards
              columns={columns.map((key) => ({ key, header: t(`visits.${key}`) }))}
              rows={items.map(({ id: key, visitedOn, mark, note }) => ({
                key,
                cells: {
                  day: f.date(visitedOn),
                  mark: (
                    <StatusTag tone={mark === 'attended' ? 'ok' : 'warning'}>
                      {labels(`visit.${mark}`)}
                    </StatusTag>
                  ),
                  note: note ?? '–',
                },
              }))}
            />
          ) : (
            <Muted>{t('visits.none')}</Muted>
          )
        }
      </QueryState>
    </Panel>
  );
}
