/** One error of an answer, as GraphQL has it. */
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; hint?: string };
}

/** What came back: data, and what went wrong with parts of it. */
export interface Answer<Data> {
  data: Data | null;
  errors: AnswerError[];
}

/** A request that was understood and refused; asking again gives the same. */
export class Refusal extends Error {
  constructor(readonly errors: AnswerError[]) {
    super(errors.map((error) => error.message).join(' '));
  }
}

/** A server that did not answer, or is not ready yet; asking again may help. */
export class Unreachable extends Error {}
