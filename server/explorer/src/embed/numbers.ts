const locale = document.documentElement.lang === 'id' ? 'id-ID' : 'en-GB';
const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const wholePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const tiny = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });

/** A value in full; one that is missing is a dash, never 0. */
export function say(value: unknown, unit: string | null): string {
  return typeof value !== 'number' ? '–' : (unit === 'fraction' ? percent : full).format(value);
}

/** A value on an axis. */
export function sayShort(value: number, unit: string | null): string {
  return (unit === 'fraction' ? wholePercent : tiny).format(value);
}
