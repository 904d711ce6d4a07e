import type { Dto } from '@gza/contract';
import request from 'supertest';
import type { TestApi } from './api.js';

/** Sends the link and the code of a slip with a new password, as its owner; returns the answer. */
export const acceptInvitation = (
  api: Pick<TestApi, 'address'>,
  { token, code }: Pick<Dto<'InvitationSlip'>, 'token' | 'code'>,
  newPassword: string,
) => request(api.address).post('/api/v1/auth/invitation').send({ token, code, newPassword });
