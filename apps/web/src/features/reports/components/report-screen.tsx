import type { Dto } from '@gza/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useFilters } from '../../../platform/use-filters.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ScreenOnly } from '../../../ui/layout/screen-only.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { QuestionForm } from '../forms/question-form.js';
import { headingOf, valueText } from '../figures.presenter.js';
import { addressOf, queryOf, questionFrom, type QuestionValues } from '../question.presenter.js';
import { reportsTexts } from '../reports.texts.js';
import { Downloads } from './downloads.js';
import { FiguresView } from './figures-view.js';
import { ReportDefinitionView } from './report-definition-view.js';

export function ReportScreen() {
  const { code = '' } = useParams();
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const query = useQuery({ ...read('listReports'), staleTime: Infinity });
  const definition = query.data?.items.find((report) => report.code === code);
  return (
    <Page
      title={definition ? f.text(definition.title) : t('title')}
      lead={definition ? t('indicator', { number: definition.indicator }) : null}
      back={<Link to={paths.reports}>{t('back')}</Link>}
    >
      <QueryState query={query}>
        {() =>
          definition ? (
            <Report key={code} definition={definition} />
          ) : (
            <EmptyState title={t('none')} />
          )
        }
      </QueryState>
    </Page>
  );
}

function Report({ definition }: { definition: Dto<'ReportDefinition'> }) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const { params, change } = useFilters();
  const values = useMemo(() => questionFrom(params, definition), [params, definition]);
  const question = queryOf(values, definition);
  const query = useQuery({
    ...read('getReport', { code: definition.code, query: question }),
    staleTime: 60_000,
    // The figures of the question before stand until those of the new one are there.
    placeholderData: keepPreviousData,
  });
  const figures = query.isPlaceholderData ? undefined : query.data;
  const shown = answered(values, query.data?.period);
  return (
    <Stack>
      <ScreenOnly>
        <Panel>
          <QuestionForm
            // Remounts when the dates of the address or of the answer change, never while the user types.
            key={JSON.stringify({ ...shown, by: undefined })}
            definition={definition}
            values={shown}
            onAsk={(asked) =>
              change(Object.fromEntries(addressOf(asked, definition)), { only: true, push: true })
            }
          />
        </Panel>
      </ScreenOnly>
      <Panel
        title={
          query.data && query.data.total.value !== null
            ? t(headingOf(definition), { value: valueText(query.data.total, definition, f) })
            : t('figures.title')
        }
        actions={<Downloads definition={definition} question={question} figures={figures} />}
      >
        <QueryState query={query} lines={8}>
          {(found) => <FiguresView figures={found} definition={definition} />}
        </QueryState>
      </Panel>
      <ReportDefinitionView definition={definition} />
    </Stack>
  );
}

/** The values of the form; without a period in the query they show the period of the answer. */
function answered(
  values: QuestionValues,
  period: Dto<'ReportFigures'>['period'] | undefined,
): QuestionValues {
  return {
    ...values,
    from: values.from || (period?.from ?? ''),
    to: values.to || (period?.to ?? ''),
  };
}
