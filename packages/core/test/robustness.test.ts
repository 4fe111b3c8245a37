import {describe, expect, it} from 'vitest';
import {parseEventSet} from '@cordiale/core';
import {extractArticles} from '@cordiale/core/extract';
import {annotateArticle} from '../cli/annotation.js';

const SENTENCE = 'The harbour was quiet and the fishermen mended their nets. ';
const EVENT = 'Estonia and Japan signed a memorandum on cyber defence on 4 May 2019. ';

/** Texts that no editor wrote. */
const STRANGE: readonly [name: string, create: () => string][] = [
  ['nothing', () => ''],
  ['white space', () => ' \t\u00a0\u2003\n'.repeat(10_000)],
  ['2 MB of sentences', () => SENTENCE.repeat(Math.floor(2_000_000 / SENTENCE.length))],
  ['2,000 lines of events', () => Array.from({length: 2000}, (_, index) => `Estonia and Japan discussed item ${index} of cyber defence.`).join('\n')],
  ['10,000 dates in lines', () => 'On 4 May 2019.\n'.repeat(10_000)],
  ['2,000 dates without an end of sentence', () => '4 May 2019, '.repeat(2000)],
  ['200,000 letters without a space', () => 'a'.repeat(200_000)],
  ['200,000 capitals without a space', () => 'A'.repeat(200_000)],
  ['200,000 digits', () => '7'.repeat(200_000)],
  ['only punctuation', () => '.,;:!?()—"'.repeat(5000)],
  ['lone surrogates', () => '\ud83d '.repeat(5000) + EVENT + '\ude00'.repeat(5000)],
  ['characters beyond the basic plane', () => '😀𝕂🇰🇪 '.repeat(5000) + EVENT],
  ['combining marks', () => `a${'\u0301'.repeat(50_000)} ${EVENT}`],
  ['mixed scripts', () => `Кенія та 日本 συμφώνησαν ${EVENT}日本とエストニアは署名した。 ${EVENT}`.repeat(50)],
  ['right to left', () => `‏אסטוניה ויפן חתמו על הסכם. \u202e${EVENT}\u202c وقعت كينيا اتفاقا. `.repeat(50)],
  ['control characters', () => `\u0000\u0007\u001b[31m${EVENT}\u0085\u2028${EVENT}`],
  ['line ends of three kinds', () => `Closer ties\r\n\r\n${EVENT}\r${EVENT}\n\r\n`],
  ['names of countries alone', () => 'Estonia Japan Kenya Chile '.repeat(500)],
  ['titles alone', () => 'Estonian Deputy Defence Minister '.repeat(500)],
  ['quotes that never close', () => `“(«"${EVENT}`.repeat(50)],
  ['markup', () => `<p onclick="x">${EVENT}</p><script>alert(1)</script> &amp; ${EVENT}`],
  ['names of prototypes', () => `constructor __proto__ toString hasOwnProperty ${EVENT}`],
];

describe('extractArticles(inputs) never throws', () => {
  it.each(STRANGE)('for %s, and keeps text and evidence as they are', (_, create) => {
    const text = create();
    const set = extractArticles([{id: 'strange', text}]);
    expect(set.articles[0]?.text === text).toBe(true);
    const evidence = [...set.articles.flatMap((article) => article.evidence), ...set.events.flatMap(({reports}) => reports.flatMap((report) => report.evidence))];
    expect(evidence.filter(({start, end, exact}) => text.slice(start, end) !== exact)).toEqual([]);
    expect(parseEventSet(set).quarantine.filter(({origin}) => origin === 'events')).toEqual([]);
  });

  it('and gives a text with an empty id one from its words', () => {
    const [article] = extractArticles([{id: '', text: EVENT}]).articles;
    expect(article?.id).toBe(extractArticles([{text: EVENT}]).articles[0]?.id);
  });

  it('and finds the event among lone surrogates, other scripts and markup', () => {
    for (const around of ['\ud83d', '😀 ', 'Кенія. ', '\u202e', '<p>']) {
      const {events} = extractArticles([{text: `${around}\n${EVENT}${around}`}]);
      expect(events.map(({type, date}) => [type, date.edtf]), JSON.stringify(around)).toEqual([['agreement-signed', '2019-05-04']]);
    }
  });
});

describe('annotateArticle(input) never throws', () => {
  it.each(STRANGE.filter(([name]) => !/MB|lines/.test(name)))('for %s, and its spans lie within the text', (_, create) => {
    const text = create();
    const {dates, countries, events} = annotateArticle({id: 'strange', text, published: '2019-05-15'});
    expect([...dates, ...countries].filter(({start, end, text: words}) => text.slice(start, end) !== words)).toEqual([]);
    expect(events.flatMap(({evidence}) => evidence).filter(({start, end, exact}) => text.slice(start, end) !== exact)).toEqual([]);
  });
});
