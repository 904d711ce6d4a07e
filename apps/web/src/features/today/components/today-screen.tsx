import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { useFormat } from '../../../platform/use-format.js';
import { useFilters } from '../../../platform/use-filters.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { CountStrip } from '../../../ui/navigation/count-strip.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { read } from '../../../platform/data/queries.js';
import {
  countOf,
  noList,
  openList,
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

/**
 * Alerts first, then the counts of what waits, each opening its list, and the day itself in one column. The open list
 * is in the address, so that Back from a line leads to it.
 */
function Day({ day, parts }: { day: Dto<'Today'>; parts: TodayParts }) {
  const t = useTexts(todayTexts);
  const address = useFilters();
  const { now, waiting, quiet } = partsOf(day);
  const list = openList({ now, waiting }, address.params.get('list'));
  return (
    <Stack>
      <Alerts section={sectionOf(day, 'alerts')} />
      <CountStrip
        label={t('counts')}
        items={waiting.map((section) => ({
          key: section.section,
          label: t(`${section.section as ListedSection}.short`),
          count: countOf(section),
          controls: panelId(section.section),
          open: section === list,
          onToggle: () => address.set('list', section === list ? noList : section.section),
        }))}
      />
      {list ? (
        <DaySection key={list.section} section={list} renderers={parts.renderers} whole />
      ) : null}
      {parts.drafts}
      {now.map((section) => (
        <DaySection key={section.section} section={section} renderers={parts.renderers} />
      ))}
      <parts.Offline sessions={plannedSessions(day)} visits={plannedVisits(day)} />
      <QuietSections names={quiet} />
    </Stack>
  );
}
