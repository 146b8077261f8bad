declare module 'virtual:land' {
  /** The frame of the drawing: degrees, and units of the drawing per degree. */
  export const frame: { west: number; east: number; south: number; north: number; width: number; height: number; scale: number };
  /** Outline of Indonesia, as the data of an SVG path. */
  export const indonesia: string;
  /** Outline of what lies around it. */
  export const neighbours: string;
}
