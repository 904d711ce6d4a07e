import type { DetailKind, Dto, Localized } from '@gza/contract';

/** The Kaplan-Meier estimate of the share with the event at the end of the window, with its limits. */
export const estimateDetails = {
  estimate: {
    title: { ka: 'შეფასება ვადის ბოლოს', en: 'Estimate at the end of the window' },
    kind: 'share',
  },
  estimateLower: {
    title: { ka: 'შეფასების ქვედა ზღვარი, 95 %', en: 'Lower limit of the estimate, 95 %' },
    kind: 'share',
  },
  estimateUpper: {
    title: { ka: 'შეფასების ზედა ზღვარი, 95 %', en: 'Upper limit of the estimate, 95 %' },
    kind: 'share',
  },
} as const satisfies Record<string, { readonly title: Localized; readonly kind: DetailKind }>;

type Estimate = Record<keyof typeof estimateDetails, number | null>;

const unknown: Estimate = { estimate: null, estimateLower: null, estimateUpper: null };
const complement = (share: number | null): number | null =>
  share === null ? null : Math.round((1 - share) * 1e4) / 1e4;

/**
 * Returns the estimate at the window. It is not known where the last member was lost before the window: the
 * curve says nothing about the days after its last point, unless everybody had the event.
 */
export function estimateAt(points: readonly Dto<'SurvivalPoint'>[], windowDays: number): Estimate {
  const last = points.at(-1);
  if (!last || (last.day < windowDays && last.survival > 0)) return unknown;
  return {
    estimate: complement(last.survival),
    estimateLower: complement(last.upper),
    estimateUpper: complement(last.lower),
  };
}

/** Adds the estimate of its curve to a figure; none to a figure that is protected. */
export function withEstimate(
  figure: Dto<'ReportFigure'>,
  curves: readonly Dto<'SurvivalCurve'>[],
  windowDays: number,
): Dto<'ReportFigure'> {
  const key = JSON.stringify(figure.dimensions);
  const curve =
    figure.mark === 'suppressed'
      ? undefined
      : curves.find(({ dimensions }) => JSON.stringify(dimensions) === key);
  return {
    ...figure,
    details: { ...figure.details, ...estimateAt(curve?.points ?? [], windowDays) },
  };
}
