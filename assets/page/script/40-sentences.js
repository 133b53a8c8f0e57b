// Sentences in the article: which is chosen, what each looks like, and what it is called by ear.
// Tab enters and leaves the article as one stop; within it the arrows lead from sentence to sentence.

function refreshSentence(sentence, partners) {
  const { attempt, chosen } = session;
  const box = boxOf(sentence);
  const label = labelOf(sentence);
  const isOpen = attempt.state.openNotes.has(sentence.id) && attempt.maySee(sentence.id);
  box.checked = attempt.state.marks.has(sentence.id);
  box.tabIndex = sentence.id === chosen ? 0 : -1;
  setText(stateOf(sentence), spokenState(sentence, isOpen));
  setAttribute(box, "aria-details", isOpen && `note-${sentence.number}`);
  setAttribute(label, "data-outcome", shownOutcome(sentence));
  setAttribute(label, "data-chosen", sentence.id === chosen);
  setAttribute(label, "data-note-open", isOpen);
  setAttribute(label, "data-clash", partners.includes(sentence.id));
}

// Those that the chosen sentence contradicts, once its own note may be read.
function shownPartners() {
  const sentence = chosenSentence();
  return sentence && session.attempt.maySee(sentence.id) ? knownClashes(sentence, stateNow()) : [];
}

// What may be seen of a sentence now; nothing where its author left no note and nothing was counted.
function shownOutcome(sentence) {
  if (!session.attempt.maySee(sentence.id)) return "";
  const { outcome, isMarked } = judge(sentence, stateNow());
  if (outcome === "open" && !sentence.isNoted && !isMarked) return "";
  return outcome;
}

// A box is called by what is said here of its sentence, and by its text as it stands: so each is heard once, also by who
// goes through the page line by line.
function nameSentence(sentence) {
  const { number } = sentence;
  sentence.text = textOf(labelOf(sentence));
  boxOf(sentence).before(make("span", { id: `state-${number}`, class: "spoken", lang: root.lang, dir: root.dir }));
  boxOf(sentence).setAttribute("aria-labelledby", `state-${number} sentence-${number}`);
}

// Such as “Sentence 3 of 26, marked suspicious, caught.”
function spokenState(sentence, isOpen) {
  const mark = stateNow().marks.get(sentence.id);
  const { exclusion } = judge(sentence, stateNow());
  const outcome = shownOutcome(sentence);
  const parts = [
    say("place", { number: sentence.number, total: allSentences().length }),
    mark && say("marked"),
    mark && reasonWords(mark),
    mark && mark.confidence && sayOf("confidence", mark.confidence),
    outcome && (exclusion ? say("notCounted") : sayOf("outcomeWords", outcome)),
    isOpen && say("noteOpen"),
  ];
  return asSentence(joined(parts, ", "));
}

function reasonWords({ reason, ownWords }) {
  if (ownWords) return say("inOwnWords", { words: ownWords });
  return reason ? allWords.kinds[reason] || reason : "";
}

// A sentence in a list, with what is said of it: a way back to it.
function makeRow(sentence, said, click) {
  const state = make("span", { class: "row-state" }, make("b", {}, String(sentence.number)), ` ${said}`);
  return make("button", { type: "button", class: "row", click }, state, ` ${sentence.text}`);
}

function choose(sentence) {
  if (sentence.id === session.chosen && !session.isChosenFolded) return;
  session.chosen = sentence.id;
  session.isChosenFolded = false;
  refresh();
}

// By keys or by a link: choose a sentence and have the keyboard there.
function goTo(sentence) {
  if (session.step !== "read") showStep("read");
  choose(sentence);
  focusStill(boxOf(sentence));
  bringIntoView(labelOf(sentence));
}

function step(by) {
  const { sentences } = session.lesson;
  const place = chosenSentence() ? chosenSentence().number - 1 + by : 0;
  goTo(sentences[Math.max(0, Math.min(sentences.length - 1, place))]);
}

// Its note is opened as a whole, and nothing is marked.
function lookAt(sentence) {
  keepStill(labelOf(sentence), () => choose(sentence));
  tell(spokenNote(sentence));
  showBeside(sentence);
}

function activate(sentence) {
  const isOnlyChosen = (sentence.id !== session.chosen || session.isChosenFolded) && stateNow().isRevealed && stateNow().openNotes.has(sentence.id);
  if (isOnlyChosen) lookAt(sentence);
  else {
    session.chosen = sentence.id;
    perform(session.attempt.toggleMark(sentence.id));
    showBeside(sentence);
  }
  boxOf(sentence).checked = stateNow().marks.has(sentence.id); // the browser turned it by itself
}

// Tab leads into what stands beside a sentence, past what stands beside those before it in the paragraph.
function focusBeside(sentence) {
  const first = besideOf(sentence) && find(":is(a, button, select):not([tabindex='-1'])", besideOf(sentence));
  if (first) first.focus();
  return first;
}

function listenToSentences() {
  const article = find(".article");
  article.addEventListener("change", ({ target }) => {
    if (target.matches(".mark")) activate(numbered(target.dataset.number));
  });
  article.addEventListener("click", (event) => {
    // The end of a drag is no click: somebody selects.
    const hasSelected = event.target.closest(".sentence") && !window.getSelection().isCollapsed;
    if (hasSelected && event.detail < 2) event.preventDefault();
  });
  article.addEventListener("focusin", ({ target }) => {
    if (target.matches(".mark:focus-visible")) choose(numbered(target.dataset.number));
  });
  article.addEventListener("keydown", (event) => {
    if (!event.target.matches(".mark") || event.ctrlKey || event.altKey || event.metaKey) return;
    const ends = { Home: -Infinity, End: Infinity };
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, ...ends };
    if (find(".article").dir === "rtl") Object.assign(steps, { ArrowRight: -1, ArrowLeft: 1 });
    if (event.key in steps) step(steps[event.key]);
    else if (event.key === "Enter" && !event.repeat) activate(numbered(event.target.dataset.number));
    else if (event.key !== "Tab" || event.shiftKey || !focusBeside(numbered(event.target.dataset.number))) return;
    event.preventDefault();
  });
}
