import type { Dto } from '@gza/contract';

type Service = Dto<'PlanItemService'>;
type Units = NonNullable<Dto<'PlanItem'>['units']>;

/** A part of a sentence about progress: the key of its text with the values. */
export type ProgressPart =
  | { readonly key: 'sessions'; readonly attended: number; readonly expected: number }
  | { readonly key: 'course'; readonly sessions: number }
  | { readonly key: 'days'; readonly attended: number; readonly expected: number }
  | { readonly key: 'units'; readonly delivered: number }
  | { readonly key: 'unitsOf'; readonly delivered: number; readonly planned: number }
  | { readonly key: 'last' | 'next'; readonly on: string };

const dates = ({ lastOn, nextOn }: { lastOn: string | null; nextOn?: string | null }) => [
  ...(lastOn ? [{ key: 'last' as const, on: lastOn }] : []),
  ...(nextOn ? [{ key: 'next' as const, on: nextOn }] : []),
];

/** How far an enrolment or a referral has come; nothing before the first day on which the person was expected. */
export function serviceProgress(service: Service): ProgressPart[] {
  const { kind, attended, expected, sessions } = service;
  if (kind === 'referral')
    return expected === 0
      ? []
      : [{ key: 'days', attended, expected }, ...dates({ ...service, nextOn: null })];
  const counted = expected > 0 || service.nextOn !== null;
  return [
    ...(counted ? [{ key: 'sessions' as const, attended, expected }] : []),
    ...(sessions === null ? [] : [{ key: 'course' as const, sessions }]),
    ...dates(service),
  ];
}

/** Units of a service; nothing while none was asked for and none was delivered. */
export function unitsProgress(units: Units | null): ProgressPart[] {
  if (!units || (units.planned === null && units.delivered === 0)) return [];
  const { delivered, planned } = units;
  return [
    planned === null ? { key: 'units', delivered } : { key: 'unitsOf', delivered, planned },
    ...dates(units),
  ];
}
