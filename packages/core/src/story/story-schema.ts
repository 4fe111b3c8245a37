import * as v from '../model/checks.js';

const MOST_STEPS = 200;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 5_000;
const LONGEST_QUERY = 100_000;

const text = (longest: number) => v.pipe(v.string('text'), v.maxLength(longest, `at most ${longest} characters`));

/** At most 200 views, with titles of at most 200 and texts of at most 5,000 characters. */
export const storySchema = v.object({
  version: v.literal(1),
  title: text(LONGEST_TITLE),
  steps: v.pipe(
    v.array(v.object({title: text(LONGEST_TITLE), text: text(LONGEST_TEXT), query: text(LONGEST_QUERY)}, 'a view with title, text and query'), 'a list of views'),
    v.maxLength(MOST_STEPS, `at most ${MOST_STEPS} views`),
  ),
}, 'a story with version, title and steps');
