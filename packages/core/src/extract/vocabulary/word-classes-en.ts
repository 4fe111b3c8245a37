/**
 * Groups of nouns that act rules ask for, in the singular; plurals are derived. A word stands in a group when it makes
 * the act plain together with a verb ("sign" + treaty), not for what it means by itself.
 */
export const WORD_CLASSES_EN = {
  /** What states sign, reach and ratify. */
  accord: 'agreement accord treaty pact memorandum memoranda mou protocol declaration convention deal document arrangement charter framework roadmap understanding communique communiqué letter contract plan settlement map programme statement minutes annex',
  /** What is given, sold or sent to armed forces. */
  weapon: 'weapon arms weaponry missile ammunition munition shell round rifle gun tank howitzer artillery mortar drone uav helicopter aircraft jet fighter plane radar system vehicle carrier armour armor equipment gear kit explosive vest helmet boat ship vessel frigate corvette submarine battery launcher interceptor materiel hardware himars patriot nasams javelin stinger leopard abrams bayraktar f-16 capability armament bomb rocket detector machine device simulator truck excavator uniform container robot launch scanner binocular antenna fuel spare parts goggles satellite gripen rafale warship destroyer armoured armored',
  /** What is given without being a weapon. */
  relief: 'aid assistance help relief support package funding fund grant loan donation contribution subsidy credit medicine vaccine dose food tent generator supply supplies asylum refuge shelter scholarship treatment rehabilitation ambulance blanket bank-guarantee guarantee tranche bailout wheat rice maize grain flour cement electricity pump bulldozer hospital clinic doctor nurse rescuer firefighter paramedic medication',
  money: 'million billion euro euros dollar dollars eur usd pound pounds sterling yen crown kronor kroner zloty hryvnia',
  /** Armed forces and what they consist of. */
  troops: 'diver crew commando operator reservist recruit conscript gunner ranger guardsman aviator technician sniper student cadet trainee trooper airman team troop troops soldier unit battalion brigade company platoon contingent detachment personnel force forces instructor trainer peacekeeper officer specialist adviser advisor marine serviceman servicemen paratrooper pilot sailor warship ship frigate jet fighter aircraft battery police guard mission squadron regiment medic engineer deminer sapper attaché attache attachés attaches staff cadet military navy army group battlegroup rotation policeman observer expert',
  /** Forces as those who come; ships and planes come for other reasons too. */
  forces: 'crew diver troop troops soldier battalion brigade contingent detachment peacekeeper instructor paratrooper marine forces regiment battlegroup personnel officer specialist expert adviser advisor medic engineer deminer sapper police policeman guard mission squadron warship frigate company platoon unit attaché attache attachés attaches staff delegation observer trainer',
  /** People in need whom a country takes in. */
  refugees: 'refugee refugees asylum-seeker migrant evacuee border borders displaced wounded orphan',
  /** A deployment that can be extended. */
  presence: 'stay deployment mission rotation presence mandate tour',
  invitation: 'invitation invite offer proposal',
  /** What somebody stands up for. */
  stance: 'decision policy action actions move expansion record position stance right choice claim judge government over plan handling',
  care: 'treatment rehabilitation surgery therapy care',
  tuition: 'training course studies education instruction schooling tuition academy college lesson curriculum',
  /** People whom others teach. */
  learners: 'nurse doctor official analyst judge prosecutor teacher farmer mechanic member journalist firefighter',
  officials: 'president minister king queen chancellor premier secretary ambassador envoy chief commander delegation leader prince emir official negotiator diplomat parliamentarian governor',
  ships: 'ship warship destroyer frigate corvette vessel submarine carrier flotilla minehunter',
  parliament: 'parliament senate senator lawmaker house deputies assembly congress legislator mp chamber',
  /** What is built for others. */
  works: 'school hospital clinic road bridge well port airport house home dam project programme program study station centre center railway',
  /** Air and waters that are guarded. */
  air: 'sky airspace space air waters coast border sea skies',
  talk: 'talks talk mediation meeting consultation negotiation dialogue discussion conversation summit conference call session phone video-conference videoconference',
  exercise: 'exercise drill manoeuvre maneuver wargame war-game war-games game games table-top tabletop manoeuvres maneuvers',
  intelligence: 'intelligence information data evidence finding findings image imagery picture warning alert',
  joint: 'joint common bilateral trilateral multinational multilateral together mutual shared combined tripartite',
  venture: 'school depot hospital formation patrol project programme program initiative coalition brigade centre center unit venture task-force group mission battlegroup fund command hub framework partnership operation consortium network headquarters force commission committee company post consortium institute laboratory',
  production: 'production manufacturing factory plant assembly line shipyard',
  cooperation: 'cooperation co-operation collaboration partnership ties relations relationship alliance friendship',
  endorsement: 'support backing solidarity gratitude appreciation thanks condolences sympathy praise readiness confidence welcome commitment congratulations recognition',
} as const;

/** What rules call a group of words. */
export type WordClass = keyof typeof WORD_CLASSES_EN;
