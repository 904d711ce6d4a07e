import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { programmeWords } from '../../../platform/vocabulary/programmes.texts.js';
import { enrolmentTones } from '../../../platform/vocabulary/tones.js';
import { DescriptionList, type Description } from '../../../ui/description-list.js';
import { Inline, Stack } from '../../../ui/layout.js';
import { Link } from '../../../ui/link.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { EmptyState } from '../../../ui/states.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { attendanceTexts } from '../attendance.texts.js';
import { hasSessions, inReadingOrder } from '../enrolment.presenter.js';
import { attendanceQueries } from '../queries.js';
import { EnrolmentRegister } from './enrolment-register.js';

/** Every programme of a person with its register. */
export function RecordAttendance() {
  const { id = '' } = useParams();
  const t = useTexts(attendanceTexts);
  const query = useQuery(attendanceQueries.enrolments(id));
  return (
    <QueryState query={query} lines={8}>
      {({ items }) =>
        items.length === 0 ? (
          <Panel>
            <EmptyState title={t('none')} text={t('noneText')} />
          </Panel>
        ) : (
          <Stack>
            {inReadingOrder(items).map((enrolment) => (
              <Enrolment key={enrolment.id} enrolment={enrolment} />
            ))}
          </Stack>
        )
      }
    </QueryState>
  );
}

function Enrolment({ enrolment }: { enrolment: Dto<'Enrolment'> }) {
  const t = useTexts(attendanceTexts);
  const words = useTexts(programmeWords);
  const f = useFormat();
  const { state, group, mandatory } = enrolment;
  const day = (term: string, value: string | null): Description[] =>
    value ? [{ term, value: f.date(value) }] : [];
  return (
    <Panel
      title={f.text(enrolment.programme.name)}
      actions={
        <Inline>
          <StatusTag tone={mandatory ? 'warning' : 'neutral'}>
            {t(mandatory ? 'mandatory' : 'voluntary')}
          </StatusTag>
          <StatusTag tone={enrolmentTones[state]}>{words(`enrolmentState.${state}`)}</StatusTag>
        </Inline>
      }
    >
      <Stack>
        <DescriptionList
          items={[
            { term: t('facts.group'), value: group?.name ?? t('facts.individual') },
            ...day(t('facts.enrolled'), enrolment.enrolledOn),
            ...day(t('facts.started'), enrolment.startedOn),
            ...day(t('facts.ended'), enrolment.endedOn),
          ]}
        />
        {state === 'completed' ? (
          <Link to={paths.certificate(enrolment.id)}>{t('certificate')}</Link>
        ) : null}
        {hasSessions(enrolment) ? <EnrolmentRegister enrolmentId={enrolment.id} /> : null}
      </Stack>
    </Panel>
  );
}
