// <jamsostek-chart src="/embed/line?cube=coverage&amp;groupBy=PERIOD"></jamsostek-chart>
// A view of Jamsostek.Graph in a frame that is as high as what it shows. Attributes: src, title, height (until it is known), lang, theme.
const origin = new URL(import.meta.url).origin;

class JamsostekChart extends HTMLElement {
  static observedAttributes = ['src', 'title', 'height', 'lang', 'theme'];

  #frame = document.createElement('iframe');

  constructor() {
    super();
    this.#frame.style.cssText = 'display:block;width:100%;border:0';
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.attachShadow({ mode: 'open' }).append(this.#frame);
  }

  connectedCallback() {
    if (!this.style.display) this.style.display = 'block';
    addEventListener('message', this.#measure);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#measure);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    this.#frame.title = this.title || 'Jamsostek.Graph';
    this.#frame.style.height = `${Number(this.getAttribute('height')) || 420}px`;
    const src = this.getAttribute('src');
    const address = src ? new URL(src, origin) : null;
    // Only views of the server that this module comes from: an attribute that somebody else filled in runs nothing.
    if (address?.origin !== origin || !address.pathname.startsWith('/embed/')) return this.#frame.removeAttribute('src');
    for (const name of ['lang', 'theme']) {
      const value = this.getAttribute(name);
      if (value && !address.searchParams.has(name)) address.searchParams.set(name, value);
    }
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }

  #measure = (event) => {
    const height = event.data?.jamsostekHeight;
    if (event.source === this.#frame.contentWindow && event.origin === origin && Number.isFinite(height)) this.#frame.style.height = `${Math.min(Math.max(height, 40), 5000)}px`;
  };
}

if (!customElements.get('jamsostek-chart')) customElements.define('jamsostek-chart', JamsostekChart);
