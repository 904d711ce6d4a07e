import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconInbox } from '../../ui/icons/icons.js';

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
