/** Longest side of the picture of a page in pixels: a page of A4 is read and printed well, and half a megabyte to send. */
const sideOfPage = 2200;

/**
 * Makes the picture of a page from what the camera took: small enough for a slow line, and without what cameras write
 * beside a picture, such as the place where it was taken. A picture that the browser cannot draw stays as it is.
 */
export async function pictureOfPage(taken: File, longestSide = sideOfPage): Promise<File> {
  try {
    const picture = await createImageBitmap(taken, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', 0.75),
    );
    if (!drawn) return taken;
    const name = `${taken.name.replace(/\.[^.]*$/u, '')}.jpg`;
    return new File([drawn], name, { type: 'image/jpeg' });
  } catch {
    return taken;
  }
}
