import { say, speech } from './language.svelte';
import { words } from './words';

type Maybe<T> = T | null | undefined;

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = speech.locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(speech.locale, options);
  formats.set(key, made);
  return made;
}

/** A minus as it is set, not the hyphen of programs. */
function set(number: string): string {
  return number.replace('-', '\u2212');
}

/** A number of persons or rupiah, in full; unknown is said in words. */
export function count(value: Maybe<number>): string {
  return value == null ? say(words.unknown) : set(format({ maximumFractionDigits: 0 }).format(value));
}

/** A number of persons, short: 41.6 million. */
export function short(value: Maybe<number>): string {
  return value == null ? say(words.unknown) : format({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }).format(value);
}

/** A number of persons for an axis: 41.6M, 41,6 jt. */
export function tiny(value: number): string {
  // British English shortens a million to m, which reads as metres.
  return new Intl.NumberFormat(speech.language === 'id' ? speech.locale : 'en-US', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A fraction as a percentage. */
export function percent(value: Maybe<number>, digits = 1): string {
  return value == null ? say(words.unknown) : format({ style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A published percentage, with the digits it was published with. */
export function asPublished(value: Maybe<number>): string {
  return value == null ? say(words.unknown) : `${format({ maximumFractionDigits: 6 }).format(value)}%`;
}

/** The difference of two fractions in percentage points, with its sign. */
export function points(value: Maybe<number>): string {
  return value == null ? say(words.unknown) : say(words.points, { n: set(format({ signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value * 100)) });
}

/** A difference of two counts, with its sign. */
export function signed(value: Maybe<number>): string {
  return value == null ? say(words.unknown) : set(format({ signDisplay: 'exceptZero', notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }).format(value));
}

/** Rupiah, short. */
export function rupiah(value: Maybe<number>): string {
  return value == null ? say(words.unknown) : `Rp ${format({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }).format(value)}`;
}

/** A date as exactly as it is known: a year, a month or a day. */
export function date(value: Maybe<string>, width: 'long' | 'short' = 'long'): string {
  if (!value) return say(words.unknown);
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (!month) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: width, timeZone: 'UTC', ...(day ? { day: 'numeric' } : {}) };
  return new Intl.DateTimeFormat(speech.locale, options).format(Date.UTC(year ?? 0, month - 1, day ?? 1));
}

/** A period as the API labels it, `2025-12` or `2019-01/2025-12`, in words. */
export function span(label: string): string {
  return label.split('/').map((part) => (/^\d{4}-\d{2}$/.test(part) ? date(part, 'short') : part)).join(' \u2013 ');
}

/** Where a date stands on an axis: the middle of what it may be. */
export function placeOf(value: string): number {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (!month) return Date.UTC(year, 6, 1);
  return Date.UTC(year, month - 1, day ?? 15);
}

/** Half the width of a 95% interval of a rate, in percentage points, from its standard error. */
export function margin(standardError: Maybe<number>): string | null {
  return standardError == null ? null : format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(standardError * 196);
}

/** A probability as a whole percentage; one that is all but sure is not shown as certain. */
export function chance(value: Maybe<number>): string {
  if (value == null) return say(words.unknown);
  return value >= 0.995 ? `> ${percent(0.99, 0)}` : value < 0.005 ? `< ${percent(0.01, 0)}` : percent(value, 0);
}

/** A factor: 1.5. */
export function factor(value: number): string {
  return format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
