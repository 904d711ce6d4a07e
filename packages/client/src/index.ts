export { createClient, type Client, type ClientOptions, type CallInput } from './client.js';
export { ProblemError, isProblem, type ProblemDetails } from './problem-error.js';
