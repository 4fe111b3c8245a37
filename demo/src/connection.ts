/// <reference types="vite/client" />
import {onLanguage, words} from './language.js';

/**
 * Lets the built page work without a network, and says how things stand when they are not as always: there is no network, or a newer
 * version waits. What a reader sees stays of one version until they have closed the page: nothing they have done is lost to a reload.
 */

const SERVICE_WORKER = './service-worker.js';

const status = document.querySelector<HTMLElement>('.connection')!;
/** Missing where the browser has none: on a page that is not served securely. */
const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
let hasNewer = false;

function tell(): void {
  const isCopied = Boolean(workers?.controller);
  const connection = navigator.onLine ? '' : isCopied ? words.offline : words.offlineWithoutCopy;
  const version = hasNewer ? words.newer : '';
  status.textContent = [connection, version].filter(Boolean).join(' ');
}

/** Files of the page come first: its copy is made when it has loaded. */
async function keepCopy(container: ServiceWorkerContainer): Promise<void> {
  const registration = await container.register(SERVICE_WORKER);
  const look = () => {
    hasNewer = registration.waiting !== null && registration.active !== null;
    tell();
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
}

for (const type of ['online', 'offline']) addEventListener(type, tell);
workers?.addEventListener('controllerchange', tell);
onLanguage(tell);
tell();
// A browser may refuse, in a private window for instance; the page is the same without a copy.
if (import.meta.env.PROD && workers) addEventListener('load', () => void keepCopy(workers).catch(tell));
