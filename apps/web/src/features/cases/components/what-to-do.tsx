import { isProblem } from '@gza/client';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { casesTexts } from '../cases.texts.js';

interface WhatToDoProps {
  failure: unknown;
  beneficiaryId: string;
}

/** Explains how to solve a rejected step, with a link to the place for it. */
export function WhatToDo({ failure, beneficiaryId }: WhatToDoProps) {
  const t = useTexts(casesTexts);
  const mayAssign = useMay('case.assign');
  if (isProblem(failure, 'case-manager-missing')) {
    return (
      <Notice title={t('refused.managerTitle')}>
        {t(mayAssign ? 'refused.managerMine' : 'refused.managerOthers')}
      </Notice>
    );
  }
  const consent = isProblem(failure, 'consent-required');
  if (!consent && !isProblem(failure, 'legal-basis-required')) return null;
  return (
    <Notice
      title={t(consent ? 'refused.consentTitle' : 'refused.legalTitle')}
      actions={
        <Link strong to={paths.beneficiaryTab(beneficiaryId, 'file')}>
          {t('place.file')}
        </Link>
      }
    >
      {t(consent ? 'refused.consent' : 'refused.legal')}
    </Notice>
  );
}
