import type { Localized } from '@gza/contract';
import type {
  ChoiceItem,
  Item,
  RespondentContext,
} from '../../src/modules/assessments/form-item.js';
import type { FormVersion, Scale } from '../../src/modules/assessments/form-version.js';

export const ADULT: RespondentContext = { audience: 'adult' };
export const JUVENILE: RespondentContext = { audience: 'juvenile' };

export const text = (en: string): Localized => ({ ka: `ტექსტი 1: ${en}`, en });

/** Makes a choice scored by its position: codes `s0`, `s1`, … */
export function scored(
  linkId: string,
  highest: number,
  more: Partial<ChoiceItem> = {},
): ChoiceItem {
  const options = Array.from({ length: highest + 1 }, (_, score) => ({
    code: `s${score}`,
    text: text(`${score}`),
    score,
  }));
  return { linkId, type: 'choice', text: text(linkId), required: false, options, ...more };
}

export function scaleOver(linkIds: readonly string[], more: Partial<Scale> = {}): Scale {
  return {
    id: 'total',
    title: text('total'),
    method: 'sum',
    items: linkIds.map((linkId) => ({ linkId, reverse: false })),
    minimumAnswered: linkIds.length,
    proRate: false,
    decimals: 0,
    higherIs: 'worse',
    bandSets: [],
    change: null,
    ...more,
  };
}

/** A small form around the given items; everything else is empty. */
export function formWith(items: readonly Item[], more: Partial<FormVersion> = {}): FormVersion {
  return {
    code: 'trial',
    version: 1,
    title: text('Trial'),
    instructions: text('Fill in'),
    audience: ['adult', 'juvenile'],
    filledBy: ['psychologist'],
    clinical: false,
    validation: { status: 'published', statement: text('Published') },
    sections: [{ id: 'only', title: text('Only'), items }],
    scales: [],
    alerts: [],
    followUps: [],
    riskSummary: null,
    mappings: [],
    licence: {
      owner: 'Owner',
      terms: 'Free',
      attribution: 'By the owner',
      redistribution: true,
      translations: { ka: 'working', en: 'original' },
    },
    ...more,
  };
}
