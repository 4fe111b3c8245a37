import type {Selection} from '@cordiale/core';

/** Properties of a view that links hold, by name, each with the values it takes; `undefined` where the view itself reads any text. */
export type SettingValues = Readonly<Record<string, readonly string[] | undefined>>;

/** A view with such properties. */
interface SettingsHost {
  readonly activeSelection: Selection;
  readonly source: string;
}

/** What a property was before anybody changed it, which no setting stands for; and what it and its setting were when they last agreed. */
interface Binding {
  readonly usual: unknown;
  value: unknown;
  setting?: string | undefined;
}

/**
 * Binds properties of a view to settings of its selection, under the view's name. What a property is at the first update is what no
 * setting stands for; a setting that is none of the values is left alone, and changes nothing.
 */
export class ViewSettings {
  readonly #host: SettingsHost & Record<string, unknown>;
  readonly #values: SettingValues;
  readonly #bindings: Record<string, Binding> = {}; // property → its binding

  constructor(host: SettingsHost, values: SettingValues) {
    this.#host = host as SettingsHost & Record<string, unknown>;
    this.#values = values;
  }

  /** Makes both agree: a property that was changed becomes a setting, else the setting the property. Idempotent. */
  update(): void {
    const host = this.#host;
    const {activeSelection: selection, source} = host;
    if (typeof source !== 'string') return; // a page may give anything
    for (const [name, values] of Object.entries(this.#values)) {
      const known = (given: unknown) => (typeof given === 'string' && (values?.includes(given) ?? true) ? given : undefined);
      const binding = (this.#bindings[name] ??= {usual: host[name], value: host[name]});
      const {usual, value, setting} = binding;
      if (host[name] !== value) selection.arrange(source, name, host[name] === usual ? undefined : known(host[name]));
      else if (selection.setting(source, name) !== setting) host[name] = known(selection.setting(source, name)) ?? usual;
      binding.value = host[name];
      binding.setting = selection.setting(source, name);
    }
  }
}
