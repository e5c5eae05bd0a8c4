import type { SectionName } from '../../../shared/report/sections.ts';

/** Destination of a chapter, for links, page numbers and bookmarks. */
export const chapterId = (name: SectionName): string => `chapter-${name}`;
