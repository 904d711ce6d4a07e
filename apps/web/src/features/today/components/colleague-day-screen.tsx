import { isProblem } from '@gza/client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Link } from '../../../ui/navigation/link.js';
import { partsOf } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';
import { DaySection } from './day-section.js';

/** Shows who stands in for an absent colleague what waits for them, each line a link to the work. */
export function ColleagueDayScreen({ renderers }: { renderers: AllTodayRenderers }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const { id = '' } = useParams();
  const query = useQuery({ ...read('getColleagueDay', { id }), staleTime: 0 });
  const day = query.data;
  const closed = isProblem(query.error) && query.error.status === 404;
  const parts = day && partsOf(day);
  const lists = parts ? [...parts.now, ...parts.waiting] : [];
  return (
    <Page
      title={day ? t('colleague.title', { name: f.name(day.colleague.name) }) : t('colleague.tab')}
      tabTitle={t('colleague.tab')}
      lead={
        day
          ? t('colleague.lead', { from: f.date(day.fromOn), until: f.date(day.untilOn) })
          : undefined
      }
      back={<Link to={paths.staffAbsences}>{t('colleague.back')}</Link>}
    >
      {closed ? (
        <Panel>
          <EmptyState title={t('colleague.notYours')} text={t('colleague.notYoursHint')} />
        </Panel>
      ) : day && lists.length > 0 ? (
        <Stack>
          {lists.map((section) => (
            <DaySection key={section.section} section={section} renderers={renderers} ofColleague />
          ))}
        </Stack>
      ) : (
        <Panel>
          <QueryState query={query} lines={8}>
            {() => <EmptyState title={t('colleague.none')} text={t('colleague.noneHint')} />}
          </QueryState>
        </Panel>
      )}
    </Page>
  );
}
