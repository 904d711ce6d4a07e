import { isFinal, referralMachine } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { cardTones } from '../../../domain/labels/tones.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { isWaiting } from '../card.presenter.js';
import { servicesTexts } from '../services.texts.js';
import { ReferralStateTag } from './referral-state.js';

/** Shows on the overview the referrals in progress, and the cards for readers who may know of them. */
export function ServicesSummary({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const serviceName = useServiceName();
  const mayRefer = useMay('referral.send');
  const person = useQuery(read('getBeneficiary', { id: beneficiaryId })).data;
  const open = person?.currentCase && person.currentCase.state !== 'closed';
  const referrals = useQuery(everyPage('listReferrals', { query: { beneficiaryId } }));
  const mayReadCards = useMay('issuedCard.read');
  const requested = useQuery({
    ...everyPage('listIssuedCards', { query: { beneficiaryId } }),
    enabled: mayReadCards,
  });
  const cards = requested.data?.items.filter(isWaiting) ?? [];
  return (
    <Panel
      title={t('summary.title')}
      actions={
        mayRefer && open ? (
          <ButtonLink to={paths.refer(beneficiaryId)}>{t('summary.refer')}</ButtonLink>
        ) : null
      }
    >
      <QueryState query={referrals} lines={3}>
        {({ items }) => {
          const going = items.filter(({ state }) => !isFinal(referralMachine, state));
          return (
            <Stack gap={12}>
              {going.length + cards.length > 0 ? (
                <ItemList label={t('summary.title')}>
                  {going.map((referral) => (
                    <Item
                      key={referral.id}
                      title={
                        <Link to={paths.staffReferral(referral.id)}>
                          {serviceName(referral.serviceCode)}
                        </Link>
                      }
                      tags={<ReferralStateTag referral={referral} />}
                      meta={[
                        f.named(referral.organisation.name),
                        t(`next.${referral.state}`, { date: f.date(referral.answerDueOn) }),
                      ].join(' · ')}
                    />
                  ))}
                  {cards.map(({ id, kind, state, requestedOn }) => (
                    <Item
                      key={id}
                      title={labels(`card.${kind}`)}
                      tags={
                        <StatusTag tone={cardTones[state]}>
                          {labels(`cardState.${state}`)}
                        </StatusTag>
                      }
                      meta={t('cards.requestedOn', { date: f.date(requestedOn) })}
                    />
                  ))}
                </ItemList>
              ) : (
                <EmptyState title={t('summary.none')} text={t('summary.noneText')} />
              )}
              <Link to={paths.beneficiaryTab(beneficiaryId, 'services')}>{t('summary.open')}</Link>
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}
