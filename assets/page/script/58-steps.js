// The steps of a lesson: start, read and look again, result, leave the page, debrief; each is a page of its own.

function showStep(name) {
  if (session.step === "elsewhere") return;
  closePanel({ keepsFocus: true });
  closeHints();
  find("#status").textContent = ""; // what was spoken of another step is no part of this one
  session.step = name;
  session.isChosenFolded = false;
  root.dataset.step = name;
  const isReading = name === "read";
  find("#start").hidden = name !== "start";
  find(".paper").hidden = !isReading;
  const isAfter = !isReading && name !== "start";
  showPart("#after", isAfter);
  showPart("#result", name === "result" || name === "done");
  showPart("#leave", name === "leave");
  showPart("#evidence", name === "leave");
  showPart("#debrief", name === "debrief");
  headWithTitle(isAfter);
  const show = { start: showStart, read: showReading, result: showResult, done: showResult, leave: showLeave, debrief: showDebrief };
  show[name]();
  refresh();
}

// Start and article have a first heading of their own; the other steps are headed by the title of the lesson.
function headWithTitle(isHeading) {
  setAttribute(find(".bar .title"), "role", isHeading && "heading");
  setAttribute(find(".bar .title"), "aria-level", isHeading && "1");
}

function showPart(selector, isShown) {
  const part = find(selector);
  if (part) part.hidden = !isShown;
}

// Begin a step at its top, with the keyboard at its heading.
function beginAt(part) {
  scrollToTop();
  focusOn(find("h2", part));
}

function focusArticle() {
  if (session.step !== "read") return;
  const sentence = chosenSentence() || allSentences()[0];
  focusStill(boxOf(sentence));
}

// “I have read it all”: asks about what was not read, then for one more look, then everything is revealed.
function readAll() {
  const { shown, marks, tookSecondLook } = stateNow();
  const unread = allSentences().filter(({ id }) => !shown.has(id) && !marks.has(id));
  if (unread.length && !tookSecondLook && find("#panel").dataset.name !== "unread") askUnread(unread);
  else finishReading();
}

// Once all is revealed the label of origin says what the article is.
function showLabels() {
  if (!stateNow().isRevealed || !session.lesson.hasKey) return;
  findAll(".origin").forEach((label) => (label.textContent = say("labelAfter")));
  document.title = document.title.replace(say("label"), () => say("labelAfter"));
}

const labelNow = () => say(stateNow().isRevealed && session.lesson.hasKey ? "labelAfter" : "label");
