import type {Browser, BrowserContext, Page} from 'puppeteer-core';

export declare function launchFirefox(options?: {downloadFolder?: string}): Promise<Browser>;
export declare function openFirefoxPage(opener: Browser | BrowserContext): Promise<Page>;
