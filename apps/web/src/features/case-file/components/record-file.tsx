import { useParams } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { Stack } from '../../../ui/layout/layout.js';
import { BasesPanel } from './bases-panel.js';
import { ConsentsPanel } from './consents-panel.js';
import { DocumentsPanel } from './documents-panel.js';
import { OutcomesPanel } from './outcomes-panel.js';
import { SupportPanel } from './support-panel.js';

/** A person's file: who stands by, what was agreed to, what the work rests on, what came of it. */
export function RecordFile() {
  const { id = '' } = useParams();
  const maySeeSupport = useMay('supportNetwork.read');
  return (
    <Stack>
      {maySeeSupport ? <SupportPanel beneficiaryId={id} /> : null}
      <ConsentsPanel beneficiaryId={id} />
      <BasesPanel beneficiaryId={id} />
      <DocumentsPanel beneficiaryId={id} />
      <OutcomesPanel beneficiaryId={id} />
    </Stack>
  );
}
