/** The colours of the page as a chart needs them: in numbers, not by name. */
export interface Palette {
  ink: string;
  soft: string;
  line: string;
  ground: string;
  target: string;
  series: string[];
  text: string;
}

/** Reads the colours that hold at the moment. */
export function readPalette(): Palette {
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
  };
}

/** The colours of a slide or a sheet of paper, whatever the screen shows. */
export function paperPalette(): Palette {
  return { ...onPaper(readPalette), ground: '#ffffff' };
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
