import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useFormat } from '../../../platform/use-format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { readableProblem } from '../../../platform/problem.js';
import { Button } from '../../../ui/navigation/button.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { casesOfOthers, reassignAll, type MovableCase, type Moved } from '../team.presenter.js';
import { teamTexts } from '../team.texts.js';

interface ReassignFormProps {
  cases: readonly MovableCase[];
  receivers: readonly Dto<'StaffMember'>[];
  /** No case had a manager yet, so no reason is needed. */
  first: boolean;
  onMoved: (caseId: string) => void;
}

/** Reassigns the chosen cases one after another, and shows the result of each. */
export function ReassignForm({ cases, receivers, first, onMoved }: ReassignFormProps) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const changes = useChanges();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const [asked, setAsked] = useState(0);
  const form = useDtoForm({
    dto: 'AssignCaseBody',
    initialValues: { caseManagerId: '', reason: '' },
    toBody: ({ caseManagerId, reason }) => ({
      caseManagerId,
      ...(first && blankToUndefined(reason) === undefined ? {} : { reason: reason.trim() }),
    }),
    submit: async (body) => {
      setMoved([]);
      const moving = casesOfOthers(cases, body.caseManagerId);
      setAsked(moving.length);
      // A case that the colleague has already is where it belongs, and leaves the choice like the others.
      for (const one of cases) if (!moving.includes(one)) onMoved(one.id);
      await reassignAll(
        moving,
        (one) => changes.assignCase({ ...at(one), body }),
        (one) => {
          setMoved((before) => [...before, one]);
          if (one.refused === undefined) onMoved(one.caseId);
        },
      );
    },
    draft: { key: 'team.reassign', label: t('move.title') },
  });
  const done = moved.filter(({ refused }) => refused === undefined).length;
  return (
    <Stack>
      <Form form={form} label={t('move.title')}>
        <FieldRow>
          <SelectField
            {...form.field('caseManagerId', t('move.to'))}
            description={t('move.toHelp')}
            searchable
            options={receivers.map(({ id, name, openCases }) => ({
              value: id,
              label: t('move.option', { name: f.name(name), count: openCases }),
            }))}
          />
          <TextField
            {...form.field('reason', t('move.reason'))}
            description={t('move.reasonHelp')}
            maxLength={4000}
            {...(first ? { optional: true } : {})}
          />
        </FieldRow>
        <FormActions>
          <Button
            type="submit"
            kind="primary"
            busy={form.busy}
            disabled={cases.length === 0 && !form.busy}
          >
            {t('move.action', { count: cases.length })}
          </Button>
          {cases.length === 0 && moved.length === 0 ? (
            <Muted small>{t('move.chooseFirst')}</Muted>
          ) : null}
        </FormActions>
      </Form>
      {asked > 0 ? (
        <div role="status">
          <ProgressBar
            label={t('move.progress')}
            value={done}
            max={asked}
            text={t('move.of', { done, all: asked })}
          />
        </div>
      ) : null}
      {moved.length > 0 ? <Results moved={moved} /> : null}
    </Stack>
  );
}

function Results({ moved }: { moved: readonly Moved[] }) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const reasonOf = (refused: unknown) => {
    const { title, detail } = readableProblem(refused);
    return detail ?? title ?? t('move.failed');
  };
  return (
    <SimpleTable
      caption={t('move.results')}
      cards
      columns={[
        { key: 'name', header: t('cases.choose') },
        { key: 'result', header: t('move.results') },
      ]}
      rows={moved.map(({ caseId, name, caseNumber, refused }) => ({
        key: caseId,
        cells: {
          name: `${f.name(name)} (${caseNumber})`,
          result:
            refused === undefined ? (
              <StatusTag tone="ok">{t('move.done')}</StatusTag>
            ) : (
              <>
                <StatusTag tone="danger">{t('move.refused')}</StatusTag> {reasonOf(refused)}
              </>
            ),
        },
      }))}
    />
  );
}
