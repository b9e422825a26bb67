/**
 * Journals by the macros that astronomers' styles define (AASTeX) and the Astrophysics Data System writes,
 * as they are printed: `journal = {\\apj}`.
 */
const PRINTED = `aj AJ|actaa Acta Astron.|araa ARA&A|apj ApJ|apjl ApJL|apjlett ApJL|apjs ApJS|apjsupp ApJS|ao Appl. Opt.
apss Ap&SS|aap A&A|aapr A&A Rev.|aaps A&AS|azh Astron. Zh.|baas BAAS|caa Chinese Astron. Astrophys.|cjaa Chinese J. Astron. Astrophys.
icarus Icarus|jcap J. Cosmology Astropart. Phys.|jrasc JRASC|memras MmRAS|mnras MNRAS|na New A|nar New A Rev.|nat Nature
pra Phys. Rev. A|prb Phys. Rev. B|prc Phys. Rev. C|prd Phys. Rev. D|pre Phys. Rev. E|prl Phys. Rev. Lett.|pasa PASA
pasp PASP|pasj PASJ|psj Planet. Sci. J.|qjras QJRAS|rmxaa Rev. Mexicana Astron. Astrofis.|skytel S&T|solphys Sol. Phys.
sovast Soviet Ast.|ssr Space Sci. Rev.|zap ZAp|aplett Astrophys. Lett.|apspr Astrophys. Space Phys. Res.|bain Bull. Astron. Inst. Netherlands
fcp Fund. Cosmic Phys.|gca Geochim. Cosmochim. Acta|grl Geophys. Res. Lett.|jcp J. Chem. Phys.|jgr J. Geophys. Res.
jqsrt J. Quant. Spectr. Rad. Transf.|memsai Mem. Soc. Astron. Italiana|nphysa Nucl. Phys. A|physrep Phys. Rep.|physscr Phys. Scr.
planss Planet. Space Sci.|procspie Proc. SPIE|iaucirc IAU Circ.`;
const JOURNALS = new Map(
  PRINTED.split(/[|\n]/).map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)] as const;
  }),
);
const MACRO = /^\{?\\([a-z]+)\s*(?:\{\})?\}?$/;

/** The journal that a field names by a macro alone. */
export const journalOf = (field: string): string | undefined =>
  JOURNALS.get(MACRO.exec(field)?.[1] ?? '');
