import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {loadLanguage} from '../internal/load-language.js';

/**
 * The language around an element: of its own `lang`, else of the nearest element around it that has one, looking out of shadow roots.
 * Asks the element for an update when that, or the direction of writing, may have changed.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #locale: string | undefined;
  #changes: MutationObserver | undefined; // since it was connected, which never happens on a server

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The locale of that language, for names, numbers and dates; English when the page names none. */
  get locale(): string {
    return (this.#locale ??= usableLocale(languageAround(this.#host)) ?? 'en-GB');
  }

  /** Looks again which language that is. Resolves when the element can speak it; `undefined` when it can already, or never will. */
  look(): Promise<void> | undefined {
    this.#locale = undefined;
    return loadLanguage(this.locale);
  }

  hostConnected(): void {
    this.#changes ??= new MutationObserver(() => this.#host.requestUpdate());
    if (this.#locale !== undefined) this.#host.requestUpdate(); // it was moved
    for (const root of rootsAround(this.#host)) this.#changes.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
  }

  hostDisconnected(): void {
    this.#changes?.disconnect();
  }
}

/** The trees an element stands in, from the inside out. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/** The nearest `lang` around an element; on a server, where no page is around it, its own. */
function languageAround(element: Element): string | null {
  if (isServer) return element.getAttribute('lang');
  for (let inner: Element | undefined = element; inner; ) {
    const marked: Element | null = inner.closest('[lang]');
    if (marked) return marked.getAttribute('lang');
    const root: Node = inner.getRootNode();
    inner = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}

const usableLocales = new Map<string, string | null>(); // tag → locale

/** The language tag when `Intl` knows it; a malformed tag makes `Intl` throw, and counts as unknown. */
function usableLocale(tag: string | null | undefined): string | null {
  if (!tag) return null;
  let locale = usableLocales.get(tag);
  if (locale === undefined) usableLocales.set(tag, (locale = supportedLocale(tag)));
  return locale;
}

function supportedLocale(tag: string): string | null {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0] ?? null;
  } catch {
    return null;
  }
}
