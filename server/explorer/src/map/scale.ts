/** Classes of a measure that is coloured: where one ends and the next begins. */
export interface ColourScale {
  breaks: readonly number[];
}

export const coverageScale: ColourScale = { breaks: [0.2, 0.3, 0.4, 0.5, 0.6] };
export const informalScale: ColourScale = { breaks: [0.4, 0.5, 0.6, 0.7, 0.8] };

/** Which class a value falls into: 0 for the lowest. */
export function classOf(value: number, { breaks }: ColourScale): number {
  const next = breaks.findIndex((end) => value < end);
  return next < 0 ? breaks.length : next;
}

/** The colour of a class. */
export function colourOf(index: number): string {
  return `var(--scale-${index})`;
}

/** Radius of a symbol whose area is as large as the value. */
export function radiusOf(value: number, largest: number, most: number): number {
  return Math.max(1.6, Math.sqrt(Math.max(0, value) / largest) * most);
}
