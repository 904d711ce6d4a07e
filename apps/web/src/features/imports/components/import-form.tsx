import type { Dto } from '@gza/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { ExplainFields } from '../../../ui/forms/explanations.js';
import { FileField } from '../../../ui/forms/file-field.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { downloadTemplate } from '../download-template.js';
import { importsTexts } from '../imports.texts.js';
import { startImport } from '../mutations.js';

type TypeInfo = Dto<'ImportTypeInfo'>;
type ImportType = TypeInfo['type'];

interface ImportFormProps {
  onStarted: (id: string, file: File) => void;
}

/** The form of the types that the reader's role imports. */
export function ImportForm({ onStarted }: ImportFormProps) {
  const types = useQuery({ ...read('listImportTypes'), staleTime: Infinity });
  return (
    <QueryState query={types}>
      {({ items: [first, ...more] }) =>
        first ? <FormOfTypes types={[first, ...more]} onStarted={onStarted} /> : null
      }
    </QueryState>
  );
}

function FormOfTypes({
  types,
  onStarted,
}: ImportFormProps & { types: readonly [TypeInfo, ...TypeInfo[]] }) {
  const t = useTexts(importsTexts);
  const changes = useChanges();
  const start = useMutation({ mutationFn: startImport(changes) });
  const [type, setType] = useState<ImportType>(types[0].type);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);

  const check = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(file === null);
    if (!file) return;
    start.mutate(
      { file, query: { type, mode: 'validate' } },
      { onSuccess: (run) => onStarted(run.id, file) },
    );
  };

  return (
    <form aria-label={t('form.title')} noValidate onSubmit={check}>
      <Stack>
        <ExplainFields />
        {types.some((known) => known.type !== 'users') ? null : (
          <Muted>{t('form.usersOnly')}</Muted>
        )}
        <RadioGroup
          id="import-type"
          label={t('form.type')}
          help={t('form.typeHelp')}
          value={type}
          onChange={(value) => setType(types.find((known) => known.type === value)?.type ?? type)}
          options={types.map((known) => ({ value: known.type, label: t(`type.${known.type}`) }))}
        />
        <Columns type={type} columns={types.find((known) => known.type === type)?.columns ?? []} />
        <FileField
          id="import-file"
          label={t('form.file')}
          description={t('form.fileHint')}
          accept=".csv,text/csv"
          onChange={(chosen) => {
            setFile(chosen);
            setMissing(false);
          }}
          error={missing ? t('form.fileMissing') : undefined}
        />
        {start.error ? <ErrorState error={start.error} /> : null}
        <FormActions>
          <Button type="submit" kind="primary" busy={start.isPending}>
            {t('form.check')}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

function Columns({ type, columns }: { type: ImportType; columns: readonly Dto<'ImportColumn'>[] }) {
  const t = useTexts(importsTexts);
  const template = useMutation({ mutationFn: downloadTemplate });
  if (columns.length === 0) return null;
  return (
    <Stack gap={12}>
      <Inline>
        <Button busy={template.isPending} onClick={() => template.mutate(type)}>
          {t('form.template')}
        </Button>
      </Inline>
      {template.error ? <ErrorState error={template.error} /> : null}
      <details>
        <summary>{t('form.columns')}</summary>
        <SimpleTable
          caption={t('form.columns')}
          columns={[
            { key: 'name', header: t('form.column') },
            { key: 'need', header: t('form.required') },
            { key: 'meaning', header: t('form.meaning') },
          ]}
          rows={columns.map(({ name, required, description }) => ({
            key: name,
            cells: {
              name: <code>{name}</code>,
              need: required ? t('form.required') : t('form.optional'),
              meaning: description,
            },
          }))}
        />
      </details>
    </Stack>
  );
}
