import { allowedEvents, applicationMachine, type Dto } from '@gza/contract';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { at, useChange, useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { applicationTexts } from '../application.texts.js';
import { ReasonForm } from '../forms/reason-form.js';

type Asked = 'decline' | 'withdraw' | 'reconsider';

/** Offers the steps that the life cycle allows from the present state. */
export function ApplicationDecision({ application }: { application: Dto<'Application'> }) {
  const t = useTexts(applicationTexts);
  const navigate = useNavigate();
  const accept = useChange('acceptApplication');
  const [asked, setAsked] = useState<Asked | null>(null);
  const events = allowedEvents(applicationMachine, application.state);
  // The form stays when a colleague decides meanwhile, so that a reason just written stays in sight.
  if (events.length === 0 && asked === null) return null;

  const acceptIt = () =>
    accept.mutate(
      { ...at(application), body: {} },
      {
        onSuccess: () => {
          notify.done(t('one.accepted'));
          void navigate(paths.beneficiaryTab(application.beneficiary.id, 'case'));
        },
      },
    );
  const others = (['decline', 'withdraw', 'reconsider'] as const).filter((e) => events.includes(e));
  return (
    <Panel title={t('one.next')}>
      <Stack gap={12}>
        {events.includes('accept') ? <Muted>{t('one.nextText')}</Muted> : null}
        {accept.error ? <ErrorState error={accept.error} /> : null}
        <FormActions>
          {events.includes('accept') ? (
            <Button kind="primary" busy={accept.isPending} onClick={acceptIt}>
              {t('one.accept')}
            </Button>
          ) : null}
          {others.map((event) => (
            <Button
              key={event}
              continues={`application.${application.id}.${event}`}
              onClick={() => setAsked(event)}
            >
              {t(`one.${event}`)}
            </Button>
          ))}
        </FormActions>
      </Stack>
      <Dialog
        open={asked !== null}
        title={asked ? t(`one.${asked}Title`) : ''}
        onClose={() => setAsked(null)}
      >
        {asked ? (
          <AskedStep asked={asked} application={application} onDone={() => setAsked(null)} />
        ) : null}
      </Dialog>
    </Panel>
  );
}

interface AskedStepProps {
  asked: Asked;
  application: Dto<'Application'>;
  onDone: () => void;
}

function AskedStep({ asked, application, onDone }: AskedStepProps) {
  const t = useTexts(applicationTexts);
  const changes = useChanges();
  const withdraw = useChange('withdrawApplication');
  if (asked !== 'withdraw') {
    return (
      <ReasonForm
        label={t('one.reasonField')}
        help={t(`one.${asked}Help`)}
        action={t(`one.${asked}`)}
        draft={`application.${application.id}.${asked}`}
        submit={async (body) => {
          const input = { ...at(application), body };
          await (asked === 'decline'
            ? changes.declineApplication(input)
            : changes.reconsiderApplication(input));
          onDone();
        }}
      />
    );
  }
  return (
    <Stack>
      <p>{t('one.withdrawText')}</p>
      {withdraw.error ? <ErrorState error={withdraw.error} /> : null}
      <FormActions>
        <Button
          kind="danger"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate({ ...at(application), body: {} }, { onSuccess: onDone })}
        >
          {t('one.withdraw')}
        </Button>
      </FormActions>
    </Stack>
  );
}
