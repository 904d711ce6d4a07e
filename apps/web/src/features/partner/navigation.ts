import { IconInbox } from '@tabler/icons-react';
import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';

export const partnerNavigation: readonly NavItem[] = [
  {
    key: 'referrals',
    group: 'services',
    rank: 50,
    to: paths.partnerReferrals,
    label: { ka: 'გადამისამართება', en: 'Referrals' },
    icon: IconInbox,
    needs: 'referral.answer',
  },
];
