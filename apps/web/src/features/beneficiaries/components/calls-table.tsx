import { PhoneNumber, useShownPhone } from '../../../domain/phone-number.js';
import type { Dto } from '@gza/contract';
import { Suspense, useState } from 'react';
import { useMay } from '../../../platform/access.js';
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

interface CallsTableProps extends Pick<RecordParts, 'choosePerson' | 'callBack'> {
  calls: readonly Call[];
}

export function CallsTable({
  calls,
  choosePerson: ChoosePerson,
  callBack: CallBack,
}: CallsTableProps) {
  const t = useTexts(outreachTexts);
  const lookUp = useSelectedPerson();
  const f = useFormat();
  const phone = useShownPhone();
  const callBackTitle = ({ callerName, callerPhone }: Call) =>
    [t('call.callBackTitle'), f.name(callerName), callerPhone && phone(callerPhone)]
      .filter(Boolean)
      .join(', ');
  const [asked, setAsked] = useState<Call | null>(null);
  const [found, setFound] = useState<{ call: Call; person: KnownPerson } | null>(null);
  const [later, setLater] = useState<Call | null>(null);
  const cells = useCells({ onJoin: setAsked, onCallBack: setLater });
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
      {later?.beneficiary ? (
        <Suspense fallback={null}>
          <CallBack
            beneficiaryId={later.beneficiary.id}
            title={callBackTitle(later)}
            draft={callBackDraft(later)}
            onClose={() => setLater(null)}
          />
        </Suspense>
      ) : null}
      {found ? <JoinCall {...found} onDone={() => setFound(null)} /> : null}
    </>
  );
}

/** Key of the draft of a task to call back. */
const callBackDraft = ({ id }: Call): string => `call.${id}.task`;

interface CallSteps {
  onJoin: (call: Call) => void;
  onCallBack: (call: Call) => void;
}

function useCells({ onJoin, onCallBack }: CallSteps) {
  const mayMakeTasks = useMay('task.write');
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
      <Stack gap={8} start>
        <Link to={paths.beneficiary(call.beneficiary.id)}>
          {nameOf(call.beneficiary, people('nameless'))}
        </Link>
        {mayMakeTasks ? (
          <Button kind="quiet" continues={callBackDraft(call)} onClick={() => onCallBack(call)}>
            {t('call.callBack')}
          </Button>
        ) : null}
      </Stack>
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
