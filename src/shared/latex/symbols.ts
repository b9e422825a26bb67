const GREEK = `alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ
iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ
Psi Ψ Omega Ω ell ℓ`;

const OPERATORS = `times × cdot · cdots ⋯ ldots … dots … vdots ⋮ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠
approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ in ∈
notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅
forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ to → rightarrow → leftarrow ← gets ←
leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ implies ⇒ mapsto ↦ uparrow ↑
downarrow ↓ longrightarrow ⟶ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lVert ‖ rVert ‖ Vert ‖
lvert | rvert | vert | mid | parallel ∥ perp ⊥ top ⊤ bot ⊥ otimes ⊗ oplus ⊕ odot ⊙ circ ∘ bullet •
star ⋆ ast ∗ div ÷ prime ′ dagger † ddagger ‡ hbar ℏ Re ℜ Im ℑ aleph ℵ degree ° lesssim ≲ gtrsim ≳
triangleq ≜ coloneqq ≔ textgreater > textless < textasciitilde ~ textbackslash ＼ textbar | lbrace { rbrace }
textasciicircum ^ textbraceleft { textbraceright }
textendash – textemdash — checkmark ✓ cmark ✓ xmark ✗ blacksquare ■ square □ diamond ⋄ triangle △
dag † ddag ‡ S § P ¶ copyright © pounds £ euro € texttimes × textpm ± textmu µ textdegree ° colon :`;

/** Signs of text that exporters write by name. */
const SIGNS = `textquotedblleft “ textquotedblright ” textquoteleft ‘ textquoteright ’ textquotesingle '
textquotedbl " quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright ›
textellipsis … textbullet • textperiodcentered · textregistered ® texttrademark ™ textcopyright © textonehalf ½
textonequarter ¼ textthreequarters ¾ texteuro € textsterling £ textyen ¥ textcent ¢ textsection § textparagraph ¶
textunderscore _ textdollar $ textasteriskcentered ∗ textquestiondown ¿ textexclamdown ¡ textordfeminine ª
textordmasculine º textrightarrow → textleftarrow ← textuparrow ↑ textdownarrow ↓ textdiv ÷ textminus −
textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textcelsius ℃ textohm Ω textperthousand ‰ textnumero №
textasciigrave \` textasciiacute ´ textasciidieresis ¨ textasciimacron ¯ textlnot ¬ textbrokenbar ¦
textdagger † textdaggerdbl ‡ textbardbl ‖ textpertenthousand ‱`;

const LETTERS =
  'o ø O Ø l ł L Ł ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ i ı j ȷ';

const table = (words: string): ReadonlyMap<string, string> => {
  const parts = words.split(/\s+/);
  return new Map(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? '']] : [])));
};
const names = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const GREEK_LETTERS = table(GREEK);
/** Letters of other languages: the blank behind their command only ends its name. */
export const FOREIGN_LETTERS = table(LETTERS);
export const SYMBOLS = new Map([
  ...GREEK_LETTERS,
  ...table(OPERATORS),
  ...table(SIGNS),
  ...FOREIGN_LETTERS,
]);

/** Letters with a doubled stroke, for `\mathbb`. */
export const DOUBLE_STRUCK = table('R ℝ N ℕ Z ℤ Q ℚ C ℂ P ℙ E 𝔼 F 𝔽 H ℍ S 𝕊 B 𝔹 D 𝔻 T 𝕋 1 𝟙');

/** Alphabets of formulas: `\mathcal O` as well as `\mathcal{O}`. */
export const ALPHABETS = names(
  'mathcal mathbf mathrm mathfrak mathscr mathit mathsf mathtt bm boldsymbol pmb',
);

/** Commands that only change the look of what they take or of what follows. */
export const SWITCHES = names(
  `it bf em tt rm sc sf sl tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge
bfseries itshape ttfamily rmfamily sffamily scshape mdseries upshape slshape normalfont displaystyle
textstyle scriptstyle centering protect noindent left right big Big bigg Bigg bigl bigr Bigl Bigr biggl
biggr middle limits nolimits boldmath unboldmath mathstrut strut relax`,
);

/** Commands that stand for a blank, or for nothing where one follows. */
export const SPACES = names(
  'quad qquad xspace newline linebreak hfill space thinspace par smallskip bigskip medskip',
);

/** Commands whose argument means nothing to a reader. */
export const SILENT = names(
  'cite citep citet citealp ref eqref cref Cref label begin end vspace hspace color textcolor input includegraphics bibliography pagestyle phantom vphantom hphantom',
);

/** Formula names that are set upright with a blank before them: `n\log n`. */
export const FUNCTIONS = names(
  'log ln exp sin cos tan max min sup inf lim argmax argmin arg det dim gcd deg Pr tanh softmax sign tr rank poly polylog mod',
);
