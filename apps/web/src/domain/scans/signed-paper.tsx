import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../platform/access.js';
import { read } from '../../platform/data/queries.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { Button } from '../../ui/navigation/button.js';
import { ScansDialog } from './scans-dialog.js';
import { scansTexts } from './scans.texts.js';
import { useScans } from './use-scans.js';

/** What is signed on paper: how its scans are read, and who adds them. */
const signedPapers = {
  application: {
    list: 'listApplicationScans',
    read: 'application.read',
    add: 'application.receive',
  },
  case: { list: 'listCaseScans', read: 'case.read', add: 'case.manage' },
  plan: { list: 'listPlanScans', read: 'plan.read', add: 'plan.sign' },
  appointment: {
    list: 'listAppointmentScans',
    read: 'appointment.read',
    add: 'appointment.write',
  },
} as const;

interface SignedPaperProps {
  kind: keyof typeof signedPapers;
  /** Id of the record. */
  id: string;
}

/** What a print page does with its PDF: it is kept by those who add the signed paper, and downloaded by others. */
export function usePdfOf({ kind, id }: SignedPaperProps) {
  const mayAdd = useMay(signedPapers[kind].add);
  const { add } = useScans({ kind, id });
  return mayAdd ? { keep: add } : ('download' as const);
}

/** Opens the scans of the signed paper of a record; absent for a reader of a record without any. */
export function SignedPaper({ kind, id }: SignedPaperProps) {
  const t = useTexts(scansTexts);
  const { list, read: reads, add } = signedPapers[kind];
  const mayAdd = useMay(add);
  const mayRead = useMay(reads);
  const [open, setOpen] = useState(false);
  const scans = useQuery({ ...read(list, { id }), enabled: mayRead }).data?.items;
  if (!scans || (scans.length === 0 && !mayAdd)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {scans.length === 0 ? t('signed.add') : t('signed.open', { count: scans.length })}
      </Button>
      <ScansDialog
        paper={open ? { kind, id, title: t(`signed.paper.${kind}`), scans } : undefined}
        mayAdd={mayAdd}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
