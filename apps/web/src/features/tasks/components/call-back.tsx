import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { NewTask } from '../forms/task-forms.js';
import { tasksTexts } from '../tasks.texts.js';

interface CallBackProps {
  beneficiaryId: string;
  title: string;
  draft: string;
  onClose: () => void;
}

/** Asks when and by whom somebody is called back; the words are there already. */
export function CallBack({ beneficiaryId, title, draft, onClose }: CallBackProps) {
  const t = useTexts(tasksTexts);
  const query = useQuery(read('getBeneficiary', { id: beneficiaryId }));
  return (
    <Dialog open title={t('new')} onClose={onClose}>
      <QueryState query={query} lines={4}>
        {({ id, bureau }) => (
          <NewTask
            person={{ id, bureauId: bureau.id }}
            title={title}
            draft={draft}
            onDone={onClose}
          />
        )}
      </QueryState>
    </Dialog>
  );
}
