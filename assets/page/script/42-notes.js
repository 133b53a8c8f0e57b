// Notes beside their sentences: what each says by what became of its sentence, and the partners that it may name.

// A note has one state and one lead-in, which are written anew by what became of its sentence.
function takeOverNote(note) {
  findAll("[data-when=left], .lead-in", note).forEach((element) => element.remove());
  find(".state", note).removeAttribute("data-when");
  find(".note-head", note).after(make("p", { class: "lead-in" }));
  const more = find(".more", note);
  if (more) more.open = true;
}

function refreshNote(sentence) {
  const { isRevealed, openNotes } = stateNow();
  const note = noteOf(sentence);
  note.hidden = !openNotes.has(sentence.id) || !session.attempt.maySee(sentence.id);
  if (note.hidden) return;
  const judgement = judge(sentence, stateNow());
  const isFolded = sentence.id !== session.chosen || session.isChosenFolded;
  const shown = [judgement, isRevealed, isFolded, session.attempt.canTakeBack === sentence.id];
  const key = JSON.stringify([...shown, knownClashes(sentence, stateNow())]);
  if (sentence.noteKey === key) return; // of a long article only what changed is written anew
  sentence.noteKey = key;
  setAttribute(note, "data-outcome", judgement.outcome);
  setAttribute(note, "data-marked", judgement.isMarked);
  setAttribute(note, "data-folded", isFolded); // how much that hides is for the style sheet
  const word = stateWord(sentence, judgement);
  const lead = leadIn(sentence, judgement);
  const state = find(".state", note);
  state.textContent = word;
  state.dataset.outcome = judgement.outcome;
  find(".lead-in", note).textContent = lead;
  find(".lead-in", note).hidden = !lead || lead.replace(/[.\u200e\u200f]+$/, "") === word;
  findAll(".afterwards", note).forEach((element) => (element.hidden = !isRevealed));
  if (isRevealed) refreshNoteHead(find(".note-head", note), isFolded);
  find(".number", note).tabIndex = isFolded ? -1 : 0; // so that Tab leads from a sentence to its own note
  refreshClashes(sentence, note);
  refreshTakeBack(sentence, note);
}

// Once all is revealed notes fold to their heads, which are buttons then; what a press does is for `listenToNotes`.
function refreshNoteHead(head, isFolded) {
  if (!find("button", head)) head.prepend(make("button", { type: "button" }, find(".state", head), " ", find(".kind", head)));
  find("button", head).setAttribute("aria-expanded", String(!isFolded));
}

function stateWord({ verdict, isNoted }, { outcome }) {
  if (outcome !== "open" && outcome !== "unseen") return sayOf("stateWords", outcome);
  return isNoted ? sayOf("verdictWords", verdict) : say("openWord");
}

function leadIn({ isNoted, kind, flagKinds }, { outcome, exclusion, isMarked, reason, rightReason, ownWords }) {
  if (outcome === "hit" && rightReason === false) {
    return say("rightSentence", { chosen: allWords.kinds[reason] || reason, stronger: allWords.kinds[flagKinds[0]] || kind });
  }
  if (outcome === "hit" && ownWords) return say("rightSentenceOwnWords", { own_words: ownWords });
  if (exclusion) return sayOf("leadIns", exclusion);
  if (outcome === "open" && !isNoted) return say("noNote");
  return sayOf("leadIns", outcome === "open" && isMarked ? "open-marked" : outcome);
}

// Only partners that were found already are named; of the others the note tells how many there are.
function refreshClashes(sentence, note) {
  const known = knownClashes(sentence, stateNow());
  const left = sentence.clashes.length - known.length;
  const numbers = new Set(known.map((id) => String(sentenceOf(id).number)));
  findAll(".clash", note).forEach((item) => (item.hidden = !numbers.has(item.dataset.number)));
  findAll(".clashes-head, .clashes", note).forEach((element) => (element.hidden = !known.length));
  let toFind = find(".to-find", note);
  if (left && !toFind) find(".clashes-head", note).before((toFind = make("p", { class: "to-find" })));
  if (!toFind) return;
  toFind.hidden = !left;
  if (left) toFind.textContent = sayNumber(known.length ? "moreClashes" : "otherClashes", left);
}

function refreshTakeBack(sentence, note) {
  const canTakeBack = session.attempt.canTakeBack === sentence.id;
  const before = find(".take-back", note);
  if (before && !canTakeBack) before.remove();
  if (!before && canTakeBack) note.append(makeButton(say("takeBack"), takeBack, { class: "take-back link" }));
}

function takeBack() {
  const sentence = sentenceOf(session.attempt.canTakeBack);
  if (!sentence) return;
  perform(session.attempt.takeBack());
  goTo(sentence);
}

// What a note says, for the ear: all that is to be seen of it, though not its head where that is the button pressed.
function spokenNote(sentence) {
  if (!noteOf(sentence) || noteOf(sentence).hidden) return "";
  const [head, ...parts] = [...noteOf(sentence).children].filter((part) => !part.matches(".take-back") && part.getClientRects().length);
  const title = !head.contains(document.activeElement) && findAll(".state, .kind", head).map(textOf).join(", ");
  const lines = [title || "", ...parts.flatMap((part) => part.innerText.split("\n"))];
  return joined(lines.map((line) => asSentence(line.trim())));
}

const asSentence = (words) => words.replace(/[^\p{P}\u200e\u200f]$/u, "$&.");

// The next or the previous sentence whose note is open.
function stepNote(by) {
  const open = allSentences().filter(({ id }) => stateNow().openNotes.has(id) && session.attempt.maySee(id));
  if (!open.length) return tell(say("nothingOpen"));
  const here = chosenSentence() ? chosenSentence().number : 0;
  const ahead = by > 0 ? open.find(({ number }) => number > here) : open.reverse().find(({ number }) => number < here);
  const sentence = ahead || open[0];
  goTo(sentence);
  showBeside(sentence);
  tell(spokenNote(sentence));
}

const besideOf = ({ number }) => find(`.doubt[data-number="${number}"], .note[data-number="${number}"]:not([hidden])`);

// What opens below its paragraph is in view as a whole, where it has room; in the margin it has its place in view.
function showBeside(sentence) {
  const beside = besideOf(sentence);
  if (!beside || root.hasAttribute("data-margin")) return;
  const hidden = boundsOf(beside).bottom + 8 - (window.innerHeight - barBelowHeight());
  const free = firstLine(labelOf(sentence)).top - barHeight() - 8;
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (hidden <= 0 || free <= 0) return;
  window.scrollBy({ top: Math.min(hidden, free), behavior: isStill ? "instant" : "smooth" });
  session.movesUntil = clock.monotonic() + 1;
}

function listenToNotes() {
  find("main").addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const note = event.target.closest(".note[data-folded]");
    const [, kind, number] = (link && /^#(sentence|card)-(\d+)$/.exec(link.getAttribute("href"))) || [];
    if (kind) event.preventDefault();
    if (kind === "sentence") goTo(numbered(number));
    else if (kind === "card") openCard(Number(number), link);
    else if (note) lookAt(numbered(note.dataset.number));
    else if (event.target.closest(".note-head button")) {
      session.isChosenFolded = true;
      refresh();
    }
  });
}
