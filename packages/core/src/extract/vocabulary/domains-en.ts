import type {Domain} from '../../model/taxonomy.js';

/** Words that put an act into a field of cooperation. Matched as whole words without regard to case; `*` stands for any ending. */
export const DOMAINS_EN: Readonly<Partial<Record<Domain, string>>> = {
  'cyber': 'cyber*, information security, digital security, hackers',
  'air-defence': 'air defence, air defense, air-defence, air-defense, air policing, missile defence, missile defense, anti-aircraft, patriot, nasams, iris-t, surface-to-air, air surveillance, interceptor*, baltic air policing, airspace',
  'land': 'land forces, army, armies, infantry, tank*, artillery, howitzer*, brigade*, battalion*, armoured, armored, battle group*, battlegroup*, division, paratroop*, mechanised, mechanized, leopard*, ground forces',
  'maritime': 'navy, navies, naval, maritime, ship*, vessel*, frigate*, submarine*, sea, coast guard, port, ports, minehunter*, undersea',
  'defence-industry': 'defence industr*, defense industr*, defence-industr*, arms industr*, defence compan*, defense compan*, weapons manufactur*, joint production, joint investment*, manufacturing, supply chain*, defence contractor*, rheinmetall, leonardo, technology transfer, joint research, defence technolog*, defense technolog*, production of',
  'procurement': 'procurement*, purchase*, buy, buys, buying, bought, acquisition*, acquire*, contract*, order, ordered, orders',
  'training': 'train, trains, training*, trained, instructor*, course, courses, military education, military school*, defence college, academ*, cadet*, exchange of experts, exchanges of experts, study, studies',
  'exercises': 'exercise*, drill, drills, manoeuvre*, maneuver*, war game*, wargame*',
  'crisis-management': 'crisis, crises, civil defence, civil defense, civil protection, emergenc*, disaster*, early warning, shelter*, resilien*, continuity of government, civil preparedness, preparedness, evacuation, total defence, total defense, mobilisation, mobilization',
  'demining': 'demin*, mine clearance, clear mines, landmine*, unexploded',
  'medical': 'medical, medic, medics, rehabilitat*, hospital*, wounded, injured soldiers, vaccine*, treatment, health*, doctors',
  'intelligence': 'intelligence, information sharing, share information, exchange information, data on, threat assessment*, reconnaissance',
  'deployment': 'deploy*, station*, rotation*, rotational, forward presence, troops abroad, contingent*, peacekeep*, host nation support, detachment*',
  'energy-infrastructure': 'energy, electricity, gas, lng, pipeline*, power grid*, nuclear power, critical infrastructure, infrastructure',
  'space': 'space, satellite*, orbit*',
  'hybrid-disinformation': 'hybrid, disinformation, propaganda, information operations, strategic communication*, foreign interference, sabotage',
  'uncrewed-systems': 'drone*, uav*, unmanned, uncrewed, loitering',
  'ammunition': 'ammunition, munition*, shells, rounds, cartridges, explosives',
  'logistics': 'logistic*, transport, military mobility, railway*, supply route*, warehouse*, fuel, maintenance',
  'policy': 'defence policy, defense policy, security policy, bilateral, reform*, strategic, defence cooperation, defense cooperation, security situation, military cooperation, security cooperation, defence planning, summit, nato membership, eu membership, euro-atlantic, membership, sovereignty, territorial integrity, regional security, foreign policy, defence spending, defense spending, alliance',
};
