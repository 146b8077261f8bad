import { Resource } from '../../api/resource.svelte';
import { speech } from '../../text/language.svelte';
import { codeOf, type CubeRow, nameOf } from './answer';
import { namesQuery } from './query';
import type { View } from './view';

type NamesAnswer = Record<`filter${number}`, { nodes: CubeRow[] }>;

/** What the members of the filters of a view are called; the address has only their codes. */
export class MemberNames {
  private readonly known: Resource<NamesAnswer>;
  private readonly names = $derived.by(() => new Map(this.filters().flatMap(({ dimension }, index) => (this.known.data?.[`filter${index}`]?.nodes ?? []).map((row) => [keyOf(dimension.code, codeOf(row, dimension)), nameOf(row, dimension)] as const))));

  constructor(private readonly view: () => View | null) {
    this.known = new Resource<NamesAnswer>(() => {
      const read = view();
      return read && read.filters.length > 0 ? { query: namesQuery(read, speech.argument) } : null;
    });
  }

  /** Whether they are being asked for. */
  get isLoading(): boolean {
    return this.known.isLoading;
  }

  /** The name of a member; of one that the data do not have, its code. */
  of(dimension: string, code: string): string {
    return this.names.get(keyOf(dimension, code)) ?? code;
  }

  /** The filters in a line: `Province: Aceh, Riau`. */
  say(): string {
    return this.filters().map(({ dimension, members }) => `${dimension.label}: ${members.map((code) => this.of(dimension.code, code)).join(', ')}`).join('; ');
  }

  private filters(): View['filters'] {
    return this.view()?.filters ?? [];
  }
}

function keyOf(dimension: string, code: string): string {
  return `${dimension}:${code}`;
}
