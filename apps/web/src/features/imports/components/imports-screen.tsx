import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Link } from '../../../ui/navigation/link.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Stack } from '../../../ui/layout/layout.js';
import { importsTexts } from '../imports.texts.js';
import { ImportForm } from './import-form.js';
import { ImportList } from './import-list.js';
import { ImportRun } from './import-run.js';

/**
 * The file of the present import: the job that checks it, and the file itself for the job that writes it.
 */
interface Current {
  id: string;
  file: File;
}

export function ImportsScreen() {
  const t = useTexts(importsTexts);
  const [current, setCurrent] = useState<Current | null>(null);
  return (
    <Page title={t('title')} lead={t('lead')} back={<Link to={paths.adminHome}>{t('back')}</Link>}>
      <Stack>
        <Panel title={t('form.title')}>
          <ImportForm onStarted={(id, file) => setCurrent({ id, file })} />
        </Panel>
        {current ? (
          <Panel title={t('run.title', { file: current.file.name })}>
            <ImportRun
              id={current.id}
              file={current.file}
              onStarted={(id) => setCurrent({ ...current, id })}
            />
          </Panel>
        ) : null}
        <Panel title={t('list.title')}>
          <ImportList />
        </Panel>
      </Stack>
    </Page>
  );
}
