import type { Dto } from '@gza/contract';
import { keepPreviousData } from '@tanstack/react-query';
import { read } from '../../platform/data/queries.js';

export type GroupFilters = Omit<Dto<'GroupListQuery'>, 'limit' | 'cursor'>;

export const schedulePreview = (groupId: string, body: Dto<'ScheduleGroupBody'> | null) => ({
  ...read('previewGroupSchedule', { id: groupId, body: body ?? { startsOn: '', time: '' } }),
  enabled: body !== null,
  placeholderData: keepPreviousData,
});
