/** A tooltip as elements: our policy lets no inline style pass, and text of sources is never markup. */
export function tip(title: string, lines: string[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'chart-tip';
  const head = document.createElement('b');
  head.textContent = title;
  box.append(head, ...lines.map(paragraph));
  return box;
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('div');
  line.textContent = text;
  return line;
}
