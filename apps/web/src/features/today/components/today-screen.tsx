import type { Dto, TodaySectionName } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { useFormat } from '../../../platform/use-format.js';
import { Grid, Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { read } from '../../../platform/data/queries.js';
import {
  leftSections,
  plannedSessions,
  rightSections,
  sectionOf,
  type PlannedSession,
} from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { Alerts } from './alerts.js';
import { DaySection } from './day-section.js';

/** Parts of other features on this screen. */
export interface TodayParts {
  /** The unsaved drafts of the reader. */
  drafts: ReactNode;
  /** Shows the registers of the sessions, for offline use. */
  Registers: ComponentType<{ sessions: readonly PlannedSession[] }>;
  /** The renderers of each feature for its lines. */
  renderers: AllTodayRenderers;
}

/** Shows the work that waits for the reader, each line a link to it. */
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
          {/* Data on this device is shown without an answer of the server. */}
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

/** The sections of the role, in two columns. */
function Day({ day, parts }: { day: Dto<'Today'>; parts: TodayParts }) {
  const sectionsOf = (names: readonly TodaySectionName[]) =>
    names.flatMap((name) => sectionOf(day, name) ?? []);
  const right = sectionsOf(rightSections);
  return (
    <Stack>
      <Alerts section={sectionOf(day, 'alerts')} />
      {parts.drafts}
      <Grid min={420}>
        <Stack>
          {sectionsOf(leftSections).map((section) => (
            <DaySection key={section.section} section={section} renderers={parts.renderers} />
          ))}
          <parts.Registers sessions={plannedSessions(day)} />
          <DaySection section={sectionOf(day, 'overdue')} renderers={parts.renderers} />
        </Stack>
        {right.length > 0 ? (
          <Stack>
            {right.map((section) => (
              <DaySection key={section.section} section={section} renderers={parts.renderers} />
            ))}
          </Stack>
        ) : null}
      </Grid>
    </Stack>
  );
}
