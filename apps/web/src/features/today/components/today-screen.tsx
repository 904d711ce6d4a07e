import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
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

/** What waits for the reader, each line a link to where it is done. */
export function TodayScreen() {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const query = useQuery(todayQueries.day());
  return (
    <Page title={t('title')} lead={f.longDate(today())}>
      {query.data ? (
        <Day day={query.data} />
      ) : (
        <Panel>
          <QueryState query={query} lines={10}>
            {() => null}
          </QueryState>
        </Panel>
      )}
    </Page>
  );
}

/** A section stands for those who may call what it leads to. */
function Day({ day }: { day: Dto<'Today'> }) {
  const hasCases = useMay('listCases');
  const mayApprove = useMay('approveAssessment');
  const leads = useMay('getCalendar');
  const signs = useMay('signPlan');
  return (
    <Stack>
      <Alerts alerts={day.alerts} />
      <Grid min={420}>
        <Stack>
          {signs ? <Signatures day={day} /> : null}
          {leads ? <Sessions day={day} /> : null}
          {hasCases && leads ? <Overdue day={day} /> : null}
        </Stack>
        {hasCases || mayApprove ? (
          <Stack>
            {mayApprove ? <Approvals day={day} /> : null}
            {signs ? <Absences day={day} /> : null}
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
