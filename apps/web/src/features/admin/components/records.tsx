import { useState, type ComponentType, type ReactNode } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useRegionOptions } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { adminTexts } from '../admin.texts.js';

interface Named {
  id: string;
  name: { ka: string; en: string };
}

/** The kinds of record in the keys of their drafts. */
const kinds = { bureaus: 'bureau', organisations: 'organisation' } as const;

interface RecordsProps<T extends Named> {
  of: 'bureaus' | 'organisations';
  records: readonly T[] | undefined;
  New: ComponentType<{ onDone: () => void }>;
  Change: ComponentType<{ record: T; onDone: () => void }>;
  /** The list of records; it calls `change` with the id of the record to change. */
  children: (change: (id: string) => void) => ReactNode;
}

/** Shows records of the Department, with the dialog that creates or changes one. */
export function Records<T extends Named>({ of, records, New, Change, children }: RecordsProps<T>) {
  const t = useTexts(adminTexts);
  const [asked, setAsked] = useState<'new' | { id: string } | null>(null);
  const chosen =
    asked !== null && asked !== 'new' ? records?.find(({ id }) => id === asked.id) : undefined;
  const close = () => setAsked(null);
  return (
    <>
      <Inline>
        <Button
          kind="primary"
          icon={<IconPlus size={18} aria-hidden />}
          continues={`${kinds[of]}.new`}
          onClick={() => setAsked('new')}
        >
          {t(`${of}.new`)}
        </Button>
      </Inline>
      {children((id) => setAsked({ id }))}
      <Dialog
        open={asked !== null}
        title={asked === 'new' ? t(`${of}.new`) : t('changeOf', { name: chosen?.name.ka ?? '' })}
        onClose={close}
      >
        {asked === 'new' ? <New onDone={close} /> : null}
        {chosen ? <Change record={chosen} onDone={close} /> : null}
      </Dialog>
    </>
  );
}

interface RecordsTableProps<T extends Named> {
  of: 'bureaus' | 'organisations';
  columns: readonly { key: string; header: string; cell: (record: T) => ReactNode }[];
  records: readonly T[];
  onChange: (id: string) => void;
  /** Further steps on a record. */
  more?: (record: T) => ReactNode;
}

export function RecordsTable<T extends Named>(props: RecordsTableProps<T>) {
  const { of, columns, records, onChange, more } = props;
  const t = useTexts(adminTexts);
  const f = useFormat();
  const change = (record: T) => (
    <Inline>
      <Button
        kind="quiet"
        aria-label={t('changeOf', { name: f.text(record.name) })}
        continues={`${kinds[of]}.${record.id}`}
        onClick={() => onChange(record.id)}
      >
        {t('change')}
      </Button>
      {more?.(record)}
    </Inline>
  );
  const all = [...columns, { key: 'step', header: t(`${of}.step`), cell: change }];
  return (
    <SimpleTable
      caption={t(`tab.${of}`)}
      cards
      columns={all}
      rows={records.map((record) => ({
        key: record.id,
        cells: Object.fromEntries(all.map(({ key, cell }) => [key, cell(record)])),
      }))}
    />
  );
}

export function useRegionNames(): (codes: readonly string[]) => string {
  const regions = useRegionOptions();
  return (codes) =>
    codes.map((code) => regions.find(({ value }) => value === code)?.label ?? code).join(', ');
}
