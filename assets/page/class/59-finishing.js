// The end of reading is the teacher's to set; before it a learner may hand the marks in.

function showReading() {
  if (stateNow().isRevealed) return setWays(null, { words: say("seeResult"), click: () => showStep("result") });
  const { takesMarks, rules } = session.attempt;
  const isLast = !rules.hasSecondLook || stateNow().tookSecondLook;
  setWays(null, takesMarks ? { words: isLast ? say("handMarksIn") : say("readAll"), click: readAll } : null);
}

function finishReading() {
  closePanel({ keepsFocus: true });
  closeHints();
  const happened = session.attempt.readAll();
  perform(happened);
  showReading();
  showRoom();
  if (happened.some(({ kind }) => kind === "second-look")) return showMarks();
  if (!happened.length) return;
  tell(say("handedIn"));
  focusArticle();
}
