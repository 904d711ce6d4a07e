import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import type { Decree } from '../working-days.presenter.js';
import { workingDaysTexts } from '../working-days.texts.js';

interface DecreesTableProps {
  days: Dto<'WorkingDaysYear'>;
  onChange: (decree: Decree) => void;
  onRemove: (decree: Decree) => void;
}

const columns = ['day', 'weekday', 'kind', 'decree', 'note', 'recorded', 'step'] as const;

/** The decrees of a year, with the steps on those whose day has not passed. */
export function DecreesTable({ days, onChange, onRemove }: DecreesTableProps) {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  const { decrees, workingDays } = days;
  const cellsOf = (decree: Decree) => ({
    day: f.date(decree.on),
    weekday: f.dayOfWeek(decree.on),
    kind: (
      <StatusTag tone={decree.kind === 'dayOff' ? 'ok' : 'warning'}>
        {t(`kinds.${decree.kind}`)}
      </StatusTag>
    ),
    decree: t('decreeOf', { number: decree.number, date: f.date(decree.decreedOn) }),
    note: decree.note ?? '–',
    recorded: [f.name(decree.recordedBy?.name), f.date(decree.recordedAt)]
      .filter(Boolean)
      .join(', '),
    step: decree.changeable ? (
      <Inline>
        <Button
          kind="quiet"
          aria-label={t('changeOf', { day: f.date(decree.on) })}
          continues={`decree.${decree.id}`}
          onClick={() => onChange(decree)}
        >
          {t('change')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('removeOf', { day: f.date(decree.on) })}
          onClick={() => onRemove(decree)}
        >
          {t('remove')}
        </Button>
      </Inline>
    ) : (
      <Muted small>{t('passed')}</Muted>
    ),
  });
  return (
    <Panel title={t('decrees')}>
      <Stack gap={12}>
        {decrees.length > 0 ? (
          <SimpleTable
            caption={t('decrees')}
            cards
            columns={columns.map((key) => ({ key, header: t(key) }))}
            rows={decrees.map((decree) => ({ key: decree.id, cells: cellsOf(decree) }))}
          />
        ) : (
          <EmptyState title={t('none')} text={t('noneText')} />
        )}
        <Muted small>{t('workingDays', { count: workingDays })}</Muted>
      </Stack>
    </Panel>
  );
}
