// Hints come from the host, which knows the notes.

function askHint() {
  const { attempt } = session;
  if (!mayAskHints()) return advise(attempt.takesMarks ? sayRefusal("hints-off") : sayRefusal("not-now"));
  if (!isConnected()) return advise(say("hintsNeedConnection"));
  send({ type: "hint" });
}

const mayAskHints = () => session.attempt.takesMarks && session.attempt.rules.aids.includes("hints");

const sayRefusal = (reason) => joined(sayAll("refusals")[reason]);

// Rungs of one ladder stand together.
function showHint({ rung, text, numbers = [] }) {
  const strip = find("#hints");
  const before = strip.hidden ? [] : findAll(".hint", strip);
  const isNext = before.length > 0 && rung === Number(strip.dataset.rung) + 1;
  const named = numbers.map(numbered).filter(Boolean);
  const hint = make("li", { class: "hint" }, text, named.length > 0 && " ",
    named.length > 0 && makeButton(say("goToSentence", { number: named[0].number }), () => goTo(named[0]), { class: "link" }));
  strip.dataset.rung = rung;
  strip.replaceChildren(
    make("p", { class: "strip-title" }, say("aHint")),
    make("ol", { role: "list" }, ...(isNext ? before : []), hint),
    make("p", { class: "strip-row" }, makeButton(say("nextHint"), askHint), makeButton(say("close"), closeHintsByHand), make("span", { class: "wait" }))
  );
  strip.hidden = false;
  find("ol", strip).scrollTop = 1e6;
  allSentences().forEach((sentence) => setAttribute(labelOf(sentence), "data-hinted", named.includes(sentence)));
  refreshBar();
  tell(text);
}

function showHintRefused(reason, wait) {
  const words = reason === "hint-pause" ? say("waitForHint", { n: Math.ceil(wait) }) : sayRefusal(reason);
  const place = find("#hints .wait");
  if (place && !find("#hints").hidden) place.textContent = words;
  else advise(words);
  tell(words);
}

function closeHints() {
  find("#hints").hidden = true;
  allSentences().forEach((sentence) => setAttribute(labelOf(sentence), "data-hinted", false));
  refreshBar();
}

function closeHintsByHand() {
  closeHints();
  focusArticle();
}
