import { address } from '../address/address.svelte';

/** A sentence in both languages, English first. */
export type Message = readonly [english: string, indonesian: string];

export type Language = 'en' | 'id';

const standard: Language = navigator.languages.some((name) => /^(id|in)\b/i.test(name)) && !/^en\b/i.test(navigator.language) ? 'id' : 'en';

class Speech {
  /** The language of the page: what the address says, or else the browser. */
  language = $derived<Language>(address.get('lang') === 'id' ? 'id' : address.get('lang') === 'en' ? 'en' : standard);
  /** The locale of numbers and dates. */
  locale = $derived(this.language === 'id' ? 'id-ID' : 'en-GB');
  /** The same for a GraphQL argument. */
  argument = $derived<'EN' | 'ID'>(this.language === 'id' ? 'ID' : 'EN');
}

export const speech = new Speech();

/** Says a message in the language of the page, with values in place of `{names}`. */
export function say(message: Message, values: Record<string, string | number> = {}): string {
  const text = message[speech.language === 'id' ? 1 : 0];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
