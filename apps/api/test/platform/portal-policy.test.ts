import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestApi } from '../support/api.js';

describe('the content security policy of the portal', () => {
  let api: TestApi;
  let webDir: string;

  beforeAll(async () => {
    webDir = mkdtempSync(path.join(tmpdir(), 'gza-web-'));
    writeFileSync(path.join(webDir, 'index.html'), '<style nonce="__CSP_NONCE__"></style>');
    api = await TestApi.start(undefined, { GZA_WEB_DIR: webDir });
  });
  afterAll(async () => {
    await api.stop();
    rmSync(webDir, { recursive: true, force: true });
  });

  const page = async () => {
    const answer = await fetch(`${api.address}/beneficiaries`, {
      headers: { accept: 'text/html' },
    });
    return {
      status: answer.status,
      policy: answer.headers.get('content-security-policy') ?? '',
      text: await answer.text(),
    };
  };

  it('allows no inline script or style but the one with the nonce of this answer', async () => {
    const [first, second] = [await page(), await page()];
    expect(first.status).toBe(200);
    expect(first.policy).not.toMatch(/unsafe-/u);
    const nonce = /style-src 'self' 'nonce-([^']+)'/u.exec(first.policy)?.[1] ?? '';
    expect(nonce).toMatch(/^[\w+/]{22}==$/u);
    expect(first.text).toBe(`<style nonce="${nonce}"></style>`);
    expect(second.policy).not.toBe(first.policy);
    // Frames show what the portal itself has downloaded, and no other page.
    expect(first.policy).toContain('; frame-src blob:');
    expect(first.policy).toContain("; frame-ancestors 'none'");
  });
});
