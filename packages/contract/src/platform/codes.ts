/** Closed sets of codes of the platform, free of validators so that the portal can show them. */
export const languages = ['ka', 'en'] as const;
export const importModes = ['validate', 'commit'] as const;
export const importErrorPolicies = ['abort', 'skip'] as const;
export const importTypes = ['beneficiaries', 'outcomes'] as const;
export type ImportType = (typeof importTypes)[number];
export const importStates = ['queued', 'running', 'done', 'failed'] as const;

/** State of an event's delivery to a handler; only failing deliveries are listed. */
export const eventDeliveryStates = ['parked', 'waiting', 'handled'] as const;
export type EventDeliveryState = (typeof eventDeliveryStates)[number];
export const failingDeliveryStates = ['parked', 'waiting'] as const;
