export type PreviewKind = 'text' | 'image' | 'pdf' | 'none';

const IMAGES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
};

/** Text by nature, and documents that could run something if they were shown as what they are: their source is shown. */
const TEXTS = new Set(
  'txt md markdown csv tsv json jsonl ndjson xml yaml yml toml ini cfg conf env properties log html htm xhtml svg css js mjs cjs ts tsx jsx py ipynb r sql sh bash ps1 bat tf hcl rego java kt go rs c h cpp cs rb php eml pem crt diff patch'.split(
    ' ',
  ),
);

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** How a file can be looked at without running anything in it. Whatever is not known to be harmless is not shown. */
export function previewKind(name: string): PreviewKind {
  const ending = endingOf(name);
  if (Object.hasOwn(IMAGES, ending)) return 'image';
  if (ending === 'pdf') return 'pdf';
  return TEXTS.has(ending) ? 'text' : 'none';
}

/** Media type of an image that may be shown; null for anything else. */
export const imageType = (name: string): string | null =>
  previewKind(name) === 'image' ? (IMAGES[endingOf(name)] ?? null) : null;
