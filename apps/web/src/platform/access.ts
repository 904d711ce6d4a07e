import { hasPermission, type Permission } from '@gza/contract';
import { useCallback } from 'react';
import { useMe } from './sign-in.js';

/** Whether the role of the user has a permission at all; the record decides the rest. */
export const useMay = (permission: Permission): boolean => hasPermission(useMe().role, permission);

/** The same question for a list of permissions, asked where hooks cannot be called one by one. */
export function usePermissions(): (permission: Permission) => boolean {
  const { role } = useMe();
  return useCallback((permission) => hasPermission(role, permission), [role]);
}
