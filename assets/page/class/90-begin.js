// The script takes the page of a class over once all of it is there.

const NO_STEPS = { read: "", look_again: "", result: "", leave_the_page: "", debrief: "" }; // the stage is said instead

function beginPage() {
  const data = JSON.parse(find("#lesson-data").textContent);
  const { classWords } = data;
  session.classWords = classWords;
  readSeat();
  takeOverPage({ ...data, hasKey: true, words: { ...data.words, ...classWords, steps: NO_STEPS } });
  session.attempt = makeClassAttempt(session.lesson, clock, []);
  allSentences().forEach((sentence) => labelOf(sentence).prepend(make("span", { class: "sign", "aria-hidden": "true" })));
  makeClassLine();
  makeHeatLine();
  session.refreshAround = refreshAroundClass;
  const code = window.location.hash.slice(1);
  if (code && code !== seat.code) {
    forgetSeat();
    seat.code = code;
    session.isKept = keepSeat();
  }
  if (seat.code) joinClass();
  else showRoom();
  window.setInterval(showTime, 1000);
  window.setInterval(askWhetherConnected, BETWEEN_QUESTIONS);
  window.addEventListener("online", retryNow);
  window.addEventListener("offline", loseConnection);
  window.addEventListener("resize", refresh);
  window.addEventListener("scroll", checkEndReached, { passive: true });
  document.fonts.ready.then(layMargin);
  window.addEventListener("keydown", (event) => isEyesUp() && event.stopImmediatePropagation(), true);
  window.addEventListener("pagehide", () => {
    if (!session.isInReader && !session.isWhole) return;
    session.attempt.leave();
    keep();
  });
  document.addEventListener("visibilitychange", () => document.hidden || retryNow());
}

function refreshAroundClass() {
  if (session.step === "done") find("#main-button").hidden = true;
  refreshLate();
  settleDoubts();
  showClassLine();
}

beginPage();
