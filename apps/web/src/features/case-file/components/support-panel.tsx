import { PhoneNumber } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { caseFileTexts } from '../file.texts.js';
import { AddSupport, ChangeSupport } from '../forms/support-form.js';
import { FilePanel } from './file-panel.js';

type Person = Dto<'SupportPerson'>;

/** Shows family, friends and community; active support persons come first. */
export function SupportPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(caseFileTexts);
  const query = useQuery(read('getSupportNetwork', { id: beneficiaryId }));
  const mayAdd = useMay('supportNetwork.change');
  const [changing, setChanging] = useState<Person | null>(null);
  const close = () => setChanging(null);
  return (
    <FilePanel
      title={t('support.title')}
      query={query}
      add={mayAdd ? t('support.add') : undefined}
      draft={`support.${beneficiaryId}`}
      addForm={(done) => <AddSupport beneficiaryId={beneficiaryId} onDone={done} />}
      none={{ title: t('support.none'), text: t('support.noneText') }}
    >
      {(items) => (
        <>
          <People people={items} onChange={mayAdd ? setChanging : undefined} />
          <Dialog
            open={changing !== null}
            title={t('support.edit', { name: changing?.name ?? '' })}
            onClose={close}
          >
            {changing ? <ChangeSupport person={changing} onDone={close} /> : null}
          </Dialog>
        </>
      )}
    </FilePanel>
  );
}

interface PeopleProps {
  people: readonly Person[];
  onChange: ((person: Person) => void) | undefined;
}

function People({ people, onChange }: PeopleProps) {
  const t = useTexts(caseFileTexts);
  const f = useFormat();
  return (
    <SimpleTable
      caption={t('support.title')}
      cards
      columns={[
        { key: 'who', header: t('support.who') },
        { key: 'contact', header: t('support.contact') },
        { key: 'note', header: t('support.note') },
        ...(onChange ? [{ key: 'action', header: t('support.action') }] : []),
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: {
          who: (
            <Stack gap={4} start>
              <span>{f.name(person.name)}</span>
              <Muted small>
                {[t(`supportKind.${person.kind}`), person.relation].filter(Boolean).join(' · ')}
              </Muted>
              {person.legalRepresentative ? (
                <StatusTag tone="info">{t('giver.legalRepresentative')}</StatusTag>
              ) : null}
              {person.endedOn ? (
                <StatusTag>{t('support.ended', { date: f.date(person.endedOn) })}</StatusTag>
              ) : null}
            </Stack>
          ),
          contact: (
            <Stack gap={4} start>
              <StatusTag tone={person.mayBeContacted ? 'ok' : 'warning'}>
                {t(person.mayBeContacted ? 'support.mayShort' : 'support.mayNot')}
              </StatusTag>
              {person.phone ? <PhoneNumber number={person.phone} /> : null}
              {person.address ? <Muted small>{f.name(person.address)}</Muted> : null}
            </Stack>
          ),
          note: person.note ?? '–',
          action: onChange ? (
            <Button
              kind="quiet"
              aria-label={`${t('change')}: ${f.name(person.name)}`}
              continues={`support.${person.id}`}
              onClick={() => onChange(person)}
            >
              {t('change')}
            </Button>
          ) : null,
        },
      }))}
    />
  );
}
