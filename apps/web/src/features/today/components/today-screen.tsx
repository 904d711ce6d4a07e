import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { useMay } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Grid, Stack } from '../../../ui/layout.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { todayQueries } from '../queries.js';
import {
  absenceLine,
  answerLine,
  overdueLine,
  releaseLine,
  sessionLine,
  signatureLine,
} from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { useTodayWords } from '../use-today-words.js';
import { Alerts } from './alerts.js';
import { DaySection } from './day-section.js';
import { Applications, Approvals } from './decisions.js';

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
  const query = useQuery(todayQueries.day());
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
          {signs ? <Signatures day={day} /> : null}
          {leads ? <Sessions day={day} /> : null}
          <parts.Registers sessions={day.sessions.items} />
          {(hasCases && leads) || refers ? <Overdue day={day} /> : null}
        </Stack>
        {hasCases || mayApprove || refers ? (
          <Stack>
            {mayApprove ? <Approvals day={day} /> : null}
            {signs ? <Absences day={day} /> : null}
            {refers ? <Answers day={day} /> : null}
            {hasCases && leads ? <Arrivals day={day} /> : null}
          </Stack>
        ) : null}
      </Grid>
    </Stack>
  );
}

function Sessions({ day: { sessions, toRecord } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <>
      <DaySection
        title={t('sessions.title')}
        none={t('sessions.none')}
        total={sessions.total}
        lines={sessions.items.map((line) => sessionLine(line, words, f))}
      />
      <DaySection
        title={t('toRecord.title')}
        none={t('toRecord.none')}
        total={toRecord.total}
        lines={toRecord.items.map((line) => sessionLine(line, words, f))}
      />
    </>
  );
}

function Signatures({ day: { signatures } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <DaySection
      title={t('signatures.title')}
      none={t('signatures.none')}
      total={signatures.total}
      lines={signatures.items.map((line) => signatureLine(line, words, f))}
    />
  );
}

function Absences({ day: { absences } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <DaySection
      title={t('absences.title')}
      none={t('absences.none')}
      total={absences.total}
      lines={absences.items.map((line) => absenceLine(line, words, f))}
    />
  );
}

function Answers({ day: { answers } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <DaySection
      title={t('answers.title')}
      none={t('answers.none')}
      total={answers.total}
      lines={answers.items.map((line) => answerLine(line, words, f))}
    />
  );
}

function Overdue({ day: { overdue } }: { day: Dto<'Today'> }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <DaySection
      title={t('overdue.title')}
      none={t('overdue.none')}
      total={overdue.total}
      lines={overdue.items.map((line) => overdueLine(line, words, f))}
    />
  );
}

function Arrivals({ day }: { day: Dto<'Today'> }) {
  const { releases } = day;
  const t = useTexts(todayTexts);
  const f = useFormat();
  const words = useTodayWords();
  return (
    <>
      <Applications day={day} />
      <DaySection
        title={t('releases.title')}
        none={t('releases.none')}
        total={releases.total}
        lines={releases.items.map((line) => releaseLine(line, words, f))}
      />
    </>
  );
}
