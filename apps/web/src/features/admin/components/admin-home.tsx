import { Navigate } from 'react-router';
import { usePermissions } from '../../../platform/access.js';
import { paths } from '../../../platform/paths.js';
import { parts } from '../parts.js';

/** Goes on to the first part that the role has. */
export function AdminHome() {
  const may = usePermissions();
  const first = parts.find(({ needs }) => needs.some(may));
  return <Navigate replace to={first?.to ?? paths.home} />;
}
