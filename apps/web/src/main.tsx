import './ui/theme/styles.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startServiceWorker } from './app/new-version.js';
import { resumeSignIn } from './platform/sign-in.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void resumeSignIn();
if (import.meta.env.PROD) window.addEventListener('load', startServiceWorker);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
