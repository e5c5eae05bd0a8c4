import { z } from 'zod';

/** UUIDv7: unique everywhere and in the order of creation, so files of two assessors can be merged. */
export const Id = z.uuid();

/** A calendar day, `2026-11-20`. Days have no time zone: an expiry is the same day wherever the file is opened. */
export const Day = z.iso.date({ error: 'Expected a day in the form 2026-11-20' });

/** A moment in UTC, `2026-11-20T09:30:00.000Z`. */
export const Instant = z.iso.datetime();

/** One line of text a person types. Line breaks are refused because grids and headers cannot show them. */
export const line = (max = 500) =>
  z
    .string()
    .max(max, `At most ${max} characters`)
    .refine((s) => !/[\r\n]/.test(s), 'Must be a single line');

/** One line that may not be blank. */
export const requiredLine = (max = 500) => line(max).refine((s) => s.trim() !== '', 'Must not be empty');

/** Several lines of text. */
export const prose = (max = 20_000) => z.string().max(max, `At most ${max} characters`);

export const TIERS = ['public', 'internal', 'confidential', 'restricted'] as const;
/** Classification tier, least to most sensitive. Also used as the marking of every screen and page. */
export const Tier = z.enum(TIERS);
export type Tier = z.infer<typeof Tier>;

export const LEVELS = ['low', 'medium', 'high'] as const;
/** Protection need for confidentiality, integrity or availability. */
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;
