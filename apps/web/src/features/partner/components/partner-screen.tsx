import { useShownPhone } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { pages } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName, useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { Muted, Padded, Stack } from '../../../ui/layout/layout.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { LinkList } from '../../../ui/lists/link-list.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { AnswerDialog, type Asked } from '../forms/answer-dialog.js';
import { referralLine, sectionsOf } from '../partner.presenter.js';
import { partnerTexts } from '../partner.texts.js';
import { AnswerBy } from './answer-by.js';

type Referral = Dto<'Referral'>;

/** Shows a partner's referrals: new ones to answer, and accepted ones to work on. */
export function PartnerScreen() {
  const t = useTexts(partnerTexts);
  const navigate = useNavigate();
  const query = useInfiniteQuery(pages('listReferrals', {}, 200));
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryState query={query} lines={10}>
        {({ pages }) => {
          const { fresh, underWay, ended } = sectionsOf(pages.flatMap(({ items }) => items));
          return (
            <Stack>
              <Panel title={`${t('fresh')} (${fresh.length})`}>
                {fresh.length > 0 ? (
                  <Fresh referrals={fresh} onAsk={setAsked} />
                ) : (
                  <EmptyState title={t('freshNone')} text={t('freshNoneText')} />
                )}
              </Panel>
              <Panel title={`${t('underWay')} (${underWay.length})`} flush={underWay.length > 0}>
                {underWay.length > 0 ? (
                  <Lines referrals={underWay} />
                ) : (
                  <EmptyState title={t('underWayNone')} text={t('underWayNoneText')} />
                )}
              </Panel>
              {ended.length > 0 ? (
                <Panel title={`${t('ended')} (${ended.length})`} flush>
                  <Padded>
                    <Muted>{t('endedHint')}</Muted>
                  </Padded>
                  <Lines referrals={ended} />
                </Panel>
              ) : null}
              <MoreButton query={query} label={t('more')} />
            </Stack>
          );
        }}
      </QueryState>
      <AnswerDialog
        asked={
          asked && {
            ...asked,
            referral: latestVersion(
              query.data?.pages.flatMap(({ items }) => items),
              asked.referral,
            ),
          }
        }
        onClose={() => setAsked(null)}
        onDone={(step, { id }) => {
          // The partner now sees the phone number, which is needed next.
          if (step === 'accept') void navigate(paths.partnerReferral(id));
        }}
      />
    </Page>
  );
}

function Fresh({
  referrals,
  onAsk,
}: {
  referrals: readonly Referral[];
  onAsk: (asked: Asked) => void;
}) {
  const t = useTexts(partnerTexts);
  const nameOf = usePersonName();
  const serviceName = useServiceName();
  const bureauName = useBureauName();
  const f = useFormat();
  const day = today();
  return (
    <ItemList label={t('fresh')}>
      {referrals.map((referral) => {
        const name = nameOf(referral.person);
        const button = (step: 'accept' | 'reject', kind: 'primary' | 'secondary') => (
          <Button
            kind={kind}
            aria-label={t('stepOf', { step: t(`step.${step}`), name })}
            onClick={() => onAsk({ referral, step })}
          >
            {t(`step.${step}`)}
          </Button>
        );
        return (
          <Item
            key={referral.id}
            title={<Link to={paths.partnerReferral(referral.id)}>{name}</Link>}
            tags={<AnswerBy referral={referral} day={day} />}
            meta={`${bureauName(referral.bureau.id)} · ${f.date(referral.sentAt)}`}
            actions={
              <>
                {button('accept', 'primary')}
                {button('reject', 'secondary')}
              </>
            }
          >
            <span>{serviceName(referral.serviceCode)}</span>
            <span>{referral.request}</span>
          </Item>
        );
      })}
    </ItemList>
  );
}

function Lines({ referrals }: { referrals: readonly Referral[] }) {
  const labels = useTexts(serviceLabels);
  const service = useServiceName();
  const phone = useShownPhone();
  const nameOf = usePersonName();
  const f = useFormat();
  return (
    <LinkList
      items={referrals.map((referral) =>
        referralLine(
          referral,
          { name: nameOf, state: (state) => labels(`referralState.${state}`), service, phone },
          f,
        ),
      )}
    />
  );
}
