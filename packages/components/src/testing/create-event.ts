import {createPartialDate, UNDATED, type Article, type CooperationEvent, type PartialDate} from '@cordiale/core';

/** An event for a test: `createEvent('a', {date: '2018-05'})`. Participants default to Lithuania visiting Italy. */
export function createEvent(id: string, {date = '2018-05-12', participants = ['LT', 'IT'], ...rest}: {date?: string | PartialDate; participants?: string[]} & Partial<Omit<CooperationEvent, 'date' | 'participants'>> = {}): CooperationEvent {
  const [actor = 'LT', ...recipients] = participants;
  return {
    id,
    type: 'visit',
    plover: 'CONSULT',
    realis: 'actual',
    participants: [{country: actor, role: 'actor', via: 'name'}, ...recipients.map((country) => ({country, role: 'recipient' as const, via: 'name' as const}))],
    domains: ['policy'],
    initiatives: [],
    quantities: [],
    date: typeof date !== 'string' ? date : date === '' ? UNDATED : createPartialDate(date, {basis: 'explicit'}),
    summary: `What ${id} is about.`,
    reports: [],
    ...rest,
  };
}

/** An article whose whole text is body. */
export function createArticle(id: string, text: string, {published = ''}: {published?: string} = {}): Article {
  return {
    id,
    text,
    title: null,
    url: null,
    publisher: null,
    byline: null,
    published: published === '' ? UNDATED : createPartialDate(published, {basis: 'explicit'}),
    blocks: [{kind: 'body', start: 0, end: text.length}],
    evidence: [],
  };
}
