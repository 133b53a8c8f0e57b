// Investigate: beside each marked sentence what was said of it; beside the chosen one the reason and how sure.

function refreshDoubts() {
  const state = stateNow();
  const isAsked = state.mode === "investigate" && !state.isRevealed;
  for (const sentence of allSentences()) {
    const card = doubtOf(sentence);
    const mark = isAsked && !session.attempt.maySee(sentence.id) && state.marks.get(sentence.id);
    if (card && !mark) card.remove();
    if (mark) refreshDoubt(card || addDoubt(sentence), sentence, mark);
  }
}

function addDoubt(sentence) {
  const { number, id } = sentence;
  const { attempt } = session;
  const summary = makeButton("", () => goTo(sentence), { class: "doubt-said link", tabindex: "-1" }); // keys come here by its sentence
  const groups = allWords.reasonGroups.map(({ heading, kinds }) =>
    make("optgroup", { label: heading }, ...kinds.map(([kind, name, question]) => make("option", { value: kind }, `${name}: ${question}`)))
  );
  const select = make("select", { class: "reason", id: `reason-${number}`, change: () => setReason(sentence) },
    make("option", { value: "" }, capitalised(say("noReason"))),
    make("optgroup", { label: say("somethingElse") }, make("option", { value: OWN_WORDS }, say("inMyWords"))),
    ...groups
  );
  const own = make("input", {
    class: "own-words", type: "text", maxlength: LONGEST_OWN_WORDS, "aria-label": say("ownWords"), placeholder: say("ownWords"), autocomplete: "off",
    change: ({ target }) => perform(attempt.setOwnWords(id, target.value)),
  });
  const levels = Object.entries(allWords.confidence).map(([level, words]) =>
    make("label", {}, make("input", { type: "radio", name: `sure-${number}`, value: level, change: () => perform(attempt.setConfidence(id, Number(level))) }), words)
  );
  const fields = make("div", { class: "doubt-fields" },
    make("label", { for: `reason-${number}` }, say("whatIsWrong")),
    select,
    own,
    make("fieldset", { class: "sure" }, make("legend", {}, say("howSureAreYou")), ...levels)
  );
  const card = make("div", { class: "doubt", role: "group", id: `doubt-${number}`, "data-number": number, "aria-label": say("youDoubt", { number }) },
    make("p", { class: "note-head" }, make("b", {}, say("doubted")), make("span", { class: "number" }, String(number))),
    summary,
    fields
  );
  placeBeside(sentence, card);
  return card;
}

// Among the notes on its passage, in the order of the sentences.
function placeBeside(sentence, card) {
  let beside = find(".notes", passageOf(sentence));
  if (!beside) passageOf(sentence).append((beside = make("div", { class: "notes" })));
  const later = findAll(".note, .doubt", beside).find((found) => Number(found.dataset.number) > sentence.number);
  beside.insertBefore(card, later || null);
}

function refreshDoubt(card, sentence, mark) {
  const isChosen = sentence.id === session.chosen;
  const select = find(".reason", card);
  const own = find(".own-words", card);
  find(".doubt-said", card).textContent = saidOfMark(mark);
  find(".doubt-said", card).hidden = isChosen;
  find(".doubt-fields", card).hidden = !isChosen;
  if (document.activeElement !== own) {
    own.hidden = !mark.ownWords;
    own.value = mark.ownWords;
    select.value = mark.ownWords ? OWN_WORDS : mark.reason;
  }
  for (const radio of findAll("[type=radio]", card)) radio.checked = Number(radio.value) === mark.confidence;
}

function saidOfMark(mark) {
  const reason = capitalised(reasonWords(mark) || say("noReason"));
  return say("saidOfMark", { reason, how_sure: mark.confidence ? sayOf("confidence", mark.confidence) : say("notSaid") });
}

function setReason(sentence) {
  const card = doubtOf(sentence);
  const isOwn = find(".reason", card).value === OWN_WORDS;
  if (!isOwn) return perform(session.attempt.setReason(sentence.id, find(".reason", card).value));
  perform(session.attempt.setReason(sentence.id, ""));
  find(".reason", card).value = OWN_WORDS;
  find(".own-words", card).hidden = false;
  // Somebody who goes through the list by arrows only passes by: Tab leads on from there.
  if (!find(".reason", card).matches(":focus-visible")) find(".own-words", card).focus();
  layMargin();
}

function focusReason() {
  const card = chosenSentence() && doubtOf(chosenSentence());
  if (card) find(".reason", card).focus();
}
