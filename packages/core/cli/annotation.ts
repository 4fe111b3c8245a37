import {createPartialDate, type PartialDate, type Participant} from '@cordiale/core';
import {annotateText, extractEvents, readArticle, type ArticleInput, type DateMention} from '@cordiale/core/extract';

type PlainDate = Pick<PartialDate, 'edtf' | 'earliest' | 'latest' | 'precision' | 'basis'>;

/** One line of the annotator's output. Offsets are UTF-16 units of `text`, `end` exclusive. */
export interface Annotation {
  id: string;
  published: Omit<PlainDate, 'precision'> | null;
  dates: ({start: number; end: number; text: string} & PlainDate)[];
  countries: {start: number; end: number; text: string; country: string; via: string; inferred?: true}[];
  events: {
    id: string;
    type: string;
    plover: string;
    mode?: string;
    realis: string;
    participants: Pick<Participant, 'country' | 'role'>[];
    domains: string[];
    date: PlainDate | null;
    evidence: {start: number; end: number; exact: string}[];
    main?: true;
  }[];
}

const plain = ({edtf, earliest, latest, precision, basis}: PartialDate): PlainDate => ({edtf, earliest, latest, precision, basis});

/** A range of years is listed as its two years, as TimeML does; the events keep the range. */
function yearsOf(mention: DateMention, text: string): Pick<DateMention, 'start' | 'end' | 'date'>[] {
  const years = /(\d{4})(\D+)(\d{2,4})$/.exec(text);
  const [from, to] = mention.date.edtf.split('/');
  if (!years || !from || !to || !/^\d{4}\/\d{4}$/.test(mention.date.edtf)) return [mention];
  const start = mention.start + years.index;
  return [
    {start, end: start + 4, date: createPartialDate(from, {basis: mention.date.basis})},
    {start: mention.end - (years[3]?.length ?? 4), end: mention.end, date: createPartialDate(to, {basis: mention.date.basis})},
  ];
}

/** Annotates one article: its dates, countries and events with their places in the text. Keys always come in this order. */
export function annotateArticle(input: ArticleInput): Annotation {
  const mentions = annotateText(readArticle(input));
  const {article, dates, cast} = mentions;
  const {edtf, earliest, latest, basis} = article.published;
  const textAt = (start: number, end: number) => article.text.slice(start, end);
  return {
    id: article.id,
    published: basis === 'none' ? null : {edtf, earliest, latest, basis},
    dates: dates.flat().flatMap((mention) => yearsOf(mention, textAt(mention.start, mention.end))).map(({start, end, date}) => ({start, end, text: textAt(start, end), ...plain(date)})),
    countries: [
      ...mentions.countries.flat().map(({start, end, country, via, inferred}) => ({start, end, text: textAt(start, end), country, via, ...(inferred ? {inferred} : {})})),
      ...cast.mentions.flat().filter(({parties}) => parties.every(({via}) => via === 'leader' || via === 'ministry' || via === 'region' || via === 'city')).flatMap(({start, end, parties}) => parties.map(({country, via}) => ({start, end, text: textAt(start, end), country, via, inferred: true as const}))),
    ].sort((a, b) => a.start - b.start || a.end - b.end),
    events: extractEvents(mentions, {keepsLoneActs: true}).map(({id, type, plover, mode, realis, participants, domains, date, reports, main}) => ({
      id,
      type,
      plover,
      ...(mode ? {mode} : {}),
      realis,
      participants: participants.map(({country, role}) => ({country, role})),
      domains,
      date: date.basis === 'none' ? null : plain(date),
      evidence: reports.flatMap(({evidence}) => evidence.filter(({field}) => field === 'type').map(({start, end, exact}) => ({start, end, exact}))),
      ...(main ? {main} : {}),
    })),
  };
}
