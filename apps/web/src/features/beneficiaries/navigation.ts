import type { NavItem } from '../../platform/navigation.js';
import { paths } from '../../platform/paths.js';
import { IconPhoneIncoming, IconUsers } from '../../ui/icons/icons.js';

export const beneficiariesNavigation: readonly NavItem[] = [
  {
    key: 'beneficiaries',
    group: 'work',
    rank: 20,
    to: paths.beneficiaries,
    also: ['/assessments', '/plans'],
    label: { ka: 'ბენეფიციარები', en: 'Beneficiaries' },
    icon: IconUsers,
    needs: 'beneficiary.read',
    goKey: 'KeyB',
  },
  {
    key: 'intake',
    group: 'work',
    rank: 70,
    to: paths.intake,
    also: ['/applications'],
    label: { ka: 'მომართვები', en: 'Intake' },
    icon: IconPhoneIncoming,
    needs: 'hotlineCall.read',
    goKey: 'KeyI',
  },
];
