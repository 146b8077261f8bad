import { readView } from './model';

// A page that frames this one cannot see how high it is. It is told that and nothing else.
if (parent !== window) {
  const tell = () => parent.postMessage({ jamsostekHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(document.body);
}

// The server has written everything that is said here; what is missing is the drawing. Its parts are loaded where they are drawn.
const place = document.getElementById('chart');
if (place) {
  const view = readView();
  const { draw } = view.kind === 'map' ? await import('./map') : await import('./chart');
  draw(view, place);
}
