import {countryName} from '../words/country-name.js';
import {ALPHA_3_OF_ALPHA_2} from '../model/alpha-3.js';

/** Names that people write and `Intl` does not give. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [['uk', 'GB'], ['great britain', 'GB'], ['usa', 'US'], ['united states of america', 'US'], ['turkey', 'TR'], ['turkiye', 'TR'], ['czech republic', 'CZ'], ['czechia', 'CZ'], ['moldova', 'MD'], ['russian federation', 'RU'], ['republic of korea', 'KR']];

let codeOfName: Map<string, string> | undefined; // plain alpha-2, alpha-3 or English name → alpha-2

/** The alpha-2 code of an alpha-2 code, an alpha-3 code or a whole English country name, in any case; otherwise `null`. */
export function countryCodeOf(text: string): string | null {
  codeOfName ??= createCodeOfName();
  return codeOfName.get(plain(text)) ?? null;
}

function createCodeOfName(): Map<string, string> {
  const longNames = new Intl.DisplayNames(['en'], {type: 'region'});
  return new Map([
    ...[...ALPHA_3_OF_ALPHA_2.keys()].map((code) => [plain(longNames.of(code) ?? code), code] as const),
    ...[...ALPHA_3_OF_ALPHA_2.keys()].map((code) => [plain(countryName(code)), code] as const),
    ...[...ALPHA_3_OF_ALPHA_2].flatMap(([two, three]) => [[two.toLowerCase(), two], [three.toLowerCase(), two]] as const),
    ...OTHER_NAMES,
  ]);
}

/** Lower case without accents; "Trinidad & Tobago" and "Trinidad and Tobago" are the same. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', 'and').replace(/[’‘]/g, "'").trim();
}
