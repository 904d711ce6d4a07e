import { PhoneNumber } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { Suspense, useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import type { KnownPerson } from '../forms/application-form.presenter.js';
import { outreachTexts } from '../outreach.texts.js';
import type { RecordParts } from '../record-parts.js';
import { useSelectedPerson } from '../use-selected-person.js';
import { JoinCall } from './join-call.js';

type Call = Dto<'HotlineCall'>;

interface CallsTableProps extends Pick<RecordParts, 'choosePerson'> {
  calls: readonly Call[];
}

export function CallsTable({ calls, choosePerson: ChoosePerson }: CallsTableProps) {
  const t = useTexts(outreachTexts);
  const lookUp = useSelectedPerson();
  const [asked, setAsked] = useState<Call | null>(null);
  const [found, setFound] = useState<{ call: Call; person: KnownPerson } | null>(null);
  const cells = useCells(setAsked);
  return (
    <>
      <SimpleTable
        caption={t('call.list')}
        cards
        columns={[
          { key: 'when', header: t('call.when'), width: '9rem' },
          { key: 'about', header: t('call.about') },
          { key: 'caller', header: t('call.caller'), width: '10rem' },
          { key: 'takenBy', header: t('call.takenBy'), width: '9rem' },
          { key: 'person', header: t('call.person'), width: '16rem' },
        ]}
        rows={calls.map((call) => ({ key: call.id, cells: cells(call) }))}
      />
      {asked ? (
        <Suspense fallback={null}>
          <ChoosePerson
            title={t('call.joinTitle')}
            onClose={() => setAsked(null)}
            onChoose={(id) => void lookUp(id).then((person) => setFound({ call: asked, person }))}
          />
        </Suspense>
      ) : null}
      {found ? <JoinCall {...found} onDone={() => setFound(null)} /> : null}
    </>
  );
}

function useCells(onJoin: (call: Call) => void) {
  const t = useTexts(outreachTexts);
  const people = useTexts(beneficiariesTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  return (call: Call) => ({
    when: f.dateTime(call.at),
    about: (
      <Stack gap={4} start>
        <StatusTag tone={call.topic === 'crisis' ? 'danger' : 'neutral'}>
          {t(`topic.${call.topic}`)}
        </StatusTag>
        <span>{call.text}</span>
      </Stack>
    ),
    caller: (
      <>
        {f.name(call.callerName) ?? <Muted>{t('call.anonymous')}</Muted>}
        {call.callerPhone ? (
          <div>
            <PhoneNumber number={call.callerPhone} />
          </div>
        ) : null}
      </>
    ),
    takenBy: f.name(call.takenBy.name),
    person: call.beneficiary ? (
      <Link to={paths.beneficiary(call.beneficiary.id)}>
        {nameOf(call.beneficiary, people('nameless'))}
      </Link>
    ) : (
      <Inline gap={4}>
        <Button onClick={() => onJoin(call)}>{t('call.join')}</Button>
        <ButtonLink to={paths.newApplication} state={{ callId: call.id }} kind="quiet">
          {t('call.apply')}
        </ButtonLink>
      </Inline>
    ),
  });
}
