const SPORT = /\b(?:world cup|world championships?|championships?|premier league|champions league|grand slam|olympics|olympic games|paralympics|semi-?finals?|quarter-?finals?|friendly match|goalkeeper|midfielder|striker|head coach|home run|innings|wicket|touchdown|hat-trick|penalty shoot-?out|football|footballers?|soccer|basketball|ice hockey|handball|rugby|cricket|tennis|volleyball|medal(?:ist|list)?s?|fixtures?|tournament|playoffs?|qualifier|stadium|kick-off|referee|fans)\b/giu;
const LEAST_TERMS = 2;

/** Whether a text is about sport, where countries meet, beat and welcome each other without cooperating: two different terms of sport. */
export function isSport(text: string): boolean {
  return new Set([...text.matchAll(SPORT)].map(([word]) => word.toLowerCase())).size >= LEAST_TERMS;
}
