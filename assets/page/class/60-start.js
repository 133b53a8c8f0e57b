// Before the article: the code, and waiting for the teacher; and after the class.

const sayAll = (name) => allWords[name];

// Which page the class asks for now, as classroom/seat/joined_class.py decides.
function screenNow() {
  const { goneFor, awaitsAdmission, room, whole } = classState;
  const isAfter = ["leave-page", "debrief", "ended"].includes(stageNow());
  if (whole && (isAfter || session.isWhole) && (!goneFor || goneFor === "ended")) return "pages";
  if (goneFor) return "gone";
  if (connection.phase === "none") return "join";
  if (connection.phase === "choosing") return "names";
  if (!seat.name) return "joining";
  if (awaitsAdmission) return "admission";
  if (!room || stageNow() === "lobby") return "lobby";
  if (stageNow() === "ended") return "gone";
  return stageNow() === "content-note" ? "content-note" : "reader";
}

// Have the page as the class is now.
function showRoom() {
  const screen = screenNow();
  if (screen === "pages") enterPages();
  else if (screen === "reader") showReader();
  else if (screen !== session.screen) {
    session.screen = screen;
    showStep("start");
    focusOn((classState.refusal && find("#code")) || find("#start h1"));
    scrollToTop();
  }
  if (screen === "pages" || screen === "reader") session.screen = screen;
  showClassLine();
  showEyesUp();
}

function showStart() {
  const parts = { join: joinParts, names: nameParts, gone: goneParts }[session.screen];
  const [title, ...inside] = parts ? parts() : waitingParts(session.screen);
  setAttribute(find("#start"), "aria-label", title);
  find("#start").replaceChildren(make("h1", { class: "part-title", tabindex: "-1" }, title), ...inside.filter(Boolean));
  tell(joined([title, ...inside.filter((part) => part && part.tagName === "P").map(textOf)]));
}

function waitingParts(screen) {
  const { contentNote } = allWords;
  const about = { name: seat.name, note: session.lesson.contentNote };
  if (screen === "joining") return [say("joinTitle"), make("p", {}, say("joining"))];
  const lines = screen === "content-note" ? contentNote : allWords[screen];
  const [title, ...said] = lines.map((line) => fill(line, about));
  const isSomeoneElse = screen !== "content-note" && makeButton(say("someoneElse"), joinAsSomeoneElse, { class: "link", id: "someone-else" });
  return [title, ...said.map((words) => make("p", {}, words)), isSomeoneElse];
}

// On a computer that several use: whoever sat here before has marked nothing yet, or can take the seat again.
function joinAsSomeoneElse() {
  endConnection();
  forgetSeat();
  window.location.reload();
}

function joinParts() {
  const { refusal } = classState;
  const code = make("input", { type: "text", id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: 12, dir: "ltr", value: seat.code });
  const problem = make("p", { class: "join-problem", role: "alert" }, refusal && joined(allWords.refusals[refusal] || allWords.refusals["not-now"]));
  const join = () => {
    if (!code.value.trim()) {
      problem.textContent = say("noCode");
      return code.focus();
    }
    Object.assign(seat, { code: code.value.trim(), isFromMemory: false });
    joinClass();
  };
  code.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) join();
  });
  return [
    say("joinTitle"),
    make("p", { class: "join-row" }, make("label", { for: "code" }, say("codeLabel")), code, makeButton(say("join"), join, { class: "main", id: "join" })),
    problem,
    make("p", { class: "open-connection" }, say("openConnection")),
    make("p", { class: "not-kept", hidden: session.isKept }, say("notKept")),
  ];
}

function nameParts() {
  const choice = (words, name) => make("p", {}, makeButton(words, () => {
    takeSeat(name);
    showRoom();
  }, { class: name ? "" : "main" }));
  return [say("whoAreYou"), make("p", {}, say("whoAreYouAbout")), ...classState.names.map((name) => choice(name, name)), choice(say("newHere"), "")];
}

function joinClass() {
  classState.refusal = "";
  connection.failures = 0;
  connect();
  showRoom();
}

function goneParts() {
  const reason = classState.goneFor || "ended";
  const [title, about] = allWords.gone[reason];
  const again = reason === "taken-over" ? say("goOnHere") : say("joinAgain");
  return [title, make("p", {}, about), reason !== "ended" && make("p", {}, makeButton(again, () => window.location.reload(), { class: "main", id: "again" }))];
}

// Nothing of a class is begun anew by a learner.
const beginAnew = () => [];
const practise = () => showStep("result");
