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
  /** What is said of it, a line each. */
  lines: string[];
}
