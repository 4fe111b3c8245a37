/** The tab that a key leads to from the present one, for a `tablist` that chooses what has the focus; `undefined` when the key is none of its keys. The arrows follow the direction of the page. */
export function tabByKey<Name extends string>({key}: KeyboardEvent, tabs: readonly Name[], present: Name, {isRtl}: {isRtl: boolean}): Name | undefined {
  const at = tabs.indexOf(present);
  const steps: Record<string, number> = {ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1, Home: -at, End: tabs.length - 1 - at};
  const step = steps[key];
  return step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
}
