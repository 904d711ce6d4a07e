import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType, type ReactNode } from 'react';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNarrow } from '../../../platform/use-narrow.js';
import { Grid, Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { CountStrip } from '../../../ui/navigation/count-strip.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { read } from '../../../platform/data/queries.js';
import {
  byRank,
  countOf,
  partsOf,
  plannedSessions,
  plannedVisits,
  sectionOf,
  type ListedSection,
  type PlannedSession,
  type PlannedVisit,
} from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { Alerts } from './alerts.js';
import { DaySection, panelId } from './day-section.js';
import { QuietSections } from './quiet-sections.js';

/** Parts of other features on this screen. */
export interface TodayParts {
  /** The unsaved drafts of the reader. */
  drafts: ReactNode;
  /** Shows what the day needs offline: the registers of the sessions, and the appointments. */
  Offline: ComponentType<{
    sessions: readonly PlannedSession[];
    visits: readonly PlannedVisit[];
  }>;
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
          <parts.Offline sessions={[]} visits={[]} />
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

/** What waits, counted on top, and the lists of the role in two columns. */
function Day({ day, parts }: { day: Dto<'Today'>; parts: TodayParts }) {
  const t = useTexts(todayTexts);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { columns, quiet } = partsOf(day);
  const sections = columns.flat().toSorted(byRank);
  // On a phone there is one column: the most urgent list stands above the others.
  const [left, right] = useNarrow() ? [sections, []] : columns;
  const open = (name: string) => setOpened([...opened, name]);
  const lead = (name: string) => {
    open(name);
    const panel = document.getElementById(panelId(name));
    panel?.scrollIntoView();
    panel?.focus({ preventScroll: true });
  };
  const shown = (sections: readonly Dto<'TodaySection'>[]) =>
    sections.map((section) => (
      <DaySection
        key={section.section}
        section={section}
        renderers={parts.renderers}
        open={opened.includes(section.section)}
        onOpen={() => open(section.section)}
      />
    ));
  return (
    <Stack>
      <CountStrip
        label={t('counts')}
        items={columns
          .flat()
          .toSorted(byRank)
          .map((section) => ({
            key: section.section,
            label: t(`${section.section as ListedSection}.short`),
            count: countOf(section),
            onOpen: () => lead(section.section),
          }))}
      />
      <Alerts section={sectionOf(day, 'alerts')} />
      {parts.drafts}
      <Grid min={420}>
        <Stack>
          {shown(left)}
          <parts.Offline sessions={plannedSessions(day)} visits={plannedVisits(day)} />
          {right.length > 0 ? null : <QuietSections names={quiet} />}
        </Stack>
        {right.length > 0 ? (
          <Stack>
            {shown(right)}
            <QuietSections names={quiet} />
          </Stack>
        ) : null}
      </Grid>
    </Stack>
  );
}
