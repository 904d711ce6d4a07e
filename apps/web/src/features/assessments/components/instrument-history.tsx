import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { assessmentTones } from '../../../domain/labels/tones.js';
import { Inline, Muted } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { bandTitle } from '../change.presenter.js';
import { nextOf, type InstrumentHistory as History } from '../list.presenter.js';
import { instrumentVersion } from '../queries.js';
import { levelTone, useLevelWord } from '../use-level-word.js';

type Item = Dto<'AssessmentListItem'>;

/** All assessments of a person with one instrument, newest first. */
export function InstrumentHistory({ history }: { history: History }) {
  const t = useTexts(assessmentsTexts);
  const labels = useTexts(assessmentLabels);
  const f = useFormat();
  const title = f.text(history.title);
  return (
    <Panel title={title}>
      <SimpleTable
        caption={title}
        cards
        columns={[
          { key: 'on', header: t('list.on'), width: '14%' },
          { key: 'state', header: t('list.state'), width: '16%' },
          { key: 'result', header: t('list.result'), width: '26%' },
          { key: 'author', header: t('list.author'), width: '18%' },
          { key: 'next', header: t('list.next'), width: '26%' },
        ]}
        rows={history.items.map((item) => ({
          key: item.id,
          cells: {
            on: (
              <Link strong to={paths.assessment(item.id)}>
                {f.date(item.assessedOn)}
              </Link>
            ),
            state: (
              <StatusTag tone={assessmentTones[item.state]}>
                {labels(`state.${item.state}`)}
              </StatusTag>
            ),
            result: <Result item={item} />,
            author: f.name(item.createdBy.name),
            next: t(`next.${nextOf(item)}`, { date: f.date(item.reassessDueOn) }),
          },
        }))}
      />
    </Panel>
  );
}

/** Shows level and bands, and the score if the reader may see it. */
function Result({ item }: { item: Item }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const levelWord = useLevelWord();
  const { code, version } = item.instrument;
  const scales = useQuery(instrumentVersion(code, version)).data?.scales ?? [];
  const { level, bands, scores, completedAt } = item;
  if (!completedAt) return <Muted>{t('list.noResult')}</Muted>;
  const banded = bands.map(({ scale, band }) => {
    const value = scores?.find((score) => score.scale === scale)?.value;
    const labels = f.text(bandTitle(scales, scale, band));
    return { scale, text: value == null ? labels : `${f.number(value)} · ${labels}` };
  });
  return (
    <Inline>
      {level ? <StatusTag tone={levelTone(level)}>{levelWord(level)}</StatusTag> : null}
      {banded.map(({ scale, text }) => (
        <span key={scale}>{text}</span>
      ))}
    </Inline>
  );
}
