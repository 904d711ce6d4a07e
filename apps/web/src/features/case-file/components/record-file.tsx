import { useParams } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { Stack } from '../../../ui/layout/layout.js';
import { BasesPanel } from './bases-panel.js';
import { ConsentsPanel } from './consents-panel.js';
import { DocumentsPanel } from './documents-panel.js';
import { OutcomesPanel } from './outcomes-panel.js';
import { SupportPanel } from './support-panel.js';

/** Shows a person's file: support network, consents, legal bases, documents and outcomes. */
export function RecordFile() {
  const { id = '' } = useParams();
  const maySeeSupport = useMay('supportNetwork.read');
  const maySeeFile = useMay('caseFile.read');
  return (
    <Stack>
      {maySeeSupport ? <SupportPanel beneficiaryId={id} /> : null}
      <ConsentsPanel beneficiaryId={id} />
      {maySeeFile ? (
        <>
          <BasesPanel beneficiaryId={id} />
          <DocumentsPanel beneficiaryId={id} />
          <OutcomesPanel beneficiaryId={id} />
        </>
      ) : null}
    </Stack>
  );
}
