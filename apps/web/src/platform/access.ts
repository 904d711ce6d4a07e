import { endpoints, mayCall, type OperationId } from '@gza/contract';
import { useCallback } from 'react';
import { useMe } from './sign-in.js';

/** Whether the role of the user may call an operation at all; the record decides the rest. */
export function useMay(operation: OperationId): boolean {
  return mayCall(endpoints[operation].access, useMe().role);
}

/** The same question for a list of operations, asked where hooks cannot be called one by one. */
export function useMayCall(): (operation: OperationId) => boolean {
  const { role } = useMe();
  return useCallback((operation) => mayCall(endpoints[operation].access, role), [role]);
}
