/**
 * Well-known facts with a date: a text that speaks of one was written on that day or later.
 * They only ever give the earliest day of an undated article, never its date. Each holds whatever the article is about.
 */
export interface Landmark {
  /** Case-insensitive; must match in linear time. */
  pattern: RegExp;
  /** Lower-case words of which the text must hold one for the pattern to be tried. */
  words: readonly string[];
  earliest: string;
}

/** The fact of each stands behind it. */
export const LANDMARKS_EN: readonly Landmark[] = [
  {pattern: /\bfull-scale (?:russian )?(?:invasion|war)\b/iu, words: ['full-scale'], earliest: '2022-02-24'}, // Russia’s full-scale invasion of Ukraine began on 24 February 2022.
  {pattern: /\bwar (?:that )?(?:Russia|Moscow)\b[^.]{0,40}\bUkraine\b|\bRussia(?:n|[’']s)? (?:ongoing |continuing |military )?(?:war|aggression)\b|\bwar\b[^.]{0,30}\bin Ukraine\b|\bannexation of Crimea\b/iu, words: ['ukraine', 'russia', 'crimea'], earliest: '2014-02-20'}, // Russia’s war against Ukraine began with the seizure of Crimea on 20 February 2014.
  {pattern: /\bcovid(?:-19)?\b|\bcoronavirus pandemic\b/iu, words: ['covid', 'coronavirus'], earliest: '2020-02-11'}, // The disease was named COVID-19 on 11 February 2020.
  {pattern: /\bUkraine Defen[cs]e Contact Group\b|\bRamstein (?:format|group)\b/iu, words: ['contact group', 'ramstein'], earliest: '2022-04-26'}, // The Ukraine Defense Contact Group first met on 26 April 2022.
  {pattern: /\bAUKUS\b/u, words: ['aukus'], earliest: '2021-09-15'}, // AUKUS was announced on 15 September 2021.
  {pattern: /\bEuropean Peace Facility\b/iu, words: ['peace facility'], earliest: '2021-03-22'}, // The European Peace Facility was set up on 22 March 2021.
  {pattern: /\bLublin Triangle\b/iu, words: ['lublin'], earliest: '2020-07-28'}, // The Lublin Triangle was founded on 28 July 2020.
  {pattern: /\bPESCO\b/u, words: ['pesco'], earliest: '2017-12-11'}, // Permanent Structured Cooperation began on 11 December 2017.
  {pattern: /\benhanced forward presence\b/iu, words: ['forward presence'], earliest: '2016-07-08'}, // NATO decided on its enhanced Forward Presence at the Warsaw summit of 8 July 2016.
  {pattern: /\bLITPOLUKRBRIG\b/u, words: ['litpolukrbrig'], earliest: '2014-09-19'}, // The agreement on the brigade was signed on 19 September 2014.
  {pattern: /\bIslamic State\b|\bISIS\b|\bISIL\b/u, words: ['islamic state', 'isis', 'isil'], earliest: '2013-04-08'}, // The group took its name on 8 April 2013.
  {pattern: /\bEuropean Union\b|\bthe EU\b/u, words: ['european union', 'the eu'], earliest: '1993-11-01'}, // The European Union exists since 1 November 1993.
  {pattern: /\bNATO\b/u, words: ['nato'], earliest: '1949-04-04'}, // NATO was founded on 4 April 1949.
];
