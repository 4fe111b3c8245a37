/** Invented: only the countries are real. */
export const articles = [
  {id: 'invented-1', text: 'ATHENS, 5 August 2024 - Poland sent 140 firefighters to Greece on 3 August 2024, after wildfires had closed the coastal road near the invented town of Kalamos Bay.'},
  {id: 'invented-2', text: 'LJUBLJANA, 12 May 2024 - Italy flew tents and pumps to Slovenia on 11 May 2024 after the flood in the invented valley of Brezna.'},
  {id: 'invented-3', text: 'VILNIUS, 20 September 2024 - Lithuania sent 35 rescuers to Poland on 18 September 2024 because of a flood. The prime minister of Lithuania visited Poland on 19 September 2024.'},
  {id: 'invented-4', text: 'ANKARA, 2 February 2024 - Greece sent a team of 60 rescuers to Turkey on 1 February 2024 after an earthquake in the invented province of Akova.'},
];
