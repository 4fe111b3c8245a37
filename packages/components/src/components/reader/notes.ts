import type {Article, CooperationEvent, Evidence, EvidenceField, Report} from '@cordiale/core';

/** A stretch of an article that one or more fields rest on, numbered like a footnote. */
export interface Note {
  /** 1, 2, 3 … in the order of the text. */
  number: number;
  start: number;
  end: number;
  exact: string;
  evidence: readonly Evidence[];
}

/** One article's part in an event: what it says and where. */
export interface ReportNotes {
  /** The article's id, which the store may not know. */
  articleId: string;
  article: Article | undefined;
  notes: readonly Note[];
  /** The sentence that tells of the event, when it stands in the text. */
  passage: {start: number; end: number} | undefined;
}

/** Article fields that carry their reasons into the reader; the date of an event may rest on `published`. */
const ARTICLE_FIELDS: ReadonlySet<EvidenceField> = new Set(['published']);

/** The notes of each report of an event. Spans that are equal become one note; spans outside the text keep their quote only. */
export function notesOf(event: CooperationEvent, articles: ReadonlyMap<string, Article>): ReportNotes[] {
  return event.reports.map((report) => {
    const article = articles.get(report.article);
    return {articleId: report.article, article, notes: numberNotes(report, article), passage: article && passageOf(event, report, article)};
  });
}

function numberNotes(report: Report, article: Article | undefined): Note[] {
  const all = [...report.evidence, ...(article?.evidence ?? []).filter(({field}) => ARTICLE_FIELDS.has(field))];
  const bySpan = new Map<string, Evidence[]>();
  for (const evidence of all) {
    const key = `${evidence.start}-${evidence.end}`;
    const known = bySpan.get(key);
    if (known) known.push(evidence);
    else bySpan.set(key, [evidence]);
  }
  const groups = [...bySpan.values()].sort(([a], [b]) => (a && b ? a.start - b.start || a.end - b.end : 0));
  return groups.flatMap((evidence, index) => {
    const [first] = evidence;
    return first ? [{number: index + 1, start: first.start, end: first.end, exact: first.exact, evidence}] : [];
  });
}

/** Where the event's sentence stands: the place of its summary nearest to the evidence of its type, else that evidence. */
function passageOf(event: CooperationEvent, report: Report, article: Article): {start: number; end: number} | undefined {
  const anchor = report.evidence.find(({field}) => field === 'type') ?? report.evidence[0];
  if (event.summary !== '') {
    let best: number | undefined;
    for (let at = article.text.indexOf(event.summary); at >= 0; at = article.text.indexOf(event.summary, at + 1)) {
      if (best === undefined || (anchor && Math.abs(at - anchor.start) < Math.abs(best - anchor.start))) best = at;
    }
    if (best !== undefined) return {start: best, end: best + event.summary.length};
  }
  return anchor && {start: anchor.start, end: anchor.end};
}
