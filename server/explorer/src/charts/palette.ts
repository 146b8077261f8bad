/** Where the drawing stands on a slide of 1280 by 720. */
export const room = { x: 48, y: 110, width: 1184, height: 530 };

/** What a chart has to draw with: the colours of the page, in numbers and not by name, its type, and how wide it may be. */
export interface Palette {
  ink: string;
  soft: string;
  line: string;
  ground: string;
  target: string;
  series: string[];
  text: string;
  /** In pixels of the chart. */
  width: number;
}

/** Reads the colours that hold at the moment. */
export function readPalette(width: number): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    soft: read('--soft'),
    line: read('--line'),
    ground: read('--ground'),
    target: read('--target'),
    series: [0, 1, 2, 3, 4].map((index) => read(`--series-${index}`)),
    // Double quotes would end the attribute that ECharts writes them into.
    text: read('--text').replaceAll('"', "'"),
    width,
  };
}

/** The colours of a slide or a sheet of paper, whatever the screen shows. */
export function paperPalette(): Palette {
  return { ...onPaper(() => readPalette(room.width)), ground: '#ffffff' };
}

/** Reads colours as they are on paper. */
export function onPaper<Colours>(read: () => Colours): Colours {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  root.dataset.theme = 'light';
  const colours = read();
  root.dataset.theme = theme;
  return colours;
}
