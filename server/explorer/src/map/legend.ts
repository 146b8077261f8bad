import { percent } from '../text/numbers';
import type { ColourScale } from './scale';

/** What each class of a scale is called, the lowest first. */
export function classNames({ breaks }: ColourScale): string[] {
  return [...breaks, null].map((end, index) => {
    const from = breaks[index - 1];
    if (from === undefined) return `< ${percent(end, 0)}`;
    return end === null ? `≥ ${percent(from, 0)}` : `${percent(from, 0)} – ${percent(end, 0)}`;
  });
}
