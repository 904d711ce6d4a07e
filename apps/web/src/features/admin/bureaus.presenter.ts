import type { Dto } from '@gza/contract';

export type Bureau = Dto<'Bureau'>;
type Name = Bureau['name'];

export interface BureauValues {
  code: string;
  name: Name;
  regions: string[];
  confirmed: boolean;
  active: boolean;
}

export const blankBureau: BureauValues = {
  code: '',
  name: { ka: '', en: '' },
  regions: [],
  confirmed: true,
  active: true,
};

export const bureauValues = ({ code, name, regions, confirmed, active }: Bureau): BureauValues => ({
  code,
  name,
  regions,
  confirmed,
  active,
});

export const trimmed = ({ ka, en }: Name): Name => ({ ka: ka.trim(), en: en.trim() });

export const newBureau = ({ code, name, regions }: BureauValues): Dto<'CreateBureauBody'> => ({
  code: code.trim(),
  name: trimmed(name),
  regions,
});

/** The body of a change. The code is left out: programs refer to it, so it never changes. */
export const bureauChange = (values: BureauValues): Dto<'ChangeBureauBody'> => ({
  name: trimmed(values.name),
  regions: values.regions,
  confirmed: values.confirmed,
  active: values.active,
});
