import { alertSeverities, type AlertSeverity } from '@gza/contract';

const place = ({ severity }: { severity: AlertSeverity }) => alertSeverities.indexOf(severity);

/** Alerts with the gravest first, and otherwise in their order. */
export const gravestFirst = <T extends { severity: AlertSeverity }>(alerts: readonly T[]): T[] =>
  [...alerts].sort((a, b) => place(a) - place(b));
