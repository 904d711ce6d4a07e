import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Grid, Stack } from '../../../ui/layout.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import {
  absenceLine,
  answerLine,
  applicationLine,
  approvalLine,
  overdueLine,
  releaseLine,
  sessionLine,
  signatureLine,
} from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { Alerts } from './alerts.js';
import { DaySection } from './day-section.js';

/** What other features show on this screen. */
export interface TodayParts {
  /** What the reader typed and did not save. */
  drafts: ReactNode;
  /** The registers of the sessions, for where there is no line. */
  Registers: ComponentType<{ sessions: readonly Dto<'TodaySession'>[] }>;
}

/** What waits for the reader, each line a link to where it is done. */
export function TodayScreen({ parts }: { parts: TodayParts }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const query = useQuery({ ...read('getToday'), staleTime: 0 });
  return (
    <Page title={t('title')} lead={f.longDate(today())}>
      {query.data ? (
        <Day day={query.data} parts={parts} />
      ) : (
        <Stack>
          {/* What lies on this device is there without an answer of the server. */}
          <parts.Registers sessions={[]} />
          {parts.drafts}
          <Panel>
            <QueryState query={query} lines={10}>
              {() => null}
            </QueryState>
          </Panel>
        </Stack>
      )}
    </Page>
  );
}

/** A section stands for those who may call what it leads to. */
function Day({ day, parts }: { day: Dto<'Today'>; parts: TodayParts }) {
  const hasCases = useMay('listCases');
  const mayApprove = useMay('approveAssessment');
  const leads = useMay('getCalendar');
  const signs = useMay('signPlan');
  const refers = useMay('sendReferral');
  return (
    <Stack>
      <Alerts alerts={day.alerts} />
      {parts.drafts}
      <Grid min={420}>
        <Stack>
          {signs ? (
            <DaySection name="signatures" section={day.signatures} line={signatureLine} />
          ) : null}
          {leads ? (
            <>
              <DaySection name="sessions" section={day.sessions} line={sessionLine} />
              <DaySection name="toRecord" section={day.toRecord} line={sessionLine} />
            </>
          ) : null}
          <parts.Registers sessions={day.sessions.items} />
          {(hasCases && leads) || refers ? (
            <DaySection name="overdue" section={day.overdue} line={overdueLine} />
          ) : null}
        </Stack>
        {hasCases || mayApprove || refers ? (
          <Stack>
            {mayApprove ? (
              <DaySection name="approvals" section={day.approvals} line={approvalLine} />
            ) : null}
            {signs ? (
              <DaySection name="absences" section={day.absences} line={absenceLine} />
            ) : null}
            {refers ? <DaySection name="answers" section={day.answers} line={answerLine} /> : null}
            {hasCases && leads ? (
              <>
                <DaySection name="applications" section={day.applications} line={applicationLine} />
                <DaySection name="releases" section={day.releases} line={releaseLine} />
              </>
            ) : null}
          </Stack>
        ) : null}
      </Grid>
    </Stack>
  );
}
