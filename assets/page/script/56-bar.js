// The bar below the article: which step this is, how much was read and marked, the aids, and what leads on.

function makeBar() {
  const { lesson } = session;
  const tool = (name, words, click, key) => makeButton(words, click, { id: name, "data-key": key });
  find("#foot").append(
    make("section", { id: "hints", class: "strip", "aria-label": say("aHint"), hidden: true }),
    make("div", { class: "bar-row" },
      make("p", { id: "progress", class: "progress" }),
      make("p", { id: "advice", class: "advice", hidden: true }),
      make("div", { class: "bar-tools" },
        lesson.hasKey && tool("hint-button", say("hint"), askHint, "H"),
        lesson.cards.length > 0 && tool("evidence-button", say("evidence"), toggleEvidence, "E"),
        find("#words") && tool("words-button", say("words"), toggleWords),
        lesson.hasKey && tool("next-button", say("nextNote"), () => stepNote(1), "N"),
        makeButton("", () => undefined, { id: "back-button" }),
        makeButton("", () => undefined, { id: "main-button", class: "main" })))
  );
  find("#tools").append(makeButton(say("keys"), showKeys, { id: "keys-button", "data-key": "?" }));
}

function refreshBar() {
  const { lesson, step } = session;
  const state = stateNow();
  const isReading = step === "read";
  const read = lesson.sentences.filter(({ id }) => state.shown.has(id) || state.marks.has(id)).length;
  const marked = state.marks.size ? sayNumber("markedCount", state.marks.size) : "";
  const counts = joined([say("readCount", { read, total: lesson.sentences.length }), marked], ", ");
  const line = joined([step !== "done" && sayOf("steps", stepName()), isReading && !state.isRevealed && counts], " · ");
  setText(find("#progress"), line);
  find("#foot").hidden = step === "start";
  showTool("#hint-button", isReading && !state.isRevealed);
  showTool("#evidence-button", isReading);
  showTool("#words-button", isReading);
  showTool("#next-button", isReading && state.isRevealed);
  session.refreshAround();
  setStyle(root, "--below", `${barBelowHeight()}px`);
  setStyle(root, "--above", `${find(".bar").offsetHeight}px`);
}

const barBelowHeight = () => (getComputedStyle(find("#foot")).position === "fixed" ? find("#foot").offsetHeight : 0);

function stepName() {
  const { isRevealed, tookSecondLook } = stateNow();
  if (session.step === "read") return isRevealed || tookSecondLook ? "look_again" : "read";
  return { result: "result", done: "result", leave: "leave_the_page", debrief: "debrief" }[session.step] || "read";
}

function showTool(selector, isShown) {
  const tool = find(selector);
  if (tool) tool.hidden = !isShown;
}

// Where the two buttons lead; a step without a way back has none.
function setWays(back, main) {
  hideAdvice();
  for (const [button, way] of [[find("#back-button"), back], [find("#main-button"), main]]) {
    button.hidden = !way;
    if (way) button.textContent = way.words;
    button.onclick = way ? way.click : null;
  }
}

function hideAdvice() {
  find("#advice").hidden = true;
}

function advise(words) {
  find("#advice").textContent = words;
  find("#advice").hidden = false;
  tell(words);
}
