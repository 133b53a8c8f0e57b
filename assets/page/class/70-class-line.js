// What a learner in a class sees beside the lesson: where the class is, the connection, time, and what the class doubted.

const SOON = 60; // seconds

function makeClassLine() {
  find(".bar").append(make("div", { id: "class-line", class: "class-line" },
    make("p", { id: "class-stage" }),
    make("p", { id: "class-time", hidden: true }),
    makeButton("", () => goTo(numbered(classState.newestNote)), { id: "newest-note", class: "link", hidden: true }),
    make("p", { id: "class-name", hidden: true })
  ));
  // Over the page, so that nothing moves under a finger when the connection breaks.
  find("#foot").before(make("p", { id: "class-connection", class: "class-connection", role: "status", hidden: true }));
  find("#foot").before(make("section", { id: "eyes-up", class: "eyes-up", "aria-labelledby": "eyes-up-title", hidden: true },
    make("h1", { id: "eyes-up-title", tabindex: "-1" }, say("eyesUp")),
    make("p", {}, say("eyesUpAbout"))
  ));
}

function stageLine() {
  const isWaiting = ["mark", "second-look"].includes(stageNow()) && session.isInReader && stateNow().hasReadAll;
  return isWaiting ? say("stageCommitted") : sayOf("stages", stageNow());
}

function connectionLine() {
  if (!connection.failures || ["none", "connected", "admission"].includes(connection.phase)) return "";
  return say(unsentCount() ? "connectionLostUnsent" : "connectionLost");
}

// It may need another line, and what somebody reads below it stays where it is.
function showClassLine() {
  const isReading = session.screen === "reader" && session.step === "read";
  keepStill(isReading ? labelOf(chosenSentence()) : null, writeClassLine);
  setStyle(root, "--above", `${find(".bar").offsetHeight}px`);
}

function writeClassLine() {
  const isIn = ["reader", "pages", "content-note"].includes(session.screen);
  showWords("#class-stage", isIn && stageLine());
  showWords("#class-name", isIn && say("yourName", { name: seat.name }));
  showWords("#class-connection", connectionLine());
  const note = session.screen === "reader" && session.step === "read" && classState.newestNote;
  showWords("#newest-note", note && say("goToSentence", { number: note }));
  showTime();
  showHeat();
  const asks = session.isInReader && session.attempt.takesMarks ? session.attempt.rules.aids : [];
  root.dataset.asks = asks.join(" ");
}

function showWords(selector, words) {
  const element = find(selector);
  setText(element, words || "");
  element.hidden = !words;
}

function showTime() {
  const { room, timeSaidAt } = classState;
  const hasLimit = session.screen === "reader" && room.seconds_left !== null;
  const left = hasLimit ? Math.ceil(room.seconds_left - (clock.monotonic() - timeSaidAt)) : 0;
  const words = hasLimit && timeLeftWords(left);
  if (words && words !== find("#class-time").textContent && left === SOON) tell(words);
  showWords("#class-time", words);
}

function timeLeftWords(seconds) {
  if (seconds <= 0) return say("timeIsUp");
  return seconds > 90 ? sayNumber("minutesLeft", Math.ceil(seconds / 60)) : sayNumber("secondsLeft", Math.ceil(seconds / 5) * 5);
}

const isEyesUp = () => !find("#eyes-up").hidden;

// While the teacher talks the page is covered, and is then as it was.
function showEyesUp() {
  const cover = find("#eyes-up");
  const isUp = Boolean(classState.room && classState.room.eyes_up) && ["reader", "pages", "content-note", "lobby"].includes(session.screen);
  if (cover.hidden === !isUp) return;
  if (isUp) session.focusBefore = document.activeElement;
  cover.hidden = !isUp;
  for (const part of [find("main"), find("#foot"), find("#panel"), find(".tools")]) part.toggleAttribute("inert", isUp);
  if (isUp) focusOn(find("#eyes-up-title"));
  else if (session.focusBefore && session.focusBefore.isConnected) focusStill(session.focusBefore);
  tell(isUp ? joined([say("eyesUp"), say("eyesUpAbout")], ". ") : "");
}

function sayWhyNotMarked() {
  if (stateNow().hasReadAll) advise(say("handedInAlready"));
  else advise(say(["read", "content-note", "lobby"].includes(stageNow()) ? "nothingYet" : "locked"));
}
