// Hints: every rung that was climbed of the ladder of one problem, and the pause before the next.

function askHint() {
  const { attempt } = session;
  const lastMark = sentenceOf(attempt.canTakeBack);
  if (stateNow().isRevealed || !session.lesson.hasKey) return;
  if (attempt.secondsUntilNextHint > 0) return waitForHint();
  const happened = attempt.askHint();
  if (!happened.length) return sayOfHint(say("noHint"));
  perform(happened);
  showHints(lastMark ? say("markStays", { number: lastMark.number }) : "");
  tell([...findAll(".hint", find("#hints"))].pop().innerText);
}

function showHints(consequence = "") {
  const problem = lastHinted(stateNow());
  const strip = find("#hints");
  if (problem === undefined || stateNow().isRevealed || stateNow().marks.has(problem)) return closeHints();
  const sentence = sentenceOf(problem);
  const rungs = (sentence ? sentence.ladder : session.lesson.generalHints).slice(0, stateNow().hints.get(problem));
  const shown = rungs.map((rung, index) => make("li", { class: "hint" }, ...hintParts(sentence, rung, index)));
  const hadFocus = strip.contains(document.activeElement);
  strip.replaceChildren(
    make("p", { class: "strip-title" }, say("aHint")),
    make("ol", { role: "list" }, ...shown),
    consequence && make("p", { class: "consequence" }, consequence),
    make("p", { class: "strip-row" }, makeButton(say("nextHint"), askHint), makeButton(say("close"), closeHintsByHand), make("span", { class: "wait" }))
  );
  strip.hidden = false;
  if (hadFocus) focusStill(find(".strip-row button", strip));
  strip.querySelector("ol").scrollTop = 1e6;
  const { look = [] } = rungs[rungs.length - 1];
  allSentences().forEach((found) => setAttribute(labelOf(found), "data-hinted", look.includes(found.id)));
  refreshBar();
}

// The words of a rung are the program's, or stand in the note as its author wrote them; the last is its explanation.
function hintParts(sentence, { text, places, look }, index) {
  const isLast = sentence && index === sentence.ladder.length - 1;
  return [
    make("span", {}, ...(text ? [text] : find(".hints", noteOf(sentence)).children[index].cloneNode(true).childNodes)),
    isLast && explanationOf(sentence).cloneNode(true),
    places && " ",
    places && makeButton(places, () => goTo(sentenceOf(look[0])), { class: "link" }),
  ];
}

// Say how long the pause still is, second by second; spoken once, and when it is over.
function waitForHint() {
  if (find("#hints").hidden) showHints();
  const place = find("#hints .wait");
  if (!place || session.hintTimer) return;
  const show = () => {
    const seconds = Math.ceil(session.attempt.secondsUntilNextHint);
    place.textContent = seconds ? say("waitForHint", { n: seconds }) : say("hintReady");
    if (seconds) return;
    window.clearInterval(session.hintTimer);
    session.hintTimer = 0;
    tell(say("hintReady"));
  };
  session.hintTimer = window.setInterval(show, 1000);
  show();
  tell(place.textContent);
}

function sayOfHint(words) {
  const place = find("#hints .wait");
  if (place) place.textContent = words;
  tell(words);
}

function closeHints() {
  find("#hints").hidden = true;
  window.clearInterval(session.hintTimer);
  session.hintTimer = 0;
  allSentences().forEach((sentence) => setAttribute(labelOf(sentence), "data-hinted", false));
  refreshBar();
}

function closeHintsByHand() {
  closeHints();
  focusArticle();
}
