import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
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

/** The part of the administration that brings files into the system. */
export function ImportsScreen() {
  const t = useTexts(importsTexts);
  const [current, setCurrent] = useState<Current | null>(null);
  return (
    <Stack gap={12}>
      <Muted>{t('lead')}</Muted>
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
  );
}
