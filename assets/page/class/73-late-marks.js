// Marks that came too late, and those that nothing can be said of any more: each shows at once what counts.

const isLate = ({ number }) => lateChanges().some(({ numbers }) => numbers.includes(number));

function showLateChanges() {
  if (!session.isInReader || session.isWhole) return;
  replayAttempt();
  refresh();
  const count = lateChanges().length;
  if (count) advise(sayNumber("late", count));
}

// Beside a sentence, in place of what was said of a mark that does not count.
function refreshLate() {
  for (const sentence of allSentences()) {
    const { number } = sentence;
    const card = elementById(`late-${number}`);
    const isShown = session.isInReader && isLate(sentence);
    if (card && !isShown) card.remove();
    if (card || !isShown) continue;
    placeBeside(sentence, make("div", { class: "doubt late", id: `late-${number}`, role: "group", "data-number": number },
      make("p", { class: "note-head" }, make("b", {}, say("tooLateTitle")), make("span", { class: "number" }, String(number))),
      make("p", {}, say("tooLate"))));
  }
}

// Once marks are locked, what was said of them is words, and no way to say more.
function settleDoubts() {
  if (!session.isInReader) return;
  const { takesMarks } = session.attempt;
  for (const card of findAll(".doubt:not(.late)")) {
    const said = find(".doubt-said", card);
    said.disabled = !takesMarks;
    if (takesMarks) continue;
    const { reason, ownWords, confidence } = stateNow().marks.get(numbered(card.dataset.number).id);
    const words = joined([reasonWords({ reason, ownWords }), confidence && sayOf("confidence", confidence)], ", ");
    setText(said, capitalised(words || say("noReasonGiven")));
  }
}
