import type { Dto } from '@gza/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export type GroupFilters = Omit<Dto<'GroupListQuery'>, 'limit' | 'cursor'>;

const pageSize = 50;
/** More than a group ever has of members or sessions. */
const whole = 200;

export const groupQueries = {
  all: ['groups'] as const,
  list: (filters: GroupFilters) =>
    infiniteQueryOptions({
      queryKey: [...groupQueries.all, 'list', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listGroups({
          query: { ...filters, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...groupQueries.all, 'one', id],
      queryFn: ({ signal }) => api.getGroup({ id, signal }),
    }),
  /** Everybody who is in the group, waits for it or was in it. */
  people: (groupId: string) =>
    queryOptions({
      queryKey: [...groupQueries.all, 'people', groupId],
      queryFn: ({ signal }) => api.listEnrolments({ query: { groupId, limit: whole }, signal }),
    }),
  /** Who waits for the programme of a group. */
  waiting: (programmeId: string) =>
    queryOptions({
      queryKey: [...groupQueries.all, 'waiting', programmeId],
      queryFn: ({ signal }) =>
        api.listEnrolments({ query: { programmeId, state: 'waitlisted', limit: whole }, signal }),
    }),
  sessions: (groupId: string) =>
    queryOptions({
      queryKey: [...groupQueries.all, 'sessions', groupId],
      queryFn: ({ signal }) => api.listSessions({ query: { groupId, limit: whole }, signal }),
    }),
  marks: (groupId: string) =>
    queryOptions({
      queryKey: [...groupQueries.all, 'marks', groupId],
      queryFn: ({ signal }) => api.getGroupAttendance({ id: groupId, signal }),
    }),
  preview: (groupId: string, body: Dto<'ScheduleGroupBody'> | null) =>
    queryOptions({
      queryKey: [...groupQueries.all, 'preview', groupId, body],
      queryFn: ({ signal }) =>
        api.previewGroupSchedule({ id: groupId, body: body ?? { startsOn: '', time: '' }, signal }),
      enabled: body !== null,
      placeholderData: (previous) => previous,
    }),
  version: (id: string) =>
    queryOptions({
      queryKey: ['programmeVersions', id],
      queryFn: ({ signal }) => api.getProgrammeVersion({ id, signal }),
    }),
};
