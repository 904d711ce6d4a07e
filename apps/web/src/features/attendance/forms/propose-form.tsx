import { useChanges } from '../../../platform/data/changes.js';
import { referenceQueries } from '../../../domain/reference.js';
import { isProblem } from '@gza/client';
import {
  programmeLanguages,
  type Dto,
  type EligibilityRule,
  type ProgrammeLanguage,
} from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { attendanceTexts } from '../attendance.texts.js';
import {
  chosenProgramme,
  failedRules,
  itemsToOffer,
  other,
  proposable,
  proposeBody,
  problemKey,
  type ProposeValues,
} from '../propose.presenter.js';
import { planInForce } from '../../../domain/plan-in-force.js';
import { ProgrammeDetails } from '../components/programme-details.js';

interface ProposeFormProps {
  beneficiaryId: string;
  enrolments: readonly Dto<'Enrolment'>[];
  onClose: () => void;
}

/** Waits for plan and catalogue, so that the form begins with the programmes of the plan on top. */
export function ProposeForm(props: ProposeFormProps) {
  const plan = useQuery(planInForce(props.beneficiaryId));
  const programmes = useQuery(referenceQueries.programmes());
  return (
    <QueryState query={plan} lines={4}>
      {(inForce) => (
        <QueryState query={programmes} lines={4}>
          {({ items }) => (
            <Proposal {...props} items={itemsToOffer(inForce, props.enrolments)} all={items} />
          )}
        </QueryState>
      )}
    </QueryState>
  );
}

interface ProposalProps extends ProposeFormProps {
  items: readonly Dto<'PlanItem'>[];
  all: readonly Dto<'Programme'>[];
}

function Proposal({ beneficiaryId, enrolments, onClose, items, all }: ProposalProps) {
  const t = useTexts(attendanceTexts);
  const f = useFormat();
  const changes = useChanges();
  const [refused, setRefused] = useState<string | null>(null);
  const form = useDtoForm({
    dto: 'ProposeEnrolmentBody',
    initialValues: {
      choice: items[0]?.id ?? other,
      programmeId: '',
      language: 'ka',
      overrideReason: '',
    } satisfies ProposeValues as ProposeValues,
    toBody: (values) => proposeBody(beneficiaryId, values, items, refused),
    submit: async (body, _, keyOf) => {
      try {
        const { programme } = await changes.proposeEnrolment({
          body,
          idempotencyKey: await keyOf(body),
        });
        notify.done(t('propose.done', { programme: f.text(programme.name) }));
        onClose();
      } catch (error) {
        if (isProblem(error, 'not-eligible')) setRefused(problemKey(body));
        throw error;
      }
    },
    draft: { key: `beneficiary.${beneficiaryId}.propose`, label: t('propose.action') },
  });
  const { language } = form.values;
  const programmeId = chosenProgramme(form.values, items);
  const programme = all.find(({ id }) => id === programmeId);
  const action = t('propose.action');
  return (
    <DialogForm
      form={form}
      label={action}
      action={action}
      onCancel={onClose}
      instead={(failure) => {
        const rules = failedRules(failure);
        return rules.length > 0 ? <NotEligible rules={rules} /> : null;
      }}
    >
      <Which form={form} items={items} programmes={proposable(all, enrolments)} all={all} />
      {programme ? <ProgrammeDetails programme={programme} /> : null}
      <LanguageField form={form} />
      {programmeId && refused === problemKey({ programmeId, language }) ? (
        <TextArea
          {...form.field('overrideReason', t('propose.why'), t('propose.whyHelp'))}
          maxLength={4000}
        />
      ) : null}
    </DialogForm>
  );
}

function NotEligible({ rules }: { rules: readonly EligibilityRule[] }) {
  const t = useTexts(attendanceTexts);
  const labels = useTexts(programmeLabels);
  const named = rules.map((rule) => labels(`rule.${rule}`)).join(', ');
  return (
    <Notice tone="warning" title={t('propose.refused', { rules: named })} live>
      {t('propose.refusedText')}
    </Notice>
  );
}

interface WhichProps {
  form: DtoForm<ProposeValues>;
  items: readonly Dto<'PlanItem'>[];
  programmes: readonly Dto<'Programme'>[];
  all: readonly Dto<'Programme'>[];
}

function Which({ form, items, programmes, all }: WhichProps) {
  const t = useTexts(attendanceTexts);
  const f = useFormat();
  const areas = useQuery(referenceQueries.areas()).data?.items ?? [];
  const nameOf = (id: string | null) => f.text(all.find((one) => one.id === id)?.name);
  const { choice } = form.values;
  return (
    <>
      {items.length > 0 ? (
        <RadioGroup
          id="propose-choice"
          label={t('propose.choice')}
          description={t('propose.choiceHelp')}
          column
          value={choice}
          onChange={(value) => form.setValue('choice', value)}
          options={[
            ...items.map((item) => ({
              value: item.id,
              label: nameOf(item.programmeId),
              hint: [t(item.mandatory ? 'mandatory' : 'voluntary'), item.text]
                .filter(Boolean)
                .join(' · '),
            })),
            { value: other, label: t('propose.other') },
          ]}
        />
      ) : (
        <Muted>{t('propose.noPlan')}</Muted>
      )}
      {items.length === 0 || choice === other ? (
        <SelectField
          {...form.field('programmeId', t('propose.programme'))}
          description={t('propose.programmeHelp')}
          searchable
          options={areas.flatMap((area) =>
            programmes
              .filter(({ areaCode }) => areaCode === area.code)
              .map(({ id, name }) => ({
                value: id,
                label: f.text(name),
                group: f.text(area.name),
              })),
          )}
        />
      ) : null}
    </>
  );
}

function LanguageField({ form }: { form: DtoForm<ProposeValues> }) {
  const t = useTexts(attendanceTexts);
  const labels = useTexts(programmeLabels);
  return (
    <SelectField
      {...form.field('language', t('propose.language'))}
      description={t('propose.languageHelp')}
      options={programmeLanguages.map((value: ProgrammeLanguage) => ({
        value,
        label: labels(`language.${value}`),
      }))}
    />
  );
}
