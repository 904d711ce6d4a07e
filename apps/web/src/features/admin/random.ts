/** Numbers of 0 to 255 from the generator of the browser that is meant for secrets. */
export const secureNumbers = (count: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(count));
