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
  /** What is said of it: the name of a figure and the figure. */
  facts: [label: string, value: string][];
}

/** What is said of a place in one line. */
export function sayPlace(place: Place): string {
  return place.facts.map(([label, value]) => `${label}: ${value}`).join('; ');
}
