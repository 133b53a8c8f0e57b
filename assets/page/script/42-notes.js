// Notes beside their sentences: what each says by what became of its sentence, and the partners that it may name.

function refreshNote(sentence) {
  const { attempt } = session;
  const { state } = attempt;
  const note = noteOf(sentence);
  const isOpen = attempt.maySee(sentence.id) && state.openNotes.has(sentence.id);
  note.hidden = !isOpen;
  if (!isOpen) return;
  const judgement = judge(sentence, state);
  setAttribute(note, "data-outcome", judgement.outcome);
  setAttribute(note, "data-marked", judgement.isMarked);
  setAttribute(note, "data-folded", state.isRevealed && sentence.id !== session.chosen);
  const word = stateWord(sentence, judgement);
  const lead = leadIn(sentence, judgement);
  for (const element of findAll(".state", note)) {
    element.textContent = word;
    element.dataset.outcome = judgement.outcome;
  }
  for (const element of findAll(".lead-in", note)) {
    element.textContent = lead;
    element.hidden = !lead || lead.replace(/[.\u200e\u200f]+$/, "") === word;
  }
  findAll(".afterwards", note).forEach((element) => (element.hidden = !state.isRevealed));
  refreshClashes(sentence, note);
  refreshTakeBack(sentence, note);
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
  if (left && !toFind) note.append((toFind = make("p", { class: "to-find" })));
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

// What a note says, for the ear: all that is to be seen of it.
function spokenNote(sentence) {
  if (!session.lesson.hasKey || noteOf(sentence).hidden) return "";
  const button = find(".take-back", noteOf(sentence));
  const words = noteOf(sentence).innerText.replace(/\s*\n\s*/g, " ");
  return button ? words.replace(button.innerText, "").trim() : words;
}

// The next or the previous sentence whose note is open.
function stepNote(by) {
  const open = session.lesson.sentences.filter(({ id }) => stateNow().openNotes.has(id) && session.attempt.maySee(id));
  if (!open.length) return tell(say("nothingOpen"));
  const here = chosenSentence() ? chosenSentence().number : 0;
  const ahead = by > 0 ? open.find(({ number }) => number > here) : open.reverse().find(({ number }) => number < here);
  const sentence = ahead || open[0];
  goTo(sentence);
  bringIntoViewBeside(sentence);
  tell(spokenNote(sentence));
}

// What opens is in view as a whole, where it has room.
function bringIntoViewBeside(sentence) {
  const beside = findAll(".note, .doubt", passageOf(sentence)).find(
    (element) => element.dataset.number === String(sentence.number) && !element.hidden
  );
  if (beside && !root.hasAttribute("data-margin")) return;
  if (beside) bringIntoView(beside);
}

function listenToNotes() {
  find("main").addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const note = event.target.closest(".note[data-folded]");
    const [, kind, number] = (link && /^#(sentence|card)-(\d+)$/.exec(link.getAttribute("href"))) || [];
    if (kind) event.preventDefault();
    if (kind === "sentence") goTo(numbered(number));
    else if (kind === "card") openCard(Number(number), link);
    else if (note) activate(numbered(note.dataset.number));
  });
}
