// The start: which way through the lesson, or, for somebody who was here before, on with what was begun.

function showStart() {
  const { lesson, tries } = session;
  const start = find("#start");
  findAll(".way-choice, .task, h1", start).forEach((part) => part.remove());
  const isPractice = tries.length > 0;
  const ways = lesson.modes.map((mode) => {
    const words = lesson.modes.length > 1 ? sayOf("modes", mode) : say("begin");
    const advice = lesson.modes.length > 1 && (mode === lesson.recommended ? say("recommended") : say("notFirst"));
    return make("div", { class: "way" },
      makeButton(words, () => begin(mode), { class: mode === lesson.recommended ? "main" : "", "data-mode": mode, "aria-describedby": `way-${mode}` }),
      make("p", { id: `way-${mode}` }, advice && make("b", {}, advice), advice && " ", sayOf("ways", mode)));
  });
  start.prepend(make("h1", { class: "part-title", tabindex: "-1" }, textOf(find(".bar .title"))));
  start.insertBefore(
    make("div", { class: "way-choice" },
      isPractice && make("p", {}, make("b", {}, say("firstTryStands")), " ", say("practicePromise", { counts: countsOf(tries[0]) })),
      session.isEdited && make("p", { class: "edited" }, say("wasEdited")),
      lesson.modes.length > 1 && make("p", {}, say("chooseWay")),
      ...ways,
      make("p", { class: "not-kept", hidden: session.isKept }, say("notKept"))),
    find(".how")
  );
}

function practise() {
  showStep("start");
  scrollToTop();
  focusOn(find("#start h1"));
}

function showWhetherKept() {
  findAll(".not-kept").forEach((words) => (words.hidden = session.isKept));
}

// Try number 0 is the first, which stands; of those after it only the latest is kept.
function begin(mode) {
  if (checkOvertaken()) return;
  const number = randomNumber();
  session.attempt = makeAttempt(session.lesson, mode, clock);
  session.tries = [...session.tries.slice(0, 1), { number, events: session.attempt.events }];
  session.chosen = allSentences()[0].id;
  session.attempt.open();
  keep();
  showStep("read");
  watchReading();
  scrollToTop();
  focusStill(boxOf(chosenSentence()));
  tell(say(mode === "guided" ? "howToGuided" : "howToInvestigate"));
}

// Go on where somebody was; another person may begin anew.
function resume({ tries, name }) {
  session.tries = tries;
  session.name = name;
  const latest = tries[tries.length - 1];
  session.attempt = makeAttempt(session.lesson, "guided", clock, latest.events);
  latest.events = session.attempt.events;
  session.attempt.open();
  const state = stateNow();
  const first = allSentences().find(({ id }) => !state.shown.has(id)) || allSentences()[0];
  session.chosen = state.isRevealed ? allSentences()[0].id : first.id;
  keep();
  showLabels();
  find("main").prepend(make("p", { class: "welcome" }, `${say("wasHere")} `, ...beginAnew()));
  showStep(state.isRevealed ? (state.debriefSeen ? "done" : "result") : "read");
  if (session.step === "read") bringIntoView(labelOf(chosenSentence()));
  tell(say("wasHere"));
  watchReading();
}

// For the next person at this computer: what was done is deleted only when that was said.
function beginAnew() {
  const ask = makeButton(say("someoneElse"), () => {
    question.hidden = false;
    ask.hidden = true;
    find("button", question).focus();
  }, { class: "link" });
  const question = make("span", { hidden: true }, `${say("deletesAll")} `,
    makeButton(say("keepIt"), () => {
      question.hidden = true;
      ask.hidden = false;
      ask.focus();
    }), " ",
    makeButton(say("beginAnew"), () => {
      session.memory.erase();
      session.isErased = true;
      window.location.reload();
    }));
  return [ask, question];
}
