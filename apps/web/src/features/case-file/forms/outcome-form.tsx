import { outcomeKinds, outcomeSources, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { planInForce } from '../../../domain/plan-in-force.js';
import { useMay } from '../../../platform/access.js';
import { api } from '../../../platform/api.js';
import { useChanges } from '../../../platform/data/changes.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import {
  goalChange,
  goalValues,
  namableGoals,
  outcomeBody,
  statusesOf,
  type GoalValues,
  type OutcomeValues,
} from '../file-forms.presenter.js';
import { caseFileTexts } from '../file.texts.js';
import { outcomesTexts } from '../outcomes.texts.js';

interface RecordOutcomeProps {
  beneficiaryId: string;
  onDone: () => void;
}

export function RecordOutcome({ beneficiaryId, onDone }: RecordOutcomeProps) {
  const t = useTexts(outcomesTexts);
  const fileT = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const changes = useChanges();
  const initialValues: OutcomeValues = {
    kind: '',
    status: '',
    occurredOn: today(),
    convictedOn: '',
    source: '',
    goalId: '',
    detail: '',
  };
  const form = useDtoForm({
    dto: 'RecordOutcomeBody',
    initialValues,
    toBody: outcomeBody,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.recordOutcome({ id: beneficiaryId, body, idempotencyKey });
      notify.done(fileT('saved'));
      onDone();
    },
    draft: { key: `outcome.of.${beneficiaryId}`, label: t('add') },
  });
  const { kind } = form.values;
  const offence = kind === 'reoffence';
  return (
    <DialogForm form={form} label={t('add')} onCancel={onDone}>
      <RadioGroup
        {...form.field('kind', t('kind'), t('kindHelp'))}
        onChange={(next) => {
          form.setValue('kind', next);
          form.setValue('status', '');
        }}
        options={outcomeKinds.map((value) => ({ value, label: labels(`outcome.${value}`) }))}
      />
      {kind ? (
        <RadioGroup
          {...form.field('status', t('status'), t('statusHelp'))}
          options={statusesOf(kind).map((value) => ({
            value,
            label: labels(`outcomeStatus.${value}`),
          }))}
        />
      ) : null}
      <FieldRow>
        <DateField
          {...form.field('occurredOn', t('occurredOn'))}
          description={t(offence ? 'offenceHint' : 'occurredHint')}
          max={today()}
        />
        {offence ? (
          <DateField {...form.field('convictedOn', t('convictedOn'))} max={today()} optional />
        ) : null}
      </FieldRow>
      <SelectField
        {...form.field('source', t('source'), t('sourceHelp'))}
        options={outcomeSources
          .filter((value) => value !== 'import')
          .map((value) => ({ value, label: t(`sources.${value}`) }))}
      />
      <GoalField form={form} beneficiaryId={beneficiaryId} />
      <TextArea
        {...form.field('detail', t('detail'), t('detailHelp'))}
        rows={2}
        maxLength={2000}
        optional
      />
    </DialogForm>
  );
}

/** Says which goals an outcome of the person may name, or a new one. */
export function useNamableGoals(beneficiaryId: string) {
  const enabled = useMay('plan.read');
  const plan = useQuery({ ...planInForce(beneficiaryId), enabled });
  return (outcome?: Dto<'Outcome'>) => namableGoals(plan.data, outcome);
}

interface GoalFieldProps<Values extends GoalValues> {
  form: DtoForm<Values>;
  beneficiaryId: string;
  outcome?: Dto<'Outcome'>;
}

/** Field of the goal that the outcome speaks of; absent while there is none to name. */
function GoalField<Values extends GoalValues>(props: GoalFieldProps<Values>) {
  const { form, beneficiaryId, outcome } = props;
  const t = useTexts(outcomesTexts);
  const goals = useNamableGoals(beneficiaryId)(outcome);
  if (goals.length === 0) return null;
  return (
    <SelectField
      {...form.choice(
        'goalId',
        t('goal'),
        goals.map(({ id, text }) => ({ value: id, label: text })),
        t('goalHelp'),
      )}
      optional
    />
  );
}

interface OutcomeStepProps {
  outcome: Dto<'Outcome'>;
  onDone: () => void;
}

/** Names the goal that an outcome speaks of, another one, or none. */
export function NameGoal({ outcome, onDone }: OutcomeStepProps) {
  const t = useTexts(outcomesTexts);
  const fileT = useTexts(caseFileTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeOutcomeBody',
    record: outcome,
    valuesOf: goalValues,
    toBody: goalChange,
    reload: () => api.getOutcome({ id: outcome.id }),
    save: ({ id, version }, body) => changes.changeOutcome({ id, version, body }),
    done: () => {
      notify.done(fileT('saved'));
      onDone();
    },
    draft: { key: `outcome.goal.${outcome.id}`, label: t('nameGoal') },
  });
  return (
    <DialogForm form={form} label={t('nameGoal')} onCancel={onDone}>
      <GoalField form={form} beneficiaryId={outcome.beneficiaryId} outcome={outcome} />
    </DialogForm>
  );
}

export function MarkOutcomeInError({ outcome, onDone }: OutcomeStepProps) {
  const t = useTexts(outcomesTexts);
  const fileT = useTexts(caseFileTexts);
  const changes = useChanges();
  const { id, version } = outcome;
  return (
    <ReasonForm
      action={t('markInError')}
      text={t('inErrorText')}
      label={t('inErrorReason')}
      help={t('inErrorHelp')}
      draft={`outcome.error.${id}`}
      danger
      onCancel={onDone}
      submit={async (reason) => {
        await changes.markOutcomeInError({ id, version, body: { reason } });
        notify.done(fileT('saved'));
        onDone();
      }}
    />
  );
}
