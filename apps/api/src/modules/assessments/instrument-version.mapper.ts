import type { Dto } from '@gza/contract';
import type { FormVersion, RiskSummaryDefinition, Scale } from './form-version.js';
import { reliableChangeOf } from './change.rules.js';
import type { StoredVersion } from './persistence/instrument.store.js';

type Copy<T> = T extends readonly (infer E)[]
  ? Copy<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Copy<T[K]> }
    : T;

/** Copies frozen definitions, because the classes of the contract are not declared read-only. */
export const copy = <T>(value: T): Copy<T> => structuredClone(value) as Copy<T>;

function scaleDto(scale: Scale): Dto<'FormScale'> {
  const bands = scale.bandSets.flatMap((set) => set.bands);
  const seen = new Set<string>();
  return {
    id: scale.id,
    title: copy(scale.title),
    higherIs: scale.higherIs,
    bands: copy(bands.filter((band) => !seen.has(band.code) && seen.add(band.code))),
    reliableChange: scale.change && reliableChangeOf(scale.change),
    cutOff: scale.change?.cutOff ?? null,
    citation: scale.change?.citation ?? null,
  };
}

const riskDto = (risk: RiskSummaryDefinition): Dto<'FormRiskSummary'> => ({
  factors: risk.factors.map(
    ({ code, title, kind, ratingLinkId, evidenceLinkId, sourceLinkId }) => ({
      code,
      title: copy(title),
      kind,
      ratingLinkId,
      evidenceLinkId,
      sourceLinkId,
    }),
  ),
  levels: copy(risk.levels),
  protectiveLinkIds: copy(risk.protectiveLinkIds),
  responsivity: risk.responsivity.map(({ code, title }) => ({ code, title: copy(title) })),
});

/** Returns a stored version in the form in which the portal shows and fills it. */
export function instrumentVersionDto({
  definition,
  ...stored
}: StoredVersion): Dto<'InstrumentVersion'> {
  const version: FormVersion = definition;
  return {
    ...stored,
    instrumentCode: version.code,
    number: version.version,
    title: copy(version.title),
    instructions: copy(version.instructions),
    audience: copy(version.audience),
    filledBy: copy(version.filledBy),
    clinical: version.clinical,
    validationStatus: version.validation.status,
    validationStatement: copy(version.validation.statement),
    sections: copy(version.sections),
    scales: version.scales.map(scaleDto),
    alerts: version.alerts.map(({ code, severity, title }) => ({
      code,
      severity,
      title: copy(title),
    })),
    riskSummary: version.riskSummary && riskDto(version.riskSummary),
    licence: copy(version.licence),
  };
}
