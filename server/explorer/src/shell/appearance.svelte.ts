export type Theme = 'system' | 'light' | 'dark';

const key = 'appearance';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: a habit of the person, not a part of a view, so it is kept by the browser and not in the address. */
class Appearance {
  chosen = $state<Theme>(read());
  /** What is on the screen. */
  isDark = $state(false);

  /** Follows the choice and the system. */
  apply(): void {
    dark.addEventListener('change', () => this.show());
    this.show();
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    localStorage.setItem(key, theme);
    this.show();
  }

  private show(): void {
    this.isDark = this.chosen === 'dark' || (this.chosen === 'system' && dark.matches);
    document.documentElement.dataset.theme = this.isDark ? 'dark' : 'light';
  }
}

function read(): Theme {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export const appearance = new Appearance();
