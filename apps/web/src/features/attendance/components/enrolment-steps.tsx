import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { endingsFrom } from '../../../domain/enrolment-endings.rules.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { ReasonForm } from '../../../ui/forms/dialog-form.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { CompleteForm, EndingForm } from '../../../domain/enrolment-forms.js';
import { FormActions } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { useQuery } from '@tanstack/react-query';
import { attendanceTexts } from '../attendance.texts.js';
import { PlaceForm } from '../forms/place-form.js';
import { enrolmentSteps, type EnrolmentStep } from '../steps.presenter.js';

type Enrolment = Dto<'Enrolment'>;
type Asked = Exclude<EnrolmentStep, 'beginSuitability'>;

/** Shows the steps of one programme that this person may take now; the first is the primary one. */
export function EnrolmentSteps({ enrolment }: { enrolment: Enrolment }) {
  const t = useTexts(attendanceTexts);
  const f = useFormat();
  const { role } = useMe();
  const changes = useChanges();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [begins, setBegins] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const steps = enrolmentSteps(enrolment.state, role);
  if (steps.length === 0) return null;
  const programme = f.text(enrolment.programme.name);
  const begin = () => {
    setBegins(true);
    setFailure(undefined);
    changes
      .beginSuitability({ ...at(enrolment), body: {} })
      .catch(setFailure)
      .finally(() => setBegins(false));
  };
  return (
    <>
      {failure === undefined ? null : <ErrorState error={failure} />}
      <FormActions>
        {steps.map((step, place) => (
          <Button
            key={step}
            kind={kindOf(step, place, enrolment.state)}
            busy={begins && step === 'beginSuitability'}
            aria-label={t('stepOf', { step: t(`step.${step}`), programme })}
            continues={`enrolment.${enrolment.id}.${step === 'end' ? 'ending' : step}`}
            onClick={() => (step === 'beginSuitability' ? begin() : setAsked(step))}
          >
            {t(`step.${step}`)}
          </Button>
        ))}
      </FormActions>
      <Dialog
        open={asked !== null}
        title={asked ? t('stepOf', { step: t(`step.${asked}`), programme }) : ''}
        onClose={() => setAsked(null)}
      >
        {asked ? (
          <AskedStep enrolment={enrolment} step={asked} onClose={() => setAsked(null)} />
        ) : null}
      </Dialog>
    </>
  );
}

/**
 * The kind of a button: primary for the first step towards the programme, quiet for endings and the way back to
 * the waiting list. Nothing invites to complete a course that is under way.
 */
function kindOf(step: EnrolmentStep, place: number, state: Enrolment['state']) {
  if (step === 'end' || (step === 'waitlist' && state === 'enrolled')) return 'quiet';
  return place === 0 && step !== 'complete' ? 'primary' : 'secondary';
}

interface AskedStepProps {
  enrolment: Enrolment;
  step: Asked;
  onClose: () => void;
}

function AskedStep({ enrolment, step, onClose }: AskedStepProps) {
  const t = useTexts(attendanceTexts);
  const { role } = useMe();
  const changes = useChanges();
  const onDone = () => {
    notify.done(t('done'));
    onClose();
  };
  const form = { enrolment, onDone, onCancel: onClose };
  switch (step) {
    case 'enrol':
    case 'waitlist':
      return <PlaceForm {...form} step={step} />;
    case 'complete':
      return <Completion {...form} />;
    case 'end':
      return <EndingForm {...form} endings={endingsFrom(enrolment.state, role)} />;
    case 'findUnsuitable':
      return (
        <ReasonForm
          action={t('step.findUnsuitable')}
          description={t('unsuitable')}
          draft={`enrolment.${enrolment.id}.findUnsuitable`}
          onCancel={onClose}
          submit={async (reason) => {
            await changes.findUnsuitable({ ...at(enrolment), body: { reason } });
            onDone();
          }}
        />
      );
  }
}

interface EnrolmentFormProps {
  enrolment: Enrolment;
  onDone: () => void;
  onCancel: () => void;
}

function Completion(props: EnrolmentFormProps) {
  const { data } = useQuery(read('getEnrolmentAttendance', { id: props.enrolment.id }));
  const { attended = 0, expected = 0 } = data ?? {};
  return <CompleteForm {...props} attendance={{ attended, expected }} />;
}
