import type {EventType} from '../../model/taxonomy.js';
import type {WordClass} from './word-classes-en.js';

/** How the parties of an act are laid out around its trigger. */
export type Layout =
  /** The subject acts for or upon the other side. */
  | 'directed'
  /** As directed, but the subject is the one who receives: "received aid from", "bought from". */
  | 'reversed'
  /** Everyone who takes part is an actor. */
  | 'mutual'
  /** The subject sends to a place, which is the recipient. */
  | 'placed';

/** One way in which English tells of an act of cooperation. */
export interface ActRule {
  /** Stands in the evidence of each event the rule finds. */
  id: string;
  type: EventType | (string & {});
  /** Verbs that tell of the act, in their base form; only the first word of several is inflected. Separated by commas. */
  verbs?: string;
  /** Nouns that tell of it without a verb of the rule, in the singular. Separated by commas. */
  nouns?: string;
  /** Words that tell of it and have one form only. Separated by commas. */
  words?: string;
  /** The words are a visit only where a place follows at once, or a visit is named: "travelled to Kyiv". */
  isJourney?: true;
  /** One of these must stand among the objects of the verb (or, in the passive, among its subjects). */
  objects?: readonly WordClass[];
  /** One of these groups must stand before the verb in its clause. */
  subjects?: readonly WordClass[];
  /** The objects must follow at once, without a preposition between. */
  isTight?: true;
  /** One of these words must follow the trigger closely. */
  followedBy?: string;
  /** One of these words must be the very next. */
  next?: string;
  /** A name must follow at once. */
  isNamed?: true;
  /** None of these words may follow closely. Separated by spaces. */
  without?: string;
  /** The rule reads plans only: what has been done so is no cooperation. */
  only?: 'future';
  /** A word of saying must stand shortly before the trigger. */
  isSaid?: true;
  /** One of these groups or words must stand in the noun's own phrase, before or after it. */
  beside?: readonly WordClass[];
  layout: Layout;
  /** Only behind one of these words stands the other side: "discuss Libya with Italy". Separated by spaces. */
  partners?: string;
  /** Both sides must stand in the sentence: the words are too common to take one from the rest of the article. */
  namesBoth?: true;
  /** Reads what other rules leave; in a lone sentence it needs a country to go by. */
  isFallback?: true;
  /** PLOVER mode. */
  mode?: string;
}

/**
 * The acts, in order of precedence: of two rules that read the same trigger the earlier one wins.
 * Behind every rule stands why it is here, as a comment, so that `npm run generate` can read it and no page pays for it.
 * A word that tells of cooperation only sometimes is tied to what makes it plain.
 */
export const ACT_RULES_EN: readonly ActRule[] = [
  // endings
  {id: 'A90', type: 'suspension', verbs: 'suspend, halt, freeze, cancel, cut off, cut, stop, discontinue, terminate, withhold, break off, sever, end, reduce, slash, scale back', objects: ['relief', 'cooperation', 'exercise', 'accord', 'talk'], layout: 'directed'}, // Cooperation or aid that is stopped is an act of its own.
  {id: 'A92', type: 'suspension', nouns: 'suspension, halt, freeze, cancellation', beside: ['relief', 'cooperation', 'exercise', 'talk'], layout: 'directed'}, // The same, told as a noun.
  {id: 'A91', type: 'withdrawal', verbs: 'withdraw, pull out, recall, bring home, pull', without: 'that', objects: ['troops'], layout: 'directed'}, // Forces that leave end a deployment.

  // accords
  {id: 'A10', type: 'agreement-ratified', verbs: 'ratify', layout: 'mutual'}, // Only treaties are ratified.
  {id: 'A19', type: 'agreement-ratified', verbs: 'approve, endorse, adopt, pass, back, consent to, give its consent to, vote for', subjects: ['parliament'], objects: ['accord'], isTight: true, layout: 'mutual'}, // What a parliament approves is ratified, when it is an accord.
  {id: 'A28', type: 'agreement-ratified', verbs: 'enter into force, come into force, take effect', subjects: ['accord'], layout: 'mutual'}, // An accord in force has been ratified.
  {id: 'A11', type: 'agreement-signed', verbs: 'sign, initial, conclude, finalise, finalize, clinch, ink, seal, strike, reach, enter into, sign up to, put their signatures to, put their names to', objects: ['accord'], layout: 'mutual'}, // Each of these verbs needs the accord: one also reaches a town and signs a bill.
  {id: 'A15', type: 'agreement-signed', verbs: 'sign, initial, countersign', without: 'decree bill law order orders petition legislation act signs book player contract', namesBoth: true, isFallback: true, layout: 'mutual'}, // What two countries sign together is an agreement, whatever it is called.
  {id: 'A17', type: 'agreement-signed', verbs: 'renew, prolong, extend, amend, update', objects: ['accord'], layout: 'mutual'}, // An agreement that is made again.
  {id: 'A12', type: 'agreement-signed', nouns: 'signing, signature, conclusion', beside: ['accord'], layout: 'mutual'}, // The signing of a treaty, told as a noun.
  {id: 'A13', type: 'statement-of-support', verbs: 'establish, restore, resume, upgrade, normalise, normalize', objects: ['cooperation'], layout: 'mutual'}, // Ties that are opened or raised are verbal cooperation in PLOVER.

  {id: 'A14', type: 'agreement-signed', verbs: 'agree, agree on, agree upon, agree to', next: 'a an the on upon', objects: ['accord'], layout: 'mutual'}, // Agreeing a treaty is concluding it; agreeing to do something is a promise.

  // promises
  {id: 'A85', type: 'statement-of-support', verbs: 'pledge, promise, vow, offer', next: 'condolences congratulations sympathy support solidarity backing full his her its their continued strong further unwavering more', objects: ['endorsement'], isTight: true, layout: 'directed'}, // Support that is promised is support in words.
  {id: 'B17', type: 'commitment', verbs: 'promise, pledge, offer, commit', objects: ['relief', 'money', 'weapon', 'forces'], isTight: true, layout: 'directed'}, // Help that is promised goes to somebody.
  {id: 'A20', type: 'commitment', verbs: 'agree, pledge, promise, vow, undertake, commit to, commit itself to, consent, volunteer', layout: 'mutual'}, // A promise is cooperation to come, whatever is promised.
  {id: 'A21', type: 'commitment', verbs: 'invite', layout: 'directed'}, // An invitation promises to receive.
  {id: 'A22', type: 'commitment', nouns: 'readiness, willingness', followedBy: 'to', layout: 'directed'}, // Readiness to act, told as a noun.
  {id: 'A23', type: 'commitment', words: 'ready, willing, prepared, committed', followedBy: 'to', layout: 'directed'}, // Being ready to act is a promise.
  {id: 'A25', type: 'commitment', words: 'country would, country will, government would, government will, countries would, countries will, ministry would, ministry will, it will, they will, he will, she will, we will, it would, they would, he would, she would', isSaid: true, layout: 'directed'}, // What somebody says they will do is promised.
  {id: 'A26', type: 'commitment', verbs: 'release, free, allow, lay down, return, reopen, permit, grant', only: 'future', layout: 'directed'}, // Goodwill that is announced.
  {id: 'A24', type: 'commitment', verbs: 'offer', layout: 'directed'}, // An offer promises what it offers.

  // proposals
  {id: 'A27', type: 'commitment', verbs: 'accept, take up', objects: ['invitation'], isTight: true, layout: 'directed'}, // An invitation that is accepted promises to come.

  {id: 'A30', type: 'proposal', verbs: 'propose, put forward, put to', layout: 'directed'}, // What is put forward is not agreed.
  {id: 'A36', type: 'proposal', verbs: 'speak in favour of, speak in favor of, speak out for, advocate, call for closer', objects: ['joint', 'cooperation', 'venture', 'exercise', 'presence'], layout: 'directed'}, // Cooperation that somebody speaks for.
  {id: 'A31', type: 'proposal', nouns: 'proposal, initiative', followedBy: 'to', layout: 'directed'}, // A proposal to do something, told as a noun.
  {id: 'A32', type: 'proposal', verbs: 'explore, examine, look into', objects: ['joint', 'cooperation', 'venture', 'intelligence'], layout: 'mutual'}, // What is explored is only thought of.
  {id: 'A34', type: 'proposal', verbs: 'want, seek, look for, strive for, aspire to, aim for', objects: ['cooperation', 'venture', 'joint', 'production'], layout: 'directed'}, // Cooperation that is wished for.
  {id: 'A35', type: 'proposal', verbs: 'benefit from, learn from, draw on, tap into, build on', followedBy: 'experience expertise knowledge lessons knows know-how practice', layout: 'directed'}, // Another country’s experience that is sought.
  {id: 'A33', type: 'proposal', nouns: 'possibility, opportunity, prospect, ways to', beside: ['joint', 'cooperation'], layout: 'mutual'}, // Possibilities of working together.

  // talks
  {id: 'B10', type: 'other-aid', verbs: 'arrive, come to, land, dock, reach, touch down, roll', subjects: ['relief'], layout: 'placed'}, // Relief that arrives has been sent.
  {id: 'A64', type: 'deployment', verbs: 'arrive, begin deploying, deploy, serve in', subjects: ['forces'], layout: 'placed'}, // Forces that arrive are deployed.
  {id: 'A39', type: 'deployment', verbs: 'land, fly, leave, depart, set off, serve, rotate, work', subjects: ['forces'], followedBy: 'to for in through', namesBoth: true, layout: 'placed'}, // Forces on their way.
  {id: 'A40', type: 'visit', verbs: 'visit, pay a visit to, pay an official visit to, tour, call at', layout: 'directed', mode: 'visit'}, // The guest goes to the host.
  {id: 'A41', type: 'visit', verbs: 'travel, fly, arrive, go, come, head, pay', followedBy: 'to in on for visit', isJourney: true, layout: 'placed', namesBoth: true, mode: 'visit'}, // Going somewhere is a visit when a country or capital follows.
  {id: 'A29', type: 'visit', words: 'was in, is in, were in, are in, will be in, been in', subjects: ['officials'], isJourney: true, namesBoth: true, layout: 'placed', mode: 'visit'}, // Whoever holds an office and is in another country visits it.
  {id: 'A37', type: 'visit', verbs: 'dock, anchor, moor, berth, drop anchor, put in, call', subjects: ['ships'], namesBoth: true, layout: 'placed', mode: 'visit'}, // A ship that calls at a foreign port.
  {id: 'A42', type: 'visit', nouns: 'visit, trip, stopover, tour, port call', followedBy: 'to in of by from', layout: 'directed', mode: 'visit'}, // A visit told as a noun.
  {id: 'A16', type: 'visit', words: 'is expected in, are expected in, is due in, are due in, was due in, is awaited in', isJourney: true, layout: 'placed', mode: 'visit'}, // A guest who is expected.
  {id: 'A43', type: 'visit', verbs: 'receive, host', followedBy: 'minister president delegation ambassador envoy guest counterpart colleague secretary chancellor leader king queen prince premier head chief commander officer', layout: 'reversed', mode: 'visit'}, // The host receives the guest.
  {id: 'B18', type: 'intelligence-sharing', verbs: 'brief, inform, tell', objects: ['intelligence'], namesBoth: true, layout: 'mutual'}, // Findings that somebody is told.
  {id: 'A44', type: 'meeting', verbs: 'meet, meet with, sit down, speak by phone, speak by telephone, speak on the phone, get together, exchange views, confer with, confer, consult with, hold talks, negotiate with, negotiate, mediate, speak with, speak to, talk with, talk to, be briefed, brief', without: 'expectation demand need target requirement criteria deadline standard condition cost challenge reporter journalist press', layout: 'mutual'}, // People of two countries who speak with each other.
  {id: 'A93', type: 'meeting', verbs: 'speak, talk, confer, consult, sit, huddle', followedBy: 'with', without: 'reporter journalist press', layout: 'mutual'}, // The same with words between: "spoke at length with".
  {id: 'A94', type: 'meeting', verbs: 'inform, brief', followedBy: 'counterpart colleague', layout: 'mutual'}, // Whoever speaks to a counterpart has met them or called them.
  {id: 'B11', type: 'meeting', verbs: 'convene, gather, come together, assemble', subjects: ['officials'], layout: 'mutual'}, // Officials who gather.
  {id: 'A45', type: 'meeting', verbs: 'hold, conduct, begin, start, resume, attend, host, convene, open, launch, kick off, continue, join', objects: ['talk'], partners: 'with between and of', layout: 'mutual'}, // Talks that are held.
  {id: 'A46', type: 'meeting', verbs: 'discuss, debate, go over, address, take up, touch on, touch upon', partners: 'with', layout: 'mutual'}, // What is discussed is discussed with somebody.
  {id: 'A47', type: 'meeting', nouns: 'meeting, talks, negotiation, consultation, summit, discussion, dialogue, phone call, telephone call, video call, working lunch, working breakfast, working dinner', followedBy: 'with between of in on at were was covered also addressed', partners: 'with between and of', layout: 'mutual'}, // Talks told as a noun.
  {id: 'A48', type: 'meeting', verbs: 'call, phone, telephone, ring', followedBy: 'president minister king chancellor leader counterpart', layout: 'mutual', mode: 'phone'}, // A call to a person is a talk.

  // joint action
  {id: 'A50', type: 'exercise', nouns: 'exercise, drill, manoeuvre, maneuver, war game', beside: ['joint', 'troops'], layout: 'mutual'}, // Only a joint exercise is cooperation; one country alone is posture.
  {id: 'A49', type: 'exercise', nouns: 'exercise, drill, manoeuvre, maneuver, war game', isNamed: true, namesBoth: true, isFallback: true, layout: 'mutual'}, // A named exercise with several countries.
  {id: 'B15', type: 'exercise', nouns: 'exercise, drill, manoeuvre, maneuver, war game', followedBy: 'involving between with', namesBoth: true, layout: 'mutual'}, // An exercise that says whose it is.
  {id: 'A51', type: 'exercise', verbs: 'hold, conduct, stage, launch, begin, start, wrap up, finish, complete, conclude, practise, practice, rehearse, open, take part in, participate in, perform, carry out, train in, host, join, kick off', objects: ['exercise'], layout: 'mutual'}, // An exercise that several take part in.
  {id: 'A95', type: 'exercise', verbs: 'train together, train side by side, train jointly, exercise together, fire side by side, operate together, train alongside, exercise with, train with, drill together', layout: 'mutual', namesBoth: true}, // Training together is an exercise, whoever teaches.
  {id: 'B16', type: 'exercise', verbs: 'train, exercise, drill', followedBy: 'with alongside together', namesBoth: true, isFallback: true, layout: 'mutual'}, // The same with words between.
  {id: 'A38', type: 'exercise', verbs: 'practise, practice, rehearse, drill, simulate', namesBoth: true, layout: 'mutual'}, // What forces of two countries rehearse is an exercise.
  {id: 'A52', type: 'intelligence-sharing', verbs: 'share, exchange, pass, pass on, swap, trade, hand over, provide, supply', objects: ['intelligence'], layout: 'mutual'}, // Findings that pass between states.
  {id: 'A53', type: 'intelligence-sharing', nouns: 'intelligence sharing, information sharing, exchange of information, exchange of data, sharing of intelligence, sharing intelligence', layout: 'mutual'}, // The same, told as a noun.
  {id: 'A69', type: 'training', verbs: 'provide, offer, conduct, run, organise, organize, fund, finance, pay for, deliver, give, hold', objects: ['tuition'], layout: 'directed'}, // Courses and studies that are given or paid for.
  {id: 'A96', type: 'training', verbs: 'attend, undergo, complete, receive, start, begin, take, take part in, graduate from, finish, enrol in', objects: ['tuition'], isTight: true, subjects: ['troops', 'learners'], layout: 'reversed'}, // Those who take a course are taught.
  {id: 'B19', type: 'training', verbs: 'train', followedBy: 'in at', subjects: ['troops', 'learners'], layout: 'reversed'}, // Who trains in another country is taught there.
  {id: 'A54', type: 'training', verbs: 'train, instruct, teach, educate, coach, prepare', isTight: true, objects: ['troops', 'learners'], layout: 'directed'}, // Teaching another country’s forces.
  {id: 'A55', type: 'training', nouns: 'training, course, studies, instruction', beside: ['troops'], without: 'ship camp vessel ground', layout: 'directed'}, // Training told as a noun.
  {id: 'A56', type: 'procurement', verbs: 'buy, purchase, order, acquire, procure, pick, select, choose, opt for, lease, take delivery of', objects: ['weapon'], layout: 'reversed'}, // The buyer is the subject, the seller acts.
  {id: 'A57', type: 'procurement', verbs: 'sell, export, lease', objects: ['weapon'], layout: 'directed'}, // The seller is the subject.
  {id: 'A58', type: 'procurement', nouns: 'procurement, purchase, sale', beside: ['weapon'], layout: 'reversed'}, // Arms purchases told as a noun.
  {id: 'A59', type: 'deployment', verbs: 'deploy, station, base, rotate, post, dispatch, redeploy, stay in', objects: ['troops', 'weapon'], layout: 'placed'}, // Forces placed in another country.
  {id: 'A60', type: 'deployment', verbs: 'send, keep, maintain, leave', objects: ['forces'], layout: 'placed'}, // Forces are sent; goods are given, so weapons come under aid.
  {id: 'A97', type: 'deployment', verbs: 'extend, prolong, renew', objects: ['presence'], layout: 'placed'}, // A deployment that is made longer.
  {id: 'A61', type: 'deployment', verbs: 'patrol', layout: 'placed'}, // Forces that patrol abroad.
  {id: 'B13', type: 'deployment', verbs: 'guard, protect, police, watch over, secure', objects: ['air'], isTight: true, layout: 'directed', namesBoth: true}, // Forces that guard another country’s skies and waters.
  {id: 'A87', type: 'deployment', verbs: 'serve in, serve with, serve alongside, belong to, be part of', objects: ['venture', 'troops'], layout: 'placed'}, // Forces that serve in a unit of several countries.
  {id: 'A88', type: 'deployment', nouns: 'air policing, air policing mission', layout: 'placed'}, // Guarding another country’s air space.
  {id: 'A62', type: 'deployment', nouns: 'deployment, dispatch, rotation, arrival, patrol', beside: ['troops', 'venture'], layout: 'placed'}, // A deployment told as a noun.
  {id: 'A63', type: 'industry', verbs: 'produce, manufacture, co-produce, assemble, build', objects: ['production', 'weapon'], layout: 'mutual', namesBoth: true}, // Making things together or in each other’s country.
  {id: 'B12', type: 'industry', verbs: 'open, set up, establish, inaugurate, found', objects: ['production'], isTight: true, layout: 'mutual', namesBoth: true}, // A factory in another country.
  {id: 'A68', type: 'industry', verbs: 'invest', followedBy: 'in', layout: 'mutual'}, // Money put into another country’s industry.
  {id: 'A79', type: 'industry', nouns: 'joint production, joint venture, co-production, joint investment, industrial cooperation, industry cooperation, industry project, industry partnership, defence-industry project, defense-industry project', layout: 'mutual'}, // The same, told as a noun.
  {id: 'A65', type: 'joint-programme', verbs: 'join, establish, set up, launch, create, develop, form, found, operate, run, maintain, build up, become a member of, become part of, take part in, participate in, inaugurate, open', objects: ['venture', 'joint'], isTight: true, layout: 'mutual', namesBoth: true}, // A programme, unit or coalition of several countries.
  {id: 'A98', type: 'joint-programme', verbs: 'merge, integrate, pool', layout: 'mutual', namesBoth: true}, // Forces and means that become one.
  {id: 'A66', type: 'joint-programme', verbs: 'cooperate, co-operate, collaborate, work together, partner, join forces, work with, work alongside, work side by side, team up, band together', layout: 'mutual', namesBoth: true}, // Working together, with nothing more said.
  {id: 'A67', type: 'joint-programme', verbs: 'strengthen, deepen, expand, intensify, boost, step up, enhance, develop, broaden, continue, reinforce', objects: ['cooperation'], layout: 'mutual', namesBoth: true}, // Cooperation that grows.

  // aid
  {id: 'A70', type: 'military-aid', verbs: 'provide, give, donate, deliver, supply, hand over, transfer, ship, contribute, allocate, allot, grant, equip, arm, send, furnish, gift, dispatch', objects: ['weapon'], layout: 'directed'}, // Weapons and equipment that are given.
  {id: 'A71', type: 'other-aid', verbs: 'provide, give, donate, deliver, supply, hand over, transfer, ship, contribute, allocate, allot, grant, extend, send, disburse, lend, earmark, fund, finance, pay for, award, airlift, release, fly, raise, dispatch, offer, bring, put up, set up', objects: ['relief', 'money'], layout: 'directed'}, // Help and money that are given.
  {id: 'A89', type: 'other-aid', verbs: 'build, rebuild, repair, renovate, restore, fund, finance, pay for, sponsor, equip, upgrade', objects: ['works'], namesBoth: true, layout: 'directed'}, // Schools, roads and wells that one country builds in another.
  {id: 'B14', type: 'other-aid', verbs: 'arrive, land, dock, reach, touch down, unload', objects: ['relief'], layout: 'placed'}, // The same, with what is brought behind.
  {id: 'A99', type: 'other-aid', verbs: 'hand over, donate, deliver, give, supply, transfer, gift, present, contribute, ship', followedBy: 'to', layout: 'directed', namesBoth: true, isFallback: true}, // Whatever one country hands to another is help, be its name unknown.
  {id: 'A72', type: 'other-aid', verbs: 'receive, obtain', isTight: true, objects: ['relief', 'money', 'weapon', 'works'], partners: 'from', isFallback: true, layout: 'reversed'}, // Help that is received from somebody.
  {id: 'A18', type: 'other-aid', verbs: 'undergo, receive', objects: ['care'], isTight: true, subjects: ['troops'], layout: 'reversed'}, // Those who are treated are helped.
  {id: 'A73', type: 'other-aid', verbs: 'help, assist, aid, treat, rehabilitate, evacuate, rescue, host refugees, accept refugees', layout: 'directed', namesBoth: true}, // Helping with nothing more said.
  {id: 'A76', type: 'other-aid', nouns: 'donor', layout: 'directed'}, // Whoever is called a donor gives.
  {id: 'A77', type: 'other-aid', nouns: 'contribution, donation, increase', beside: ['relief', 'money'], layout: 'directed'}, // Money that is given, told as a noun.
  {id: 'A78', type: 'other-aid', verbs: 'accept, admit, shelter, resettle, take in, open its borders to, open', objects: ['refugees'], layout: 'directed'}, // Taking in people in need.
  {id: 'A74', type: 'military-aid', nouns: 'military aid, military assistance, military support, arms delivery, security assistance', followedBy: 'to for from', layout: 'directed'}, // Military aid told as a noun.
  {id: 'A75', type: 'other-aid', nouns: 'aid, assistance, humanitarian aid, financial assistance, donation, donor', followedBy: 'to for from', layout: 'directed'}, // Aid told as a noun.

  // words of backing
  {id: 'A80', type: 'statement-of-support', verbs: 'support, back, endorse, stand by, stand with, stand behind, side with', layout: 'directed', namesBoth: true}, // Backing in words.
  {id: 'A81', type: 'statement-of-support', verbs: 'welcome, praise, hail, applaud, commend, congratulate, thank, salute, laud, appreciate, honour, honor', layout: 'directed', namesBoth: true}, // Praise and thanks.
  {id: 'A86', type: 'statement-of-support', verbs: 'defend', objects: ['stance'], layout: 'directed', namesBoth: true}, // Standing up for what somebody has decided.
  {id: 'A82', type: 'statement-of-support', verbs: 'express, voice, reiterate, reaffirm, affirm, confirm, convey, underline, declare, stress, pledge, repeat, make clear, make plain, reassert, extend, emphasise, emphasize, underscore', objects: ['endorsement'], layout: 'directed'}, // Support that is expressed.
  {id: 'A83', type: 'statement-of-support', verbs: 'recognise, recognize', layout: 'directed'}, // Recognising a state or government.
  {id: 'A84', type: 'statement-of-support', verbs: 'apologise, apologize, pay tribute to', words: 'grateful to, thankful to, indebted to', layout: 'directed', namesBoth: true}, // Words of goodwill.
];
