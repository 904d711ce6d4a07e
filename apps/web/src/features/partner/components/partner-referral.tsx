import { PhoneNumber } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauName, useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { referralTones } from '../../../domain/labels/tones.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { IconPhone } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Grid, Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { AnswerDialog, type Asked } from '../forms/answer-dialog.js';
import { stepsOf, type PartnerStep } from '../partner.presenter.js';
import { partnerTexts } from '../partner.texts.js';
import { AnswerBy } from './answer-by.js';
import { Visits } from './visits.js';

type Referral = Dto<'Referral'>;

/** Shows one referral as the partner sees it: the next step, how to reach the person, and the request. */
export function PartnerReferral() {
  const nameOf = usePersonName();
  const { id = '' } = useParams();
  const t = useTexts(partnerTexts);
  const query = useQuery(read('getReferral', { id }));
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Page
      title={query.data ? nameOf(query.data.person) : t('about')}
      tabTitle={t('about')}
      back={<Link to={paths.partnerReferrals}>{t('back')}</Link>}
    >
      <QueryState query={query} lines={8}>
        {(referral) => (
          <Stack>
            <Next referral={referral} onAsk={(step) => setAsked({ referral, step })} />
            <Grid min={420}>
              <Stack>
                <Contact referral={referral} />
                {referral.startedAt ? <Visits referral={referral} /> : null}
              </Stack>
              <Panel title={t('about')}>
                <Details referral={referral} />
              </Panel>
            </Grid>
          </Stack>
        )}
      </QueryState>
      <AnswerDialog
        asked={asked && { ...asked, referral: query.data ?? asked.referral }}
        onClose={() => setAsked(null)}
      />
    </Page>
  );
}

function Next({ referral, onAsk }: { referral: Referral; onAsk: (step: PartnerStep) => void }) {
  const t = useTexts(partnerTexts);
  const { state } = referral;
  // A partner sees neither drafts nor what was discarded.
  if (state === 'draft' || state === 'discarded') return null;
  const steps = stepsOf(referral);
  return (
    <Notice
      tone={steps.length > 0 ? 'info' : state === 'delivered' ? 'ok' : 'neutral'}
      title={t(`next.${state}`)}
      actions={
        steps.length > 0 ? (
          <Inline>
            {steps.map((step, place) => (
              <Button
                key={step}
                kind={place === 0 ? 'primary' : 'secondary'}
                continues={`referral.${referral.id}.${step}`}
                onClick={() => onAsk(step)}
              >
                {t(`step.${step}`)}
              </Button>
            ))}
          </Inline>
        ) : null
      }
    >
      {state === 'sent' ? <AnswerBy referral={referral} day={today()} /> : null}
    </Notice>
  );
}

function Contact({ referral: { person, state } }: { referral: Referral }) {
  const t = useTexts(partnerTexts);
  if (state === 'rejected' || state === 'expired' || state === 'withdrawn') return null;
  return (
    <Panel title={t('contact.title')}>
      {person.phone ? (
        <Inline>
          <IconPhone size={18} aria-hidden />
          <PhoneNumber number={person.phone} strong label={t('contact.phone')} />
        </Inline>
      ) : (
        <Muted>{t(state === 'sent' ? 'contact.hidden' : 'contact.none')}</Muted>
      )}
    </Panel>
  );
}

function Details({ referral }: { referral: Referral }) {
  const t = useTexts(partnerTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const serviceName = useServiceName();
  const bureauName = useBureauName();
  const { state, answeredAt, startedAt, endedAt, answerNote, rejectionReason } = referral;
  const { resultNote, units, deliveredOn } = referral;
  const optional = [
    answeredAt && { term: t('details.answered'), value: f.dateTime(answeredAt) },
    rejectionReason && { term: t('details.reason'), value: labels(`rejection.${rejectionReason}`) },
    answerNote && { term: t('details.note'), value: answerNote },
    startedAt && { term: t('details.started'), value: f.date(startedAt) },
    units && { term: t('details.units'), value: `${f.number(units)} (${f.date(deliveredOn)})` },
    resultNote && { term: t('details.result'), value: resultNote },
    endedAt && { term: t('details.ended'), value: f.date(endedAt) },
  ].filter((item) => item !== null && item !== 0 && item !== '');
  return (
    <Stack gap={12}>
      <Inline>
        <StatusTag tone={referralTones[state]}>{labels(`referralState.${state}`)}</StatusTag>
      </Inline>
      <DescriptionList
        items={[
          { term: t('details.service'), value: serviceName(referral.serviceCode) },
          { term: t('request'), value: referral.request },
          { term: t('details.bureau'), value: bureauName(referral.bureau.id) },
          { term: t('details.sent'), value: f.dateTime(referral.sentAt) },
          ...optional,
        ]}
      />
    </Stack>
  );
}
