import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMay } from '../../../platform/access.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { enrolmentTones } from '../../../domain/labels/tones.js';
import { DescriptionList, type Description } from '../../../ui/lists/description-list.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { attendanceTexts } from '../attendance.texts.js';
import { hasSessions } from '../enrolment.presenter.js';
import { isIndividual, placeOf } from '../steps.presenter.js';
import { EnrolmentRegister } from './enrolment-register.js';
import { EnrolmentSteps } from './enrolment-steps.js';
import { IndividualSessions } from './individual-sessions.js';

/** Shows one programme of a person: its progress, the next steps, and the register. */
export function EnrolmentPanel({ enrolment }: { enrolment: Dto<'Enrolment'> }) {
  const t = useTexts(attendanceTexts);
  const labels = useTexts(programmeLabels);
  const f = useFormat();
  const { state, mandatory } = enrolment;
  return (
    <Panel
      title={f.text(enrolment.programme.name)}
      actions={
        <Inline>
          <StatusTag tone={mandatory ? 'warning' : 'neutral'}>
            {t(mandatory ? 'mandatory' : 'voluntary')}
          </StatusTag>
          <StatusTag tone={enrolmentTones[state]}>{labels(`enrolmentState.${state}`)}</StatusTag>
        </Inline>
      }
    >
      <Stack>
        <Details enrolment={enrolment} />
        <EnrolmentSteps enrolment={enrolment} />
        {state === 'completed' ? (
          <Link to={paths.certificate(enrolment.id)}>{t('certificate')}</Link>
        ) : null}
        {isIndividual(enrolment) ? <IndividualSessions enrolment={enrolment} /> : null}
        {hasSessions(enrolment) ? <EnrolmentRegister enrolmentId={enrolment.id} /> : null}
      </Stack>
    </Panel>
  );
}

function Details({ enrolment }: { enrolment: Dto<'Enrolment'> }) {
  const t = useTexts(attendanceTexts);
  const labels = useTexts(programmeLabels);
  const plan = useTexts(planLabels);
  const f = useFormat();
  const known = (term: string, value: string | null): Description[] =>
    value ? [{ term, value }] : [];
  const day = (term: string, value: string | null) => known(term, value && f.date(value));
  const rules = enrolment.failedRules.map((rule) => labels(`rule.${rule}`)).join(', ');
  return (
    <DescriptionList
      items={[
        ...day(t('details.proposed'), enrolment.proposedOn),
        ...planItemDetail(enrolment),
        ...placeDetail(enrolment),
        ...known(
          t('details.language'),
          enrolment.language === 'ka' ? null : labels(`language.${enrolment.language}`),
        ),
        ...day(t('details.decided'), enrolment.enrolledOn ? null : enrolment.decidedOn),
        ...day(t('details.enrolled'), enrolment.enrolledOn),
        ...day(t('details.started'), enrolment.startedOn),
        ...day(t('details.ended'), enrolment.endedOn),
        ...known(t('details.exception'), rules),
        ...known(t('details.why'), enrolment.overrideReason),
        ...known(t('details.reason'), enrolment.reason),
      ]}
    />
  );

  function planItemDetail({ planItem, beneficiary }: Dto<'Enrolment'>): Description[] {
    if (!planItem) return [];
    const text = planItem.text ?? t('details.planItemOf');
    const value = <Link to={paths.beneficiaryTab(beneficiary.id, 'plan')}>{text}</Link>;
    const { need, goal } = planItem;
    return [
      { term: t('details.planItem'), value },
      ...known(t('details.goal'), goal && goal.text),
      ...known(t('details.need'), need && plan(`need.${need}`)),
    ];
  }

  function placeDetail({ group }: Dto<'Enrolment'>): Description[] {
    const place = placeOf(enrolment);
    if (place === null) return [];
    const value = place === 'group' ? group && <GroupLink group={group} /> : t(`details.${place}`);
    return [{ term: t('details.group'), value }];
  }
}

function GroupLink({ group }: { group: Dto<'EnrolmentGroup'> }) {
  const f = useFormat();
  const mayOpen = useMay('group.read');
  return mayOpen ? (
    <Link to={paths.group(group.id)}>{f.name(group.name)}</Link>
  ) : (
    <>{f.name(group.name)}</>
  );
}
