/**
 * English words that say nothing about what a paper is about, in the folded form that the analyser
 * sees (an apostrophe splits a word, so `don't` is `don` + `t`). A large list measures better than
 * a small one on every judged set (docs/benchmarks.md).
 */
const GROUPS = {
  articles: 'a an the',
  pronouns:
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his ' +
    'himself she her hers herself it its itself they them their theirs themselves one ones oneself ' +
    'who whom whose which what whatever whichever whoever whomever this that these those ' +
    'someone somebody something anyone anybody anything everyone everybody everything nobody ' +
    'nothing none others another each either neither both',
  questions: 'how however howsoever when whenever where wherever why whether whence whither',
  auxiliaries:
    'am is are was were be been being have has had having do does did doing done can could may ' +
    'might must shall should will would ought cannot dare need needs needed',
  contractions:
    's t d m ll ve re don doesn didn isn aren wasn weren hasn haven hadn couldn shouldn wouldn ' +
    'won mustn needn mightn ain let lets gonna wanna',
  prepositions:
    'about above across after against along alongside amid among amongst around as at before ' +
    'behind below beneath beside besides between beyond by despite down during except for from ' +
    'in inside into like near of off on onto out outside over past per regarding since than ' +
    'through throughout till to toward towards under underneath until unto up upon versus via ' +
    'with within without',
  conjunctions:
    'and or but nor so yet if unless because although though while whilst whereas lest provided ' +
    'thus therefore hence moreover furthermore nevertheless nonetheless otherwise instead ' +
    'accordingly consequently meanwhile thereby therein thereof thereafter thereupon whereby ' +
    'wherein whereupon whereafter hereby herein hereafter hereupon hitherto',
  quantities:
    'all any some many much more most few fewer less least several enough plenty lots lot every ' +
    'half whole other rest own same such various certain',
  adverbs:
    'again ago almost alone already also altogether always anyhow anyway anyways anywhere apart ' +
    'aside away awfully back barely certainly clearly currently definitely early else elsewhere ' +
    'especially even ever everywhere exactly extremely fairly far finally formerly forth further ' +
    'generally greatly hardly here highly hopefully immediately indeed just largely lately later ' +
    'latter latterly likely likewise little mainly maybe merely mostly namely nearly necessarily ' +
    'never no normally not now nowhere obviously often once only overall particularly perhaps ' +
    'possibly presumably previously primarily probably quickly quite rather readily really ' +
    'reasonably recently relatively respectively roughly seemingly seldom seriously significantly ' +
    'similarly simply slightly somehow sometime sometimes somewhat somewhere soon specifically ' +
    'still strongly subsequently substantially successfully sufficiently surely then there ' +
    'together too truly twice typically unfortunately usually very well widely',
  verbs:
    'allow allows appear appears appreciate ask asked asking asks became become becomes becoming ' +
    'began begin beginning begins believe bring brings came cause causes come comes coming ' +
    'consider considered considering consist contain containing contains describe described ' +
    'follow followed following follows gave get gets getting give given gives giving go goes ' +
    'going gone got gotten happen happens help hold keep keeps kept knew know known knows lead ' +
    'look looked looking looks made make makes making mean means obtain obtained put regard ' +
    'regards relate said saw say saying says see seeing seem seemed seeming seems seen sent ' +
    'show showed showing shown shows specified specify specifying take taken takes taking tell ' +
    'tells tend tends thank thanks think tried tries try trying unlike use used uses using ' +
    'want wanted wanting wants went wish wonder',
  adjectives:
    'able actual available best better big different due entire former good great important ' +
    'inasmuch inward new next old possible recent right serious similar sure unlikely useful ' +
    'usual worth',
  numbers: 'zero two three four five six seven eight nine ten hundred first second third last',
  writing:
    'al eg etc et ie eq fig figure viz cf vs ibid ok okay oh hi hello hey please sorry yes yeah ' +
    'welcome thing things way ways kind kinds sort sorts bit',
} as const;

export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(GROUPS).flatMap((words) => words.split(' ')),
);
