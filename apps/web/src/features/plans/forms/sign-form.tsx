import { signatureMethods, type Dto, type PlanSigner, type SignatureMethod } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { planWorkTexts } from '../plan-work.texts.js';

interface SignFormProps {
  plan: Dto<'Plan'>;
  signer: PlanSigner;
  onDone: () => void;
}

/**
 * Records a signature. Officers and case managers sign for themselves; for the person the form records how
 * and when they signed.
 */
export function SignForm({ plan, signer, onDone }: SignFormProps) {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  const changes = useChanges();
  const own = signer === 'officer' || signer === 'caseManager';
  const represented = signer === 'legalRepresentative';
  const form = useDtoForm({
    dto: 'SignPlanBody',
    initialValues: { method: own ? 'electronic' : 'paper', signedOn: today(), signerName: '' },
    toBody: (values): Dto<'SignPlanBody'> => ({
      signer,
      method: values.method as SignatureMethod,
      signedOn: values.signedOn,
      ...(represented ? { signerName: blankToUndefined(values.signerName) ?? '' } : {}),
    }),
    submit: async (body) => {
      await changes.signPlan({ ...at(plan), body });
      notify.done(t('sign.done'));
      onDone();
    },
  });
  const action = own ? t('sign.mine') : t('sign.record', { signer: labels(`signer.${signer}`) });
  return (
    <DialogForm form={form} label={action} {...(own ? { action } : {})} onCancel={onDone}>
      {represented ? (
        <TextField {...form.field('signerName', t('sign.name'), t('sign.nameHelp'))} />
      ) : null}
      <RadioGroup
        {...form.field('method', t('sign.method'), t('sign.methodHelp'))}
        options={signatureMethods.map((value) => ({ value, label: labels(`method.${value}`) }))}
      />
      <DateField {...form.field('signedOn', t('sign.signedOn'))} max={today()} />
    </DialogForm>
  );
}
