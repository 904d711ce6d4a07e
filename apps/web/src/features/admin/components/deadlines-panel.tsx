import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Muted, Padded } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { deadlineRows } from '../working-days.presenter.js';
import { workingDaysTexts } from '../working-days.texts.js';

/** The deadlines of the product, as the contract states them. */
export function DeadlinesPanel() {
  const t = useTexts(workingDaysTexts);
  const f = useFormat();
  return (
    <Panel title={t('deadlines')} flush>
      <SimpleTable
        caption={t('deadlines')}
        columns={[
          { key: 'name', header: t('deadline') },
          { key: 'length', header: t('length') },
        ]}
        rows={deadlineRows().map(({ code, name, length, unit }) => ({
          key: code,
          cells: { name: f.text(name), length: t(`unit.${unit}`, { count: length }) },
        }))}
      />
      <Padded>
        <Muted small>{t('deadlinesText')}</Muted>
      </Padded>
    </Panel>
  );
}
