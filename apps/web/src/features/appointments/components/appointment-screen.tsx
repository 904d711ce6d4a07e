import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AgreedOverlap } from '../../../domain/clash-fields.js';
import { appointmentLabels } from '../../../domain/labels/appointments.texts.js';
import { SignedPaper } from '../../../domain/scans/signed-paper.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { usePermissions } from '../../../platform/access.js';
import { formatDay } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { appointmentSteps, isBegun, type AppointmentStep } from '../appointment.presenter.js';
import { appointmentTexts } from '../appointment.texts.js';
import {
  CancelAppointment,
  ChangeAppointment,
  MoveAppointment,
} from '../forms/appointment-forms.js';
import { OutcomeForm } from '../forms/outcome-form.js';
import { outcomes } from '../offline/outcomes.js';
import { appointmentQuery } from '../queries.js';
import { AppointmentOutcome } from './appointment-outcome.js';
import { KeptOutcome } from './kept-outcome.js';

/** Shows one appointment: what it is about, how it went, and the next one. */
export function AppointmentScreen() {
  const { id = '' } = useParams();
  const t = useTexts(appointmentTexts);
  const labels = useTexts(appointmentLabels);
  const f = useFormat();
  const nameOf = usePersonName();
  const may = usePermissions();
  const query = useQuery(appointmentQuery(id));
  const [step, setStep] = useState<AppointmentStep | null>(null);
  const known = query.data;
  return (
    <Page
      title={
        known
          ? t('titleOf', { kind: labels(`kind.${known.kind}`), name: nameOf(known.beneficiary) })
          : t('title')
      }
      tabTitle={t('title')}
      lead={
        known
          ? [
              f.dateTime(known.startsAt),
              t('minutes', { minutes: known.minutes }),
              f.name(known.place),
              t('with', { name: f.name(known.staff.name) }),
            ]
              .filter(Boolean)
              .join(' · ')
          : null
      }
      back={
        known && may('beneficiary.read') ? (
          <Link to={paths.beneficiary(known.beneficiary.id)}>{t('back')}</Link>
        ) : null
      }
      actions={
        known ? (
          <>
            {known.state === 'planned' && !isBegun(known) ? (
              <ButtonLink to={paths.summons(id)}>{t('summons.print')}</ButtonLink>
            ) : null}
            <SignedPaper kind="appointment" id={id} />
            <Steps appointment={known} onAsk={setStep} />
          </>
        ) : null
      }
      narrow
    >
      <QueryState query={query} lines={8}>
        {(appointment) => (
          <>
            <Content key={appointment.id} appointment={appointment} onAsk={setStep} />
            <StepDialog appointment={appointment} step={step} onClose={() => setStep(null)} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

interface StepsProps {
  appointment: Dto<'Appointment'>;
  onAsk: (step: AppointmentStep) => void;
}

function Steps({ appointment, onAsk }: StepsProps) {
  const t = useTexts(appointmentTexts);
  const may = usePermissions();
  return appointmentSteps(appointment, may).map((step) => (
    <Button
      key={step}
      {...(step === 'cancel' ? { kind: 'quiet' as const } : {})}
      continues={`appointment.${appointment.id}.${step}`}
      onClick={() => onAsk(step)}
    >
      {t(`step.${step}`)}
    </Button>
  ));
}

function Content({ appointment, onAsk }: StepsProps) {
  const t = useTexts(appointmentTexts);
  const f = useFormat();
  const may = usePermissions();
  const { purpose, clashReason, staff, state } = appointment;
  const mayWrite = may('appointment.write');
  const [sending, setSending] = useState(false);
  const [changing, setChanging] = useState(false);
  const kept = outcomes.useWaiting().find((one) => one.appointment.id === appointment.id);
  // Somebody else has recorded it meanwhile: what was typed here stays in sight.
  const overtaken = sending && (state === 'held' || state === 'missed');
  return (
    <Stack>
      {purpose || clashReason ? (
        <Stack gap={4}>
          {purpose ? <div>{`${t('purpose')}: ${purpose}`}</div> : null}
          <AgreedOverlap session={appointment} />
        </Stack>
      ) : null}
      {appointment.staffToReplace ? (
        <Notice
          tone="warning"
          title={t('replace')}
          actions={
            mayWrite ? <Button onClick={() => onAsk('change')}>{t('step.change')}</Button> : null
          }
        >
          {t('replaceText', { name: f.name(staff.name) })}
        </Notice>
      ) : null}
      {state === 'planned' && !isBegun(appointment) ? (
        <Notice title={t('outcome.ahead')}>
          {t('outcome.aheadText', { date: f.date(formatDay(appointment.startsAt)) })}
        </Notice>
      ) : null}
      {state === 'planned' ? null : <AppointmentOutcome appointment={appointment} />}
      {kept && !changing ? (
        <KeptOutcome kept={kept} onChange={() => setChanging(true)} />
      ) : may('note.write') && (overtaken || (state === 'planned' && isBegun(appointment))) ? (
        <OutcomeForm
          appointment={appointment}
          kept={kept}
          onSending={setSending}
          onKept={() => setChanging(false)}
        />
      ) : null}
    </Stack>
  );
}

interface StepDialogProps {
  appointment: Dto<'Appointment'>;
  step: AppointmentStep | null;
  onClose: () => void;
}

const titles = {
  reschedule: 'move.title',
  change: 'change.title',
  cancel: 'cancel.title',
} as const;

function StepDialog({ appointment, step, onClose }: StepDialogProps) {
  const t = useTexts(appointmentTexts);
  const navigate = useNavigate();
  return (
    <Dialog open={step !== null} title={step ? t(titles[step]) : ''} onClose={onClose}>
      {step === 'reschedule' ? (
        <MoveAppointment
          appointment={appointment}
          onDone={onClose}
          onMoved={(successorId) => void navigate(paths.appointment(successorId))}
        />
      ) : null}
      {step === 'change' ? <ChangeAppointment appointment={appointment} onDone={onClose} /> : null}
      {step === 'cancel' ? <CancelAppointment appointment={appointment} onDone={onClose} /> : null}
    </Dialog>
  );
}
