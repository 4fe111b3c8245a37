import {EventStore} from '@cordiale/core';
import {extractArticle} from '@cordiale/core/extract';

// The core of the package in a Worker of a page, which has no DOM.
self.postMessage({size: new EventStore([]).size, extracts: typeof extractArticle, hasDom: 'document' in self});
