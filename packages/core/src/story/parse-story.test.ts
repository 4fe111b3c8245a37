import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {EVENT_SET_VERSION, parseEventSet} from '@cordiale/core';
import {toJson} from '@cordiale/core/formats';
import {parseStory, STORY_VERSION, type Story} from '@cordiale/core/story';

const STORY: Story = {
  version: STORY_VERSION,
  title: 'Two neighbours',
  steps: [{title: 'Everything', text: 'All that the articles tell.', query: ''}, {title: 'Poland', text: 'What was done with Poland.', query: 'v=1&country=PL'}],
};
const problemOf = (input: unknown) => {
  const parsed = parseStory(input, {origin: 'story.json'});
  return 'problem' in parsed ? [parsed.problem.origin, parsed.problem.field, parsed.problem.seen, parsed.problem.wanted] : 'a story';
};

describe('parseStory', () => {
  it('reads a story as it was written, from JSON too', () => {
    expect(parseStory(JSON.parse(JSON.stringify(STORY)))).toEqual({story: STORY});
  });

  it('reads the story that an event set holds, which comes through it unchanged', () => {
    const set = parseEventSet(JSON.parse(toJson({cordiale: EVENT_SET_VERSION, articles: [], events: [], tombstones: [], quarantine: [], story: STORY})));
    expect(set.quarantine).toEqual([]);
    expect(parseStory(set)).toEqual({story: STORY});
  });

  it('leaves out keys that nobody asked for, and does not change what it is given', () => {
    const given = {...STORY, by: 'somebody', steps: STORY.steps.map((step) => ({...step, colour: 'red'}))};
    const before = structuredClone(given);
    expect(parseStory(given)).toEqual({story: STORY});
    expect(given).toEqual(before);
  });

  it.each<[string, unknown, string, string, string]>([
    ['no object', [], 'version', 'nothing', 'a story with version, title and steps'],
    ['a version from the future', {...STORY, version: 2}, 'version', '2', '1'],
    ['no views', {...STORY, steps: 'none'}, 'steps', '"none"', 'a list of views'],
    ['a view without words', {...STORY, steps: [{title: 'x', query: ''}]}, 'steps[0].text', 'nothing', 'a view with title, text and query'],
    ['a title that is no text', {...STORY, steps: [{title: 7, text: '', query: ''}]}, 'steps[0].title', '7', 'text'],
    ['too many views', {...STORY, steps: Array.from({length: 201}, () => STORY.steps[0])}, 'steps', expect.stringContaining('Everything') as unknown as string, 'at most 200 views'],
  ])('says of %s what it saw and what it wanted', (_, input, field, seen, wanted) => {
    expect(problemOf(input)).toEqual(['story.json', field, seen, wanted]);
  });

  it('never throws, and reads what it gave once more', () => {
    fc.assert(fc.property(fc.anything(), (input) => {
      const parsed = parseStory(input);
      if ('story' in parsed) expect(parseStory(parsed.story)).toEqual(parsed);
    }));
  });
});
