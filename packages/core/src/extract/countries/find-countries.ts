import type {Via} from '../../model/cooperation-event.js';
import type {Span} from '../text/span.js';
import type {NameMatch} from './gazetteer.js';

/** A place where the text means a country. */
export interface CountryMention extends Span {
  country: string;
  via: Via;
  rule: string;
  /** True when the country itself is not named. */
  inferred?: true;
}

const GOVERNMENT_VERBS = /^(?:has|have|had|will|would|may|might|could|says?|said|agreed|agrees|signed|signs|plans?|planned|wants?|wanted|hopes?|hoped|intends?|expects?|expected|looks|seeks|sought|supports?|supported|backs?|backed|promised|pledged|pledges|offered|offers|sent|sends|gave|gives|provided|provides|delivered|announced|announces|called|calls|urged|urges|insists?|insisted|denied|denies|refused|refuses|rejected|warned|warns|believes?|considers?|values?|valued|owes|welcomed|welcomes|invited|invites|joined|joins|decided|decides|bought|buys|purchased|approved|accuses|accused|condemned|remains?|continues?|needs?|is (?:ready|willing|preparing|planning|considering|seeking|trying|working|set|expected|committed|interested|sending|providing)|was (?:ready|willing|considering|seeking))(?![\p{L}])/u;
const PLACE_BEFORE = /(?:\b(?:in|at|to|from|near|outside|around|through|via|into|toward|towards|visit(?:ed|ing|s)?|leaving|left|reach(?:ed)?|arriv(?:ed|ing) in|capital|city of|for|of|inside|between Lake|Fort|Port|Lake|Mount|San|St\.?)\s+(?:the\s+)?|[,(]\s*|\p{Lu}\p{L}{1,40}\s+)$/u;
const ATTRIBUTE_OF_GOVERNMENT = /^['’]s\s+(?:(?:own|new|long-standing|firm|full|continued|strong|military|political|financial|strategic|foreign|hands-on|practical|generous)\s+)*(?:government|decision|support|help|aid|assistance|backing|position|policy|offer|proposal|contribution|commitment|pledge|promise|allies|ally|partners?|partner|readiness|request|ministry|minister)/u;
const PARTNER_OF_GOVERNMENT = /(?:\b(?:between|with|ties with|relations with|partners of|ally of|allies of|weight for|accord with|talks with)\s+)$/;

/**
 * Countries a stretch of text names, in order: names, adjectives and people; and seats of government where the syntax
 * shows that the government is meant. Names that only sometimes mean a country are judged by what stands around them.
 */
export function findCountries(text: string, span: Span, names: readonly NameMatch[]): CountryMention[] {
  return names.flatMap((name): CountryMention[] => {
    const {start, end, via} = name;
    const country = name.country ?? '';
    if (via === 'capital') return isGovernment(text, span, name) ? [{start, end, country, via, rule: 'C3', inferred: true}] : [];
    if (isOtherSense(text, span, name)) return [];
    return [{start, end, country, via, rule: via === 'name' ? 'C1' : 'C2'}];
  });
}

/** Capitals that stand for an organisation or a conference as often as for their country. */
const MEETING_PLACES = new Set(['Brussels', 'Vienna', 'Washington', 'White House', 'Pentagon', 'State Department', 'The Hague', 'Westminster', 'Whitehall', 'Downing Street']);

/** Capitals as places: where somebody goes and meets. They name their country only for a visit or a deployment. */
export function findPlaces(text: string, span: Span, names: readonly NameMatch[]): CountryMention[] {
  return names.flatMap((name): CountryMention[] => {
    const {start, end, via} = name;
    if (via !== 'capital' || MEETING_PLACES.has(text.slice(start, end).replace(/^the /, '')) || isGovernment(text, span, name)) return [];
    return [{start, end, country: name.country ?? '', via: 'city', rule: 'C9', inferred: true}];
  });
}

/** A capital means its government as the subject of an act of will, as the owner of one, or as a partner. */
function isGovernment(text: string, span: Span, {start, end}: NameMatch): boolean {
  const before = text.slice(Math.max(span.start, start - 40), start);
  const after = text.slice(end, Math.min(span.end, end + 60));
  if (ATTRIBUTE_OF_GOVERNMENT.test(after)) return true;
  if (PARTNER_OF_GOVERNMENT.test(before) && !/^\s*(?:,\s*)?(?:in|on)\b/.test(after)) return true;
  if (PLACE_BEFORE.test(before)) return false;
  return GOVERNMENT_VERBS.test(after.replace(/^,[^,]{1,40},/u, '').replace(/^\s+(?:and\s+\p{Lu}\p{L}+\s+)?(?:also|still|now|already|yesterday|today|again|repeatedly|further|never|not|both)?\s*/u, ''));
}

const US_STATE_CONTEXT = /(?:Atlanta|Savannah|Augusta|Macon|Alabama|Florida|Tennessee|Carolina|Bulldogs)/;
const FIRST_NAMES = /(?:\b(?:Michael|Vernon|Hamilton|Barbara|Jim|DeAndre|Will|Bob|Tom|John|David|Robert|William|Mary|Paris|Lord|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Rep\.?|Sen\.?|Chris|Charles|Kathleen|Clark|Neil|Robin)\s+)$/;
const LANGUAGE_VERB = /(?:\b(?:speak|speaks|spoke|spoken|speaking|translated into|translated from|written in|in broken|in fluent|fluent|learn|learned|learning|taught|word for)\s+)$/i;

/** True when a name that can mean a country plainly means a state, a person, a language or a thing here. */
function isOtherSense(text: string, span: Span, {start, end, country, via}: NameMatch): boolean {
  const exact = text.slice(start, end);
  const before = text.slice(Math.max(span.start, start - 30), start);
  const after = text.slice(end, Math.min(span.end, end + 30));
  if (exact === 'Georgia' && (/(?:Atlanta|Savannah|Augusta|Athens|Macon),\s*$/.test(before) || (/^,?\s*(?:Gov|Sen|Rep|state|Tech|State|Southern)/.test(after) || US_STATE_CONTEXT.test(before + after)))) return true;
  if (/^(?:Jordan|Chad|Israel|India|Ireland|England|Wales|Holland|Cuba|Malta|German|French|English|Scott|Kenya|China|Kuwait|Georgia)$/.test(exact) && FIRST_NAMES.test(before)) return true;
  if (/^(?:Jordan|Chad|Georgia|Israel|India|Kenya)$/.test(exact) && /^\s+\p{Lu}\p{Ll}+(?:\s+(?:said|told|says|was|is|has|who|and)\b|,|\.|$)/u.test(after) && !/^\s+(?:Prime|President|King|Foreign|Defen|Minister|Army|Air|Navy|On|In|The|And)/.test(after)) return true;
  if (exact === 'Turkey' && /(?:roast|stuffed|Thanksgiving|cold)\s*$/i.test(before)) return true;
  if (via === 'demonym' && (LANGUAGE_VERB.test(before) || (/\bin\s+$/.test(before) && /^(?:[.;:)]|\s*$|\s+(?:and|or|on|at|that|as|with|before|to)\b)/.test(after) && country !== 'RU'))) return true;
  return exact === 'US' && after.startsWith('$');
}
