import { analyse } from '../text/analyse.ts';

/** Words of any paper whatever it is about: alone, or at the edge of a phrase, they tell nothing of it. */
const WORDS = `
  ability able additional art broad broader downstream online accuracy achieve achieves address adopt advance advanced advantage aim allow analysis analyze apply
  applications application approach approaches argue aspect aspects assume assumption attempt author available
  base baseline baselines basic benchmark benchmarks benefit body capability capable capture carefully case
  cases central challenge challenges challenging characterize choice claim clear close code combine common
  community compare comparable comparison competitive complement complete complex complexity component
  compute conclude conduct consistent construct context contribution contributions corpus correspond cost costs crucial
  current data dataset datasets deep define demonstrate denote dependence depend derive design desirable
  detail detailed determine develop development difference different difficult direct direction discover
  discuss distinct diverse domain domains drive effect effective effectiveness effects efficiency efficient efficiently
  effort eliminate emerge empirical empirically employ enable encourage enhance ensure entire equal
  equivalent error errors essential establish estimate evaluate evaluation evidence evident examine example
  examples exceed exhibit exist existing expect expensive experiment experimental experiments explain
  explicit exploit explore extend extension extensive facilitate fact factor factors fail family feature features field
  find finding findings focus follow form formulate formulation foundation framework frameworks full function functions
  fundamental future gain gap general generalize generate goal group handle highlight hope huge human idea
  ideas identify identifying illustrate impact implement implementation implication importance important
  impressive improve improvement improvements include including incorporate increase increasingly indicate
  individual inform information inherent inherently input inputs insight insights inspire instance
  instances integrate intend interest interesting introduce intuition investigate investigation issue
  issues key knowledge lack large learn learned learning length level levels leverage light limit limitation limitations
  limited literature low maintain major make manner match meaningful measure mechanism mechanisms method
  methods metric metrics minimal mitigate model modeling modelling models modern modify module modules motivate motivation
  multiple natural nature necessary network networks neural notable note notion novel number numbers numerical object
  objective observation observe obtain offer open operate opportunity optimal order original outcome outcomes
  outperform output outputs overcome overview pair paper paradigm paradigms parameter parameters part particular
  path perform performance perspective phenomenon pipeline plausible play point points popular pose
  possible potential power powerful practical practice precise predict prediction predictions present prevent previous
  primary principle principled prior problem problems procedure process processes produce progress prominent promise promising
  promote propose proposed prove provide public publicly purpose quality quantify question questions range
  rate real real-world reason reasonable recent reduce reduction reference regime relation relationship
  relative release relevant reliable reliance rely remain remarkable report repository represent require
  requirement requirements research researchers resource resources respect respective response result
  resulting results retain reveal review rich rigorous robust role sample samples scale scenario
  scenarios scheme scope section select sense series set sets setting settings shape share short shortcoming shortcomings
  significance significant similar simple simplicity single situation size small solution solutions solve source space spaces
  special specific specialized speed stage stages standard start state statement step steps strategies
  strategy strength strong structure structures study subset success successful successfully suffer
  suggest suggestion suite support supporting surprising survey system systems tackle target task tasks technical technique
  techniques term terms test tests text theoretical theoretically theory thorough time times tool tools top topic
  total traditional train trained training trend trends true type types typical ultimate underlying understand
  understanding unexplored unified unique unit usage user users utilize valid validate validity valuable value values
  variable variables variant variants variety version versions view wide work works world year years yield`;

const GENERAL: ReadonlySet<string> = new Set(analyse(WORDS));

/** Whether an analysed term is one of those. */
export const isGeneral = (term: string): boolean => GENERAL.has(term);
