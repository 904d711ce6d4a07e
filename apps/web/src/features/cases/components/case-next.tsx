import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { casesTexts } from '../cases.texts.js';
import { progressOf } from '../checklist.presenter.js';
import { newestCase } from '../queries.js';
import {
  caseSteps,
  isInvited,
  nextOf,
  placeOf,
  type CaseStep,
  type Next,
} from '../steps.presenter.js';
import { CaseChecklist } from './case-checklist.js';
import { CaseDialog } from './case-dialog.js';

type Case = Dto<'Case'>;

/** Shows the newest case of a person with its next step; nothing when there is no case. */
export function NewestCaseNext({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(casesTexts);
  const query = useQuery(newestCase(beneficiaryId));
  return (
    <QueryState query={query} lines={3}>
      {(episode) =>
        episode && episode.state !== 'closed' ? (
          <CaseNext episode={episode}>
            <Link to={paths.beneficiaryTab(beneficiaryId, 'case')}>{t('open')}</Link>
          </CaseNext>
        ) : null
      }
    </QueryState>
  );
}

interface CaseNextProps {
  episode: Case;
  children?: React.ReactNode;
}

/** Shows the next step of the case, who takes it, and the steps that this person may take. */
export function CaseNext({ episode, children }: CaseNextProps) {
  const t = useTexts(casesTexts);
  const me = useMe();
  const may = usePermissions();
  const checklist = useQuery({
    ...read('getCaseChecklist', { id: episode.id }),
    enabled: episode.state !== 'closed',
  }).data;
  const progress = progressOf(checklist?.items ?? []);
  const [asked, setAsked] = useState<CaseStep | null>(null);
  const staff = { id: me.id, role: me.role, may };
  const { daily, others, fourEyes } = caseSteps(episode, staff, progress);
  const next = nextOf(episode, progress);
  const waitsForOthers =
    daily.length === 0 && placeOf(next) === null && !fourEyes && episode.state !== 'closed';
  return (
    <Panel title={t('title')}>
      <Stack gap={12}>
        <Waits episode={episode} next={next} />
        {episode.state === 'closingReview' ? <Proposal episode={episode} /> : null}
        {fourEyes ? <strong>{t('fourEyes')}</strong> : null}
        {waitsForOthers ? <span>{t('notYours')}</span> : null}
        <Steps episode={episode} next={next} daily={daily} others={others} onAsk={setAsked} />
        {checklist ? (
          <CaseChecklist person={episode.beneficiary.id} items={checklist.items} />
        ) : null}
        {children}
      </Stack>
      <CaseDialog episode={episode} step={asked} onClose={() => setAsked(null)} />
    </Panel>
  );
}

/**
 * Shows the sentence of the state, as a warning where nobody answers for the person, with a link to the
 * work.
 */
function Waits({ episode, next }: { episode: Case; next: Next }) {
  const t = useTexts(casesTexts);
  const labels = useTexts(beneficiaryLabels);
  const place = placeOf(next);
  const person = episode.beneficiary.id;
  const loud = episode.caseManager === null && episode.state !== 'closed';
  const back = episode.suspendedFrom ? labels(`caseState.${episode.suspendedFrom}`) : '–';
  return (
    <>
      {loud ? (
        <Notice tone="danger" title={t('noManager')}>
          {t('next.noManager')}
        </Notice>
      ) : null}
      {next === 'noManager' ? null : <span>{t(`next.${next}`, { state: back })}</span>}
      {place ? (
        <Link strong to={paths.beneficiaryTab(person, place)}>
          {t(`place.${place}`)}
        </Link>
      ) : null}
    </>
  );
}

function Proposal({ episode }: { episode: Case }) {
  const t = useTexts(casesTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const { closureProposedBy, closureReason, closureSummary } = episode;
  return (
    <DescriptionList
      items={[
        { term: t('proposal.by'), value: f.name(closureProposedBy?.name) },
        {
          term: t('proposal.reason'),
          value: closureReason ? labels(`closureReason.${closureReason}`) : null,
        },
        { term: t('proposal.summary'), value: closureSummary },
      ]}
    />
  );
}

interface StepsProps {
  episode: Case;
  next: Next;
  daily: readonly CaseStep[];
  others: readonly CaseStep[];
  onAsk: (step: CaseStep) => void;
}

function Steps({ episode, next, daily, others, onAsk }: StepsProps) {
  const t = useTexts(casesTexts);
  const nameOf = usePersonName();
  const mayApply = useMay('application.receive');
  const { id } = episode.beneficiary;
  const label = (step: CaseStep) =>
    step === 'assign' && episode.caseManager ? t('reassign') : t(`step.${step}`);
  if (episode.state === 'closed') {
    return mayApply ? (
      <FormActions>
        <ButtonLink
          to={paths.newApplication}
          state={{ person: { id, name: nameOf(episode.beneficiary) } }}
        >
          {t('newApplication')}
        </ButtonLink>
      </FormActions>
    ) : null;
  }
  if (daily.length + others.length === 0) return null;
  return (
    <FormActions>
      {daily.map((step, place) => (
        <Button
          key={step}
          kind={place === 0 && isInvited(step, next) ? 'primary' : 'secondary'}
          continues={`case.${episode.id}.${step}`}
          onClick={() => onAsk(step)}
        >
          {label(step)}
        </Button>
      ))}
      {others.length > 0 ? (
        <MenuButton
          text={t('more')}
          items={others.map((step) => ({
            key: step,
            label: label(step),
            continues: `case.${episode.id}.${step}`,
            onSelect: () => onAsk(step),
          }))}
        />
      ) : null}
    </FormActions>
  );
}
