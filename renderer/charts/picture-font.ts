import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';

/**
 * The type of the program inside a drawing. A drawing that is turned into a picture is a document of its own and knows no font of
 * the page. The rarer letters come under the next name of the list of fonts, so that the browser looks there for what the first
 * one lacks.
 */
export const PICTURE_FONT = [face('Inter Variable', latin), face('Inter', latinExt)].join('');

function face(family: string, url: string): string {
  return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${url}) format('woff2')}`;
}
