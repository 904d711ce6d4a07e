import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { NoteForm, ReasonForm } from '../../../ui/forms/dialog-form.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';
import { ProposeLevelForm } from '../forms/propose-level-form.js';
import { overrideSteps } from '../steps.presenter.js';
import { useLevelWord } from '../use-level-word.js';
import type { ReadProps } from './read-props.js';

type Asked = 'propose' | 'approve' | 'reject';

/** Moves the computed level by one step: one person proposes, another decides. */
export function LevelOverrides({ assessment, version }: ReadProps) {
  const t = useTexts(assessmentFormTexts);
  const me = useMe();
  const may = usePermissions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const order = (version.riskSummary?.levels ?? []).map(({ level }) => level);
  const { levels, pending, mayDecide, fourEyes } = overrideSteps(assessment, order, may, me.id);
  const overrides = assessment.overrides ?? [];
  if (overrides.length === 0 && levels.length === 0) return null;
  return (
    <Panel title={t('override.title')}>
      <Stack gap={12}>
        {overrides.map((override) => (
          <Proposal key={override.id} override={override} />
        ))}
        {levels.length > 0 ? <Muted small>{t('override.text')}</Muted> : null}
        {fourEyes ? <strong>{t('nextStep.fourEyes')}</strong> : null}
        {pending && !mayDecide && !fourEyes ? <span>{t('override.waits')}</span> : null}
        <FormActions>
          {mayDecide ? (
            <>
              <Button
                kind="primary"
                continues={`assessment.${assessment.id}.level.approve`}
                onClick={() => setAsked('approve')}
              >
                {t('override.approve')}
              </Button>
              <Button
                continues={`assessment.${assessment.id}.level.reject`}
                onClick={() => setAsked('reject')}
              >
                {t('override.reject')}
              </Button>
            </>
          ) : null}
          {levels.length > 0 ? (
            <Button
              continues={`assessment.${assessment.id}.level`}
              onClick={() => setAsked('propose')}
            >
              {t('override.propose')}
            </Button>
          ) : null}
        </FormActions>
      </Stack>
      <Dialog
        open={asked !== null}
        title={asked ? t(`override.${asked}`) : ''}
        onClose={() => setAsked(null)}
      >
        {asked ? (
          <AskedForm
            assessment={assessment}
            asked={asked}
            levels={levels}
            onClose={() => setAsked(null)}
          />
        ) : null}
      </Dialog>
    </Panel>
  );
}

function Proposal({ override }: { override: Dto<'LevelOverride'> }) {
  const t = useTexts(assessmentFormTexts);
  const labels = useTexts(assessmentLabels);
  const f = useFormat();
  const levelWord = useLevelWord();
  const { state, level, reason, proposedBy, proposedAt, decidedBy, decidedAt } = override;
  return (
    <Stack gap={4}>
      <Inline>
        <StatusTag tone={state === 'proposed' ? 'warning' : 'neutral'}>
          {labels(`overrideState.${state}`)}
        </StatusTag>
        <span>
          {t('override.proposed', {
            level: levelWord(level),
            name: proposedBy.name,
            when: f.date(proposedAt),
          })}
        </span>
      </Inline>
      <span>{reason}</span>
      {decidedBy ? (
        <Muted small>
          {t('override.decided', { name: decidedBy.name, when: f.date(decidedAt) })}
        </Muted>
      ) : null}
      {override.decisionNote ? <span>{override.decisionNote}</span> : null}
    </Stack>
  );
}

interface AskedFormProps {
  assessment: Dto<'Assessment'>;
  asked: Asked;
  levels: readonly string[];
  onClose: () => void;
}

function AskedForm({ assessment, asked, levels, onClose }: AskedFormProps) {
  const t = useTexts(assessmentFormTexts);
  const changes = useChanges();
  const done = () => {
    notify.done(t('override.done'));
    onClose();
  };
  if (asked === 'propose')
    return (
      <ProposeLevelForm
        levels={levels}
        draft={`assessment.${assessment.id}.level`}
        onCancel={onClose}
        submit={async (body) => {
          await changes.proposeLevelOverride({ ...at(assessment), body });
          done();
        }}
      />
    );
  const Form = asked === 'reject' ? ReasonForm : NoteForm;
  return (
    <Form
      description={t(asked === 'reject' ? 'reasonHelp' : 'noteHelp')}
      action={t(`override.${asked}`)}
      draft={`assessment.${assessment.id}.level.${asked}`}
      onCancel={onClose}
      submit={async (stepNote) => {
        await (asked === 'reject'
          ? changes.rejectLevelOverride({ ...at(assessment), body: { reason: stepNote } })
          : changes.approveLevelOverride({
              ...at(assessment),
              body: stepNote ? { note: stepNote } : {},
            }));
        done();
      }}
    />
  );
}
