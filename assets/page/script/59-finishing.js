// The end of reading: where the bar leads then, and what it reveals.

function showReading() {
  setWays(null, stateNow().isRevealed ? { words: say("seeResult"), click: () => showStep("result") } : {
    words: stateNow().tookSecondLook ? say("openNotes") : say("readAll"), click: readAll,
  });
}

function finishReading() {
  if (checkOvertaken()) return;
  const isSecondLook = stateNow().mode === "investigate" && !stateNow().tookSecondLook;
  closePanel({ keepsFocus: true });
  closeHints();
  const { attempt } = session;
  if (isSecondLook) {
    perform(attempt.readAll());
    showReading();
    return showMarks();
  }
  const first = firstToShow(grade(stateNow(), session.lesson), session.lesson);
  attempt.readAll();
  keep();
  showLabels();
  if (!session.lesson.hasKey) return showStep("result");
  if (first) session.chosen = first.id;
  showStep("read");
  if (first) goTo(sentenceOf(first.id));
  tell(joined([usesKeys() ? say("revealedKeys") : say("revealed"), first && spokenNote(sentenceOf(first.id))]));
}
