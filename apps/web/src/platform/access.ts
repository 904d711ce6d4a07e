import { mayCall, menuAccess, type OperationId } from '@gza/contract';
import { useCallback } from 'react';
import { roleMay } from './operations.js';
import { useMe } from './sign-in.js';

/** Whether the role of the user may call an operation at all; the record decides the rest. */
export function useMay(operation: OperationId): boolean {
  return roleMay(useMe().role, operation);
}

/** The same question for a list of operations, asked where hooks cannot be called one by one. */
export function useMayCall(): (operation: OperationId) => boolean {
  const { role } = useMe();
  return useCallback((operation) => roleMay(role, operation), [role]);
}

/** Whether the menu offers something to the role; asked where the operations of the screen are not loaded. */
export function useMenuOffers(entry: keyof typeof menuAccess): boolean {
  return mayCall(menuAccess[entry], useMe().role);
}
