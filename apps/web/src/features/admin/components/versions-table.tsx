import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { programmesTexts } from '../programmes.texts.js';
import { versionTones, type Version } from '../versions.presenter.js';

interface VersionsTableProps {
  versions: readonly Version[];
  /** Id of the version that is shown below. */
  chosen: string;
  onChoose: (number: number) => void;
}

const columns = ['versions', 'state', 'extent', 'lastStep', 'note'] as const;

export function VersionsTable({ versions, chosen, onChoose }: VersionsTableProps) {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('versions')}
      cards
      columns={columns.map((key) => ({ key, header: t(key) }))}
      rows={versions.map((version) => ({
        key: version.id,
        strong: version.id === chosen,
        cells: {
          versions: (
            <Button
              kind="quiet"
              aria-pressed={version.id === chosen}
              onClick={() => onChoose(version.number)}
            >
              {t('version', { number: version.number })}
            </Button>
          ),
          state: (
            <StatusTag tone={versionTones[version.state]}>{t(`states.${version.state}`)}</StatusTag>
          ),
          extent: t('short', {
            number: version.number,
            sessions: version.sessions,
            minutes: version.sessionMinutes,
          }),
          lastStep: f.name(version.lastStepBy?.name) ?? f.date(version.createdAt),
          note: version.reviewNote ?? '–',
        },
      }))}
    />
  );
}
