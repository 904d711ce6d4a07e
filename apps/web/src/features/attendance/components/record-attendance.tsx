import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMe } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Between, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { attendanceTexts } from '../attendance.texts.js';
import { inReadingOrder } from '../enrolment.presenter.js';
import { ProposeForm } from '../forms/propose-form.js';
import { EnrolmentPanel } from './enrolment-panel.js';

/** Every programme of a person: proposing, deciding, enrolling, attending. */
export function RecordAttendance() {
  const { id = '' } = useParams();
  const t = useTexts(attendanceTexts);
  const mayPropose = useMay('enrolment.manage');
  const { role } = useMe();
  const query = useQuery(everyPage('listEnrolments', { query: { beneficiaryId: id } }));
  return (
    <QueryState query={query} lines={8}>
      {({ items }) => (
        <Stack>
          <Between>
            <Link to={paths.programmes}>{t('catalogue')}</Link>
            {mayPropose ? <Propose beneficiaryId={id} enrolments={items} /> : null}
          </Between>
          {items.length === 0 ? (
            <Panel>
              {role === 'probationOfficer' ? (
                <EmptyState title={t('noneMandatory')} text={t('noneMandatoryText')} />
              ) : (
                <EmptyState title={t('none')} text={t(mayPropose ? 'noneText' : 'noneRead')} />
              )}
            </Panel>
          ) : null}
          {inReadingOrder(items).map((enrolment) => (
            <EnrolmentPanel key={enrolment.id} enrolment={enrolment} />
          ))}
        </Stack>
      )}
    </QueryState>
  );
}

interface ProposeProps {
  beneficiaryId: string;
  enrolments: readonly Dto<'Enrolment'>[];
}

function Propose({ beneficiaryId, enrolments }: ProposeProps) {
  const t = useTexts(attendanceTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="primary"
        continues={`beneficiary.${beneficiaryId}.propose`}
        onClick={() => setOpen(true)}
      >
        {t('propose.action')}
      </Button>
      <Dialog open={open} title={t('propose.action')} onClose={() => setOpen(false)}>
        {open ? (
          <ProposeForm
            beneficiaryId={beneficiaryId}
            enrolments={enrolments}
            onClose={() => setOpen(false)}
          />
        ) : null}
      </Dialog>
    </>
  );
}
