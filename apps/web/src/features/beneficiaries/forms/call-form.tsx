import { hotlineTopics } from '@gza/contract';
import { useState } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { PersonChoice } from '../components/person-choice.js';
import { blankCall, callBody } from '../outreach.presenter.js';
import { outreachTexts } from '../outreach.texts.js';
import type { RecordParts } from '../record-parts.js';
import type { KnownPerson } from './application-form.presenter.js';

type CallFormProps = Pick<RecordParts, 'choosePerson'>;

/** Records a call while the caller speaks: topic and text first, everything else can wait. */
export function CallForm({ choosePerson }: CallFormProps) {
  // A saved call leaves an empty form for the next one.
  const [round, setRound] = useState(0);
  return (
    <CallFields
      key={round}
      choosePerson={choosePerson}
      onSaved={() => setRound((count) => count + 1)}
    />
  );
}

function CallFields({ choosePerson, onSaved }: CallFormProps & { onSaved: () => void }) {
  const t = useTexts(outreachTexts);
  const changes = useChanges();
  const [known, setKnown] = useState<KnownPerson | null>(null);
  const form = useDtoForm({
    dto: 'TakeHotlineCallBody',
    initialValues: blankCall(),
    toBody: (values) => callBody(values, known),
    submit: async (body, _, keyOf) => {
      await changes.takeHotlineCall({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('call.saved'));
      onSaved();
    },
    draft: {
      key: 'hotlineCall',
      label: t('call.new'),
      extra: { value: known, restore: (kept) => setKnown(kept as KnownPerson | null) },
    },
  });
  return (
    <Form form={form} label={t('call.new')}>
      <RadioGroup
        {...form.field('topic', t('call.topic'), t('call.topicHelp'))}
        options={hotlineTopics.map((value) => ({ value, label: t(`topic.${value}`) }))}
      />
      <TextArea
        {...form.field('text', t('call.text'))}
        description={t('call.textHint')}
        rows={3}
        maxLength={8000}
      />
      <FieldRow>
        <TextField
          {...form.field('callerName', t('call.callerName'))}
          description={t('call.callerNameHint')}
          maxLength={200}
          optional
        />
        <TextField
          {...form.field('callerPhone', t('call.callerPhone'))}
          description={t('call.callerPhoneHint')}
          type="tel"
          maxLength={60}
          optional
        />
      </FieldRow>
      <FieldRow>
        <DateField {...form.field('at', t('call.date'))} max={today()} />
        <TimeField {...form.field('time', t('call.time'))} />
      </FieldRow>
      <PersonChoice
        label={t('call.who')}
        hint={t('call.whoHint')}
        action={t('call.choose')}
        person={known}
        onChange={setKnown}
        choosePerson={choosePerson}
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('call.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
