import type { ChartTable } from '../charts/table';
import { say } from '../text/language.svelte';
import { words } from '../text/words';

/** What a figure is called, how it is read, and what a program reads. */
export type Fact = readonly [label: string, text: string, raw: string | number | null];

/** A region as a map shows it. */
export interface Place {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  /** What the symbol's area stands for; null where it is not known. */
  size: number | null;
  /** What the colour stands for; null where it is not known. */
  shade: number | null;
  /** What is said of it; the same figures of every place of a map. */
  facts: Fact[];
}

/** What is said of a place in one line. */
export function sayPlace(place: Place): string {
  return place.facts.map(([label, text]) => `${label}: ${text}`).join('; ');
}

/** What a map shows as a table, by name. */
export function tableOf(places: Place[]): ChartTable {
  const sorted = [...places].sort((one, other) => one.name.localeCompare(other.name, 'id'));
  return {
    columns: [{ name: say(words.region) }, { name: say(words.code) }, ...(places[0]?.facts ?? []).map(([name], index) => ({ name, isNumber: places.every(({ facts }) => typeof facts[index]?.[2] !== 'string') }))],
    rows: sorted.map(({ name, code, facts }) => ({ cells: [name, code, ...facts.map(([, text]) => text)], raw: [name, code, ...facts.map(([, , raw]) => raw)] })),
  };
}
