import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useServiceName } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { referralTones } from '../../../domain/labels/tones.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Grid, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Page } from '../../../ui/layout/page.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ReferralDialog } from '../forms/referral-dialog.js';
import {
  daysLate,
  hasLetter,
  isOrphaned,
  staffSteps,
  type StaffStep,
} from '../referral.presenter.js';
import { referralTexts } from '../referral.texts.js';
import { ReferralAnswer, ReferralDetails, ReferralVisits } from './referral-parts.js';
import { ReferralStateTag } from './referral-state.js';

/** Shows one referral as the bureau sees it: the next step, the sent data, and the answer. */
export function ReferralScreen() {
  const nameOf = usePersonName();
  const { id = '' } = useParams();
  const t = useTexts(referralTexts);
  const serviceName = useServiceName();
  const mayRead = useMay('beneficiary.read');
  const query = useQuery(read('getReferral', { id }));
  const referral = query.data;
  return (
    <Page
      title={
        referral ? `${nameOf(referral.person)}: ${serviceName(referral.serviceCode)}` : t('one')
      }
      tabTitle={referral ? serviceName(referral.serviceCode) : t('one')}
      lead={referral ? <ReferralStateTag referral={referral} /> : null}
      back={<Link to={paths.staffReferrals}>{t('back')}</Link>}
      actions={
        <>
          {referral && hasLetter(referral) ? (
            <ButtonLink to={paths.referralLetter(id)}>{t('letter.print')}</ButtonLink>
          ) : null}
          {referral?.beneficiaryId && mayRead ? (
            <ButtonLink to={paths.beneficiaryTab(referral.beneficiaryId, 'services')}>
              {t('openRecord')}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <QueryState query={query} lines={10}>
        {(known) => (
          <Stack>
            <Next referral={known} />
            <Grid min={420}>
              <ReferralDetails referral={known} />
              <Stack>
                <ReferralAnswer referral={known} />
                {known.startedAt ? <ReferralVisits id={known.id} /> : null}
              </Stack>
            </Grid>
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function Next({ referral }: { referral: Dto<'Referral'> }) {
  const t = useTexts(referralTexts);
  const f = useFormat();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<StaffStep | null>(null);
  const steps = staffSteps(referral, usePermissions());
  const late = daysLate(referral, today()) > 0;
  const orphaned = isOrphaned(referral);
  return (
    <>
      <Notice
        tone={late || orphaned ? 'danger' : referralTones[referral.state]}
        title={
          orphaned
            ? t('next.partnerInactive')
            : late
              ? t('next.sentLate')
              : t(`next.${referral.state}`, { date: f.date(referral.answerDueOn) })
        }
        actions={
          steps.length > 0
            ? steps.map((step, place) => (
                <Button
                  key={step}
                  kind={place === 0 && step !== 'withdraw' ? 'primary' : 'secondary'}
                  continues={`referral.${referral.id}.${step}`}
                  onClick={() => setAsked(step)}
                >
                  {t(`step.${step}`)}
                </Button>
              ))
            : null
        }
      />
      <ReferralDialog
        referral={referral}
        step={asked}
        onClose={() => setAsked(null)}
        onCopied={(copy) => void navigate(paths.staffReferral(copy.id))}
      />
    </>
  );
}
