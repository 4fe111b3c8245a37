import {describe, expect, it} from 'vitest';
import {annotateText, readArticle, type DateMention} from '@cordiale/core/extract';

const WEDNESDAY = '2019-05-15';

/** The date expressions of a sentence told on a day, with the words they stand on. */
function createMentions(text: string, published: string | undefined = WEDNESDAY): (DateMention & {words: string})[] {
  const {dates} = annotateText(readArticle({text, published}));
  return dates.flat().map((mention) => ({...mention, words: text.slice(mention.start, mention.end)}));
}

/** The only date of "Kenya and Chile signed a treaty …", as `rule "words" edtf first last precision basis`. */
function describeDate(phrase: string, published?: string): string {
  const mentions = createMentions(`Kenya and Chile signed a treaty ${phrase}.`, published);
  return mentions.map(({rule, words, date, bound}) => [rule, `"${words}"`, date.edtf, date.earliest ?? 'open', date.latest ?? 'open', date.precision, date.basis, ...(date.qualifier === 'exact' ? [] : [date.qualifier]), ...(date.part ? [date.part] : []), ...(bound ? [bound] : [])].join(' ')).join('; ');
}

describe('dates of a text published on Wednesday 15 May 2019', () => {
  it.each([
    ['[D1] a numeric day with its year first is that day', 'on 2019-05-04', 'D1 "2019-05-04" 2019-05-04 2019-05-04 2019-05-04 day explicit'],
    ['[D1] slashes and full stops do as well', 'on 2019/05/04', 'D1 "2019/05/04" 2019-05-04 2019-05-04 2019-05-04 day explicit'],
    ['[D2] a day that two countries read differently stays a set', 'on 05/06/2018', 'D2 "05/06/2018" [2018-05-06,2018-06-05] 2018-05-06 2018-06-05 set explicit'],
    ['[D2] a day above twelve has one reading', 'on 13/06/2018', 'D2 "13/06/2018" 2018-06-13 2018-06-13 2018-06-13 day explicit'],
    ['[D2] the month may come first', 'on 06/13/2018', 'D2 "06/13/2018" 2018-06-13 2018-06-13 2018-06-13 day explicit'],
    ['[D2] equal numbers have one reading', 'on 05/05/2018', 'D2 "05/05/2018" 2018-05-05 2018-05-05 2018-05-05 day explicit'],
    ['[D3] two days of one month are an interval', 'on 4-8 May 2019', 'D3 "4-8 May 2019" 2019-05-04/2019-05-08 2019-05-04 2019-05-08 interval explicit'],
    ['[D3] the month may come first', 'on May 4–8, 2019', 'D3 "May 4–8, 2019" 2019-05-04/2019-05-08 2019-05-04 2019-05-08 interval explicit'],
    ['[D3] an interval over New Year takes both years', 'on 30 December to 2 January', 'D3 "30 December to 2 January" 2018-12-30/2019-01-02 2018-12-30 2019-01-02 interval relative'],
    ['[D4] a day with its year is that day', 'on 4 May 2018', 'D4 "4 May 2018" 2018-05-04 2018-05-04 2018-05-04 day explicit'],
    ['[D4] the month may come first', 'on May 4, 2018', 'D4 "May 4, 2018" 2018-05-04 2018-05-04 2018-05-04 day explicit'],
    ['[D4] a weekday in front belongs to the day', 'on Friday, 4 May 2018', 'D4 "Friday, 4 May 2018" 2018-05-04 2018-05-04 2018-05-04 day explicit'],
    ['[D4] a day without its year is the latest one not after publication', 'on the 20th of December', 'D4 "the 20th of December" 2018-12-20 2018-12-20 2018-12-20 day relative'],
    ['[D4] the day of publication itself counts', 'on 15 May', 'D4 "15 May" 2019-05-15 2019-05-15 2019-05-15 day relative'],
    ['[D4] the day after it lies a year back', 'on 16 May', 'D4 "16 May" 2018-05-16 2018-05-16 2018-05-16 day relative'],
    ['[D5] a month stays a month', 'in June 2018', 'D5 "June 2018" 2018-06 2018-06-01 2018-06-30 month explicit'],
    ['[D5] a month without its year is the latest one that has begun', 'in June', 'D5 "June" 2018-06 2018-06-01 2018-06-30 month relative'],
    ['[D5] the month of publication counts', 'in May', 'D5 "May" 2019-05 2019-05-01 2019-05-31 month relative'],
    ['[D5] a part of a month narrows its days and not its EDTF', 'in early June 2018', 'D5 "early June 2018" 2018-06 2018-06-01 2018-06-16 month explicit early'],
    ['[D5] a month of last year', 'in June last year', 'D5 "June last year" 2018-06 2018-06-01 2018-06-30 month relative'],
    ['[D5] last March is the one before the month of publication', 'last March', 'D5 "last March" 2019-03 2019-03-01 2019-03-31 month relative'],
    ['[D6] two years are an interval', 'in 2014–2018', 'D6 "2014–2018" 2014/2018 2014-01-01 2018-12-31 interval explicit'],
    ['[D6] the second year may be short', 'in 2014-16', 'D6 "2014-16" 2014/2016 2014-01-01 2016-12-31 interval explicit'],
    ['[D7] a part of a year narrows its days and not its EDTF', 'in early 2017', 'D7 "early 2017" 2017 2017-01-01 2017-07-02 year explicit early'],
    ['[D7] the middle of a year', 'in mid-2018', 'D7 "mid-2018" 2018 2018-04-02 2018-10-01 year explicit mid'],
    ['[D8] a decade', 'in the 1990s', 'D8 "the 1990s" 199X 1990-01-01 1999-12-31 decade explicit'],
    ['[D8] a century', 'in the 19th century', 'D8 "19th century" 18XX 1800-01-01 1899-12-31 century explicit'],
    ['[D9] a season with its year', 'in spring 2018', 'D9 "spring 2018" 2018-21 2018-03-01 2018-05-31 season explicit'],
    ['[D9] last summer is the latest one that has ended', 'last summer', 'D9 "last summer" 2018-22 2018-06-01 2018-08-31 season relative'],
    ['[D10] a quarter with its year', 'in the first quarter of 2018', 'D10 "the first quarter of 2018" 2018-33 2018-01-01 2018-03-31 quarter explicit'],
    ['[D10] a quarter with a short name', 'in Q4 2018', 'D10 "Q4 2018" 2018-36 2018-10-01 2018-12-31 quarter explicit'],
    ['[D10] a half of last year', 'in the second half of last year', 'D10 "the second half of last year" 2018-41 2018-07-01 2018-12-31 half relative'],
    ['[D11] last Friday', 'last Friday', 'D11 "last Friday" 2019-05-10 2019-05-10 2019-05-10 day relative'],
    ['[D11] a bare weekday is the last such day', 'on Friday', 'D11 "Friday" 2019-05-10 2019-05-10 2019-05-10 day relative'],
    ['[D11] the weekday of publication is that day', 'on Wednesday', 'D11 "Wednesday" 2019-05-15 2019-05-15 2019-05-15 day relative'],
    ['[D12] yesterday', 'yesterday', 'D12 "yesterday" 2019-05-14 2019-05-14 2019-05-14 day relative'],
    ['[D12] the day before yesterday', 'the day before yesterday', 'D12 "the day before yesterday" 2019-05-13 2019-05-13 2019-05-13 day relative'],
    ['[D12] an hour of the day is known more exactly than the day', 'this morning', 'D12 "this morning" 2019-05-15 2019-05-15 2019-05-15 time relative'],
    ['[D13] last week runs from Monday to Sunday', 'last week', 'D13 "last week" 2019-05-06/2019-05-12 2019-05-06 2019-05-12 week relative'],
    ['[D13] last weekend', 'last weekend', 'D13 "last weekend" 2019-05-11/2019-05-12 2019-05-11 2019-05-12 weekend relative'],
    ['[D13] last year', 'last year', 'D13 "last year" 2018 2018-01-01 2018-12-31 year relative'],
    ['[D14] some years ago is as exact as the year', 'three years ago', 'D14 "three years ago" 2016 2016-01-01 2016-12-31 year relative'],
    ['[D14] some days ago is as exact as the day', 'three days ago', 'D14 "three days ago" 2019-05-12 2019-05-12 2019-05-12 day relative'],
    ['[D14] about ten years ago is approximate', 'about ten years ago', 'D14 "about ten years ago" 2009~ 2009-01-01 2009-12-31 year relative approximate'],
    ['[D14] an uncertain number leaves the past open', 'a few months ago', 'D14 "a few months ago" ../2019-05-15 open 2019-05-15 past relative'],
    ['[D15] the past three years reach up to publication', 'in the past three years', 'D15 "the past three years" 2016-01-01/2019-05-15 2016-01-01 2019-05-15 past relative'],
    ['[D16] recently is before publication', 'recently', 'D16 "recently" ../2019-05-15 open 2019-05-15 past relative'],
    ['[D16] now is the day of publication', 'now', 'D16 "now" 2019-05-15 2019-05-15 2019-05-15 present relative'],
    ['[D17] a year stays a year', 'in 2017', 'D17 "2017" 2017 2017-01-01 2017-12-31 year explicit'],
    ['[D17] a year after "since" opens towards the future', 'since 2014', 'D17 "2014" 2014 2014-01-01 2014-12-31 year explicit since'],
    ['[D21] a year behind what has been "since" opens towards the future', 'since the war of the king began in 2014', 'D17 "2014" 2014 2014-01-01 2014-12-31 year explicit since'],
    ['[D17] a year after "by" is a limit', 'by 2020', 'D17 "2020" 2020 2020-01-01 2020-12-31 year explicit by'],
  ])('%s: "%s"', (_, phrase, wanted) => {
    expect(describeDate(phrase)).toBe(wanted);
  });

  it.each(['with 2000 people', 'with 1999 soldiers', 'with Boeing 1900', 'after the fall of Kabul', 'for 2018 euros', 'at 10:30', 'for 5 per cent', 'in room 2018b'])('[D17] finds no date in "%s"', (phrase) => {
    expect(describeDate(phrase)).toBe('');
  });

  it('[D5] takes neither a verb nor a name for a month', () => {
    expect(createMentions('Kenya may march with May Otieno.')).toEqual([]);
  });

  it('prefers the longest of overlapping expressions', () => {
    expect(createMentions('They met on Saturday, 4 May 2019, in Lima.').map(({words}) => words)).toEqual(['Saturday, 4 May 2019']);
  });

  it('finds several dates of a sentence in order, without overlap', () => {
    expect(createMentions('Signed on 4 May 2018, ratified in June 2018, it ended last week.').map(({words}) => words)).toEqual(['4 May 2018', 'June 2018', 'last week']);
  });
});

describe('dates of a sentence that looks ahead', () => {
  it.each([
    ['a weekday is the next one', 'Kenya and Chile will meet on Friday.', '2019-05-17'],
    ['a month that has passed is next year’s', 'Kenya and Chile will meet in March.', '2020-03'],
    ['a month to come is this year’s', 'Kenya and Chile will meet in June.', '2019-06'],
    ['a month that opens the sentence counts as well', 'In March Kenya and Chile will meet.', '2020-03'],
    ['a day to come is this year’s', 'Kenya and Chile plan to meet on 20 May.', '2019-05-20'],
  ])('[D19] [D20] %s: "%s"', (_, text, edtf) => {
    expect(createMentions(text).map(({date}) => date.edtf)).toEqual([edtf]);
  });
});

describe('dates of a text without a date of publication', () => {
  it('[D19] a day without its year keeps its year unknown', () => {
    expect(createMentions('They met on 4 May.', '').map(({date}) => [date.edtf, date.earliest, date.latest, date.basis])).toEqual([['XXXX-05-04', null, null, 'explicit']]);
  });

  it.each(['yesterday', 'last week', 'on Friday', 'two years ago', 'recently'])('[D18] "%s" is no date', (phrase) => {
    expect(createMentions(`They met ${phrase}.`, '').map(({date}) => [date.earliest, date.latest, date.basis])).toEqual([[null, null, 'none']]);
  });

  it('[D18] a relative date is bounded when publication is', () => {
    const {date} = createMentions('Talks began in 2017. They met last year.', '').at(-1)!;
    expect([date.basis, date.earliest, date.latest]).toEqual(['bounded', '2016-01-01', null]);
  });
});
