// The article while the class works on it, the notes as the teacher reveals them, and all of the lesson in the end.

function showReader() {
  if (!session.isInReader) beginReader();
  const { attempt } = session;
  const stage = stageNow();
  const isNew = stage !== session.stage;
  session.stage = stage;
  attempt.rules = markingRules(classState.room);
  if (session.step !== "read") {
    showStep("read");
    focusStill(boxOf(chosenSentence()));
  }
  if (!attempt.takesMarks && ["marks", "unread"].includes(find("#panel").dataset.name)) closePanel();
  if (!mayAskHints() && !find("#hints").hidden) closeHints();
  setAttribute(root, "data-hints", mayAskHints());
  setAttribute(root, "data-guided", classState.room.mode === "guided");
  if (isNew) {
    showReading();
    if (stage === "second-look" && attempt.takesMarks) {
      perform(attempt.takeSecondLook());
      showReading();
      showMarks();
    }
  }
  if (stateNow().hasReadAll || !attempt.takesMarks) find("#main-button").hidden = true;
  refresh();
}

function beginReader() {
  session.isInReader = true;
  session.chosen = allSentences()[0].id;
  replayAttempt();
  watchReading();
  new ResizeObserver(drawHeat).observe(find(".article"));
}

// What counts is what the host has taken.
function replayAttempt() {
  session.attempt = makeClassAttempt(session.lesson, clock, countedEvents().map(toEvent));
  seat.recorded = session.attempt.events.length;
  session.attempt.rules = markingRules(classState.room);
  session.attempt.open();
  keep();
}

// The one place where text becomes markup: it is the host's, and made of the lesson by the function that escapes.
function fromMarkup(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content;
}

function showPieces(pieces) {
  if (session.isWhole || !session.isInReader) return;
  const numbers = Object.keys(pieces).map(Number);
  const happened = [];
  for (const number of numbers) {
    const sentence = numbered(number);
    const { markup, facts, cards = {} } = pieces[number];
    Object.assign(sentence, { verdict: "", kind: "", isNoted: false, flagKinds: [], clashes: [], noteKey: "" }, facts);
    if (noteOf(sentence)) noteOf(sentence).remove();
    const note = fromMarkup(markup).firstElementChild;
    takeOverNote(note);
    placeBeside(sentence, note);
    Object.entries(cards).forEach(([at, card]) => addCard(Number(at), card));
    happened.push(...session.attempt.showNote(sentence.id));
  }
  const [{ sentences: [newest] }] = happened.length === 1 ? happened : [{ sentences: [] }];
  classState.newestNote = newest ? sentenceOf(newest).number : 0;
  refresh();
  keep();
  if (newest) tell(joined([say("revealedOne", { number: classState.newestNote }), spokenNote(sentenceOf(newest))]));
}

// Evidence comes with the notes that name it, and is opened beside the article; the whole lesson has all of it.
function addCard(number, markup) {
  if (elementById(`card-${number}`)) return;
  if (!find("#evidence")) {
    find("main").append(make("section", { id: "evidence", hidden: true }));
    find(".bar-tools").prepend(makeButton(say("evidence"), toggleEvidence, { id: "evidence-button", "data-key": "E" }));
    showKeyNames();
  }
  const card = fromMarkup(markup).firstElementChild;
  const place = find("#panel .card") ? find("#panel-inside") : find("#evidence");
  const later = findAll(".card", place).find(({ dataset }) => Number(dataset.card) > number);
  place.insertBefore(card, later || null);
  foldCards([card]);
}

// The whole lesson takes the place of what the page had of it, and the attempt goes on as any other. The result comes
// first, wherever the class is; from there each goes on alone, and the teacher leads all to the debrief.
function enterPages() {
  const before = session.stage;
  session.stage = stageNow();
  if (session.isWhole) {
    if (session.stage === "debrief" && before !== "debrief" && session.step !== "done") showStep("debrief");
    return;
  }
  session.isWhole = true;
  const { lesson, events } = classState.whole;
  closePanel({ keepsFocus: true });
  find("main").replaceChildren(fromMarkup(lesson.markup));
  find("#foot").replaceChildren();
  elementById("keys-button").remove();
  takeOverLesson({ ...lesson.data, words: { ...lesson.data.words, ...session.classWords } });
  const isGuided = classState.room.mode === "guided";
  const kept = events.map(toEvent).map((event) => (isGuided && event.kind === "opened" ? { ...event, value: "guided" } : event));
  session.isInReader = false;
  root.removeAttribute("data-guided");
  session.attempt = makeAttempt(session.lesson, "investigate", clock, kept);
  seat.recorded = kept.length;
  session.attempt.open();
  if (!stateNow().isRevealed) {
    const explained = allSentences().filter(({ id, isNoted }) => isNoted || stateNow().marks.has(id));
    session.attempt.record(["revealed", explained.map(({ id }) => id)]);
  }
  session.tries = [{ number: 0, events: session.attempt.events }];
  session.chosen = allSentences()[0].id;
  keep();
  showLabels();
  showStep(stateNow().debriefSeen ? "done" : "result");
}
