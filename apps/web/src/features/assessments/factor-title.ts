import { planNeedLabels } from '@gza/contract/labels';
import type { Dto } from '@gza/contract';

type Titles = readonly Pick<Dto<'FormFactor'>, 'code' | 'title'>[];

const ofNeeds: Readonly<Record<string, Dto<'LocalizedText'>>> = planNeedLabels;

/**
 * The title of a factor: the name of the need in the plan, so that one factor has one name; the title of the
 * form for a factor that is no need.
 */
export const factorTitle = (code: string, titles: Titles): Dto<'LocalizedText'> | null =>
  (Object.hasOwn(ofNeeds, code) ? ofNeeds[code] : undefined) ??
  titles.find((factor) => factor.code === code)?.title ??
  null;
