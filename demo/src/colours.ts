import {recall, remember} from './remembered.js';

/** Light or dark: as the system has it, until a reader asks for the other. All on the page follows its `color-scheme`. */

const NAME = 'colours';
const SCHEMES = ['light', 'dark'];
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector<HTMLButtonElement>('#dark'); // not every page has it
const kept = recall(NAME) ?? '';
let chosen = SCHEMES.includes(kept) ? kept : null;

function ofSystem(): string {
  return system.matches ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.style.colorScheme = chosen ?? '';
  button?.setAttribute('aria-pressed', String((chosen ?? ofSystem()) === 'dark'));
}

button?.addEventListener('click', () => {
  const other = (chosen ?? ofSystem()) === 'dark' ? 'light' : 'dark';
  chosen = other === ofSystem() ? null : other; // who goes back to what the system has follows it again
  remember(NAME, chosen);
  show();
});
system.addEventListener('change', show);
show();
