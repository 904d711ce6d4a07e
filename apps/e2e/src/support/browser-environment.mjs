import { TestEnvironment } from 'jest-environment-node';

/** The environment of a file of journeys. It closes the browser that `browser.ts` opened for the file. */
export default class BrowserEnvironment extends TestEnvironment {
  async teardown() {
    const browser = await this.global.gzaBrowser;
    await browser?.close();
    await super.teardown();
  }
}
