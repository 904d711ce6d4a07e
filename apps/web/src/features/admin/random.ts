/** Numbers of 0 to 255 from the cryptographic generator of the browser. */
export const secureNumbers = (count: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(count));
