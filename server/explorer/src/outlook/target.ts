import type { TargetPartsFragment } from '../generated/operations';
import { say } from '../text/language.svelte';
import { asPublished, count } from '../text/numbers';
import { metrics } from '../text/terms';

/** The value of a target as it was set. */
export function targetValue({ unit, value }: Pick<TargetPartsFragment, 'unit' | 'value'>): string {
  return unit === 'PERCENT' ? asPublished(value) : count(value);
}

/** A target in a line. */
export function targetName(target: Pick<TargetPartsFragment, 'year' | 'unit' | 'value' | 'metric'>): string {
  return `${target.year} · ${targetValue(target)} · ${say(metrics[target.metric])}`;
}

/** The national target that a visitor is shown first: the furthest of the medium-term plan. */
export function firstTarget<Target extends Pick<TargetPartsFragment, 'key' | 'year' | 'metric'>>(targets: readonly Target[]): Target | undefined {
  return [...targets].filter((one) => one.metric === 'COVERAGE_RPJMN').sort((one, other) => other.year - one.year)[0] ?? targets[0];
}
