import {html, nothing, type TemplateResult} from 'lit';
import {languageOf, type Problem, type ProblemCode, type QuarantinedRecord} from '@cordiale/core';
import {counted, isKnown, msgIn, str} from './messages.js';
import {wordsOfProblem} from './words-of-problem.js';

const LONGEST_LIST = 100;

/** Records that could not be used: for each the field and where it came from, what was seen, what was wanted and what to do, in the words of {@link adviceOn}. */
export function recordList(records: readonly QuarantinedRecord[], locale: string): TemplateResult {
  const msg = msgIn(locale);
  return html`<ul class="records">${records.slice(0, LONGEST_LIST).map((record) => ({...record, seen: wordsOfProblem(record.seen, locale), wanted: wordsOfProblem(record.wanted, locale), advice: adviceOn(record, locale)})).map(({origin, field, seen, wanted, hint, advice}) => html`<li>
      <p class="where">${field || msg('The whole file')} <span class="soft">${msg(str`in ${origin}`)}</span></p>
      <p>${msg(str`Saw ${seen}, wanted ${wanted}.`)}</p>
      ${advice === undefined ? html`<p class="soft" lang="en" dir="ltr">${hint}</p>` : html`<p class="soft">${advice}</p>`}
    </li>`)}</ul>
    ${records.length > LONGEST_LIST ? html`<p class="soft">${counted(msg('and # more|and # more'), records.length - LONGEST_LIST, locale)}</p>` : nothing}`;
}

/**
 * What to do about a record, by the code of its reason, in a language other than English: core says more exactly what to do, in English
 * alone. `undefined` in English, and for a reason without a code.
 */
export function adviceOn({code, list}: Problem & Pick<QuarantinedRecord, 'list'>, locale: string): string | undefined {
  if (!isKnown(languageOf(locale))) return undefined;
  const msg = msgIn(locale);
  const advice: Readonly<Record<ProblemCode, string>> = {
    'unreadable': msg('It cannot be read. Save it again as text in UTF-8, or correct it at the place named.'),
    'wrong-form': msg('It can be read, but is not what such a file holds. Check that it is the right one.'),
    'no-article': msg('There is no text of an article. Check that the article itself is in the document.'),
    'no-country': msg('No country is named, so no cooperation can be found. Check that the text is in English, and that all of it is there.'),
    'no-such-day': msg('No calendar has this day, so it dates nothing. Check it against the original.'),
    'too-much': msg('It is more than is read at once. Split it.'),
    'id-taken': msg('Another one has this id already. Give this one an id of its own.'),
    'left-out': msg('Only this is left out; the rest is used.'),
    'outdated': msg('The event has changed or is gone since then. Look at it again.'),
  };
  const ofField = list && msg('Correct this field and load the file again; the other records are shown.');
  return code === undefined ? ofField : advice[code as ProblemCode];
}
