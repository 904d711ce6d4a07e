const longest = 200;

/** Ends of names by the type of the content. */
const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
};

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns the name in a `Content-Disposition` of a sender, without folders and characters that are not written; null
 * without one.
 */
export function fileNameOf(header: string): string | null {
  const extended = /filename\*\s*=\s*utf-8''([^;\s]+)/iu.exec(header)?.[1];
  const plain = /filename\s*=\s*"([^"]*)"/iu.exec(header)?.[1];
  const given = (extended === undefined ? undefined : decoded(extended)) ?? plain ?? '';
  const name = (given.split(/[/\\]/u).at(-1) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  // Whole characters: a cut surrogate could not be stored.
  return name === '' ? null : [...name].slice(0, longest / 2).join('');
}

/** Returns the header with which a file is saved under its name, and never shown as a page. */
export function dispositionOf(name: string | null, mediaType: string): string {
  const saved = name ?? `scan.${extensions[mediaType] ?? 'bin'}`;
  const encoded = encodeURIComponent(saved).replaceAll(
    /['()*]/gu,
    (mark) => `%${mark.codePointAt(0)?.toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
