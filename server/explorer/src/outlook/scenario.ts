import { address } from '../address/address.svelte';
import type { ScenarioInput } from '../generated/operations';

/** What if, as the address says it. */
export interface Change {
  /** Factor of the projected change. */
  growth: number;
  /** Workers added a month. */
  add: number;
  isRegulated: boolean;
  isStagnant: boolean;
}

export const mostGrowth = 3;

/** Reads the change that the address asks for. */
export function readChange(): Change {
  return {
    growth: number('growth', 1, 0, mostGrowth),
    add: number('add', 0, 0, 10_000_000),
    isRegulated: address.get('regulation') === '1',
    isStagnant: address.get('stagnation') === '1',
  };
}

/** The scenario of a change; null for none. */
export function scenarioOf({ growth, add, isRegulated, isStagnant }: Change, code: string, cutoff: string): ScenarioInput | null {
  if (growth === 1 && add === 0 && !isRegulated && !isStagnant) return null;
  return {
    growthMultiplier: growth,
    nationalGrowthMultiplier: isStagnant ? 0 : null,
    addWorkersPerMonth: add > 0 ? [{ code, workers: add, from: null, until: null }] : null,
    regulationIssued: isRegulated ? [{ code, month: following(cutoff) }] : null,
    budget: null,
  };
}

/** The largest number of workers a month that the slider offers: twice what is needed, as a round number. */
export function mostAdded(needed: number | null, recent: number | null): number {
  const wanted = Math.max(1_000, 2 * Math.abs(needed ?? 0), 2 * Math.abs(recent ?? 0));
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= wanted) ?? wanted;
}

function number(name: string, standard: number, least: number, most: number): number {
  const value = Number(address.get(name) || standard);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : standard;
}

function following(month: string): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return place === 12 ? `${year + 1}-01` : `${year}-${String(place + 1).padStart(2, '0')}`;
}
