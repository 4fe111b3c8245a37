/** Terms that stand in reports of sport and hardly anywhere else; one of them may stray into other news, two different ones do not. */
export const SPORT_EN = `
  world cup, world championship, world championships, championship, championships, premier league, champions league, grand slam, olympics, olympic games, paralympics,
  semifinal, semifinals, semi-final, semi-finals, quarterfinal, quarterfinals, quarter-final, quarter-finals, friendly match, goalkeeper, midfielder, striker, head coach,
  home run, innings, wicket, touchdown, hat-trick, penalty shootout, penalty shoot-out, football, footballer, footballers, soccer, basketball, ice hockey, handball, rugby, cricket,
  tennis, volleyball, medal, medals, medalist, medalists, medallist, medallists, fixture, fixtures, tournament, playoff, playoffs, qualifier, stadium, kick-off, referee, fans`;
