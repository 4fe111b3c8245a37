/** What the page around the explorer says. Numbers come as they are written. */
export interface PageWords {
  title: string;
  about: string;
  invented: string;
  inventedAbout: string;
  inventedTitle: (count: string) => string;
  inventedChoice: (count: string) => string;
  articles: string;
  data: string;
  language: string;
  dark: string;
  stop: string;
  made: string;
  inventing: (count: string) => string;
  ordering: (count: string) => string;
  failed: (reason: string) => string;
  dates: string;
  empty: string;
  offline: string;
  offlineWithoutCopy: string;
  newer: string;
}
