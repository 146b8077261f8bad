import { address } from '../address/address.svelte';

const parameter = 'tables';

/** Whether the address has the numbers of a drawing in its place. */
export function isTurned(name: string): boolean {
  return address.list(parameter).includes(name);
}

/** Turns between a drawing and its numbers. */
export function turn(name: string): void {
  const others = address.list(parameter).filter((one) => one !== name);
  address.set({ [parameter]: (isTurned(name) ? others : [...others, name]).join(',') });
}
