import { useCallback } from 'react';
import { riskLevels, type RiskLevel } from '@gza/contract';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../domain/labels/beneficiaries.texts.js';
import { riskTones } from '../../domain/labels/tones.js';
import type { Tone } from '../../ui/theme/tone.js';

const isRiskLevel = (level: string): level is RiskLevel =>
  (riskLevels as readonly string[]).includes(level);

/** Label of a level; the code itself for a level that is no risk level. */
export function useLevelWord(): (level: string | null) => string {
  const labels = useTexts(beneficiaryLabels);
  return useCallback(
    (level) => (level === null ? '–' : isRiskLevel(level) ? labels(`risk.${level}`) : level),
    [labels],
  );
}

export const levelTone = (level: string): Tone =>
  isRiskLevel(level) ? riskTones[level] : 'neutral';
