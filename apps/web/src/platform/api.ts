import { createClientOver } from '@gza/client';
import { currentLanguage } from './i18n/i18n.js';
import { operation } from './operations.js';
import { accessToken, signedInFetch } from './sign-in.js';

/** The API as the signed-in user. One method an operation of the contract. */
export const api = createClientOver(operation, {
  baseUrl: '',
  token: accessToken,
  language: currentLanguage,
  fetch: signedInFetch,
});
