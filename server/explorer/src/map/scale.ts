/** Classes of a measure that is coloured: where one ends and the next begins, and by which colours. */
export interface ColourScale {
  breaks: readonly number[];
  /** `scale` for more is better, `miss` for more is worse. */
  colours: 'scale' | 'miss';
}

export const coverageScale: ColourScale = { breaks: [0.2, 0.3, 0.4, 0.5, 0.6], colours: 'scale' };
export const informalScale: ColourScale = { breaks: [0.4, 0.5, 0.6, 0.7, 0.8], colours: 'scale' };
/** Bands of probability as the Intergovernmental Panel on Climate Change names them. */
export const missScale: ColourScale = { breaks: [0.1, 0.33, 0.66, 0.9], colours: 'miss' };

/** Which class a value falls into: 0 for the lowest. */
export function classOf(value: number, { breaks }: ColourScale): number {
  const next = breaks.findIndex((end) => value < end);
  return next < 0 ? breaks.length : next;
}

/** The colour of a class. */
export function colourOf(index: number, { colours }: ColourScale): string {
  return `var(--${colours}-${index})`;
}

/** Radius of a symbol whose area is as large as the value. */
export function radiusOf(value: number, largest: number, most: number): number {
  return Math.max(1.6, Math.sqrt(Math.max(0, value) / largest) * most);
}

/** Round numbers by which a reader can tell how much an area stands for: one near the largest, and a tenth of it. */
export function samplesOf(largest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  const top = [5, 2, 1].map((step) => step * power).find((step) => step <= largest) ?? power;
  return top >= 10 ? [top, top / 10] : [top];
}
