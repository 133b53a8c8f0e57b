// The debrief: the truth about the article first, confident errors before others, and no way past it.

const MOST_CORRECTIONS = 5;

function showDebrief() {
  const part = find("#debrief");
  find("#debrief-truth").replaceChildren(...debriefParts());
  setWays({ words: say("back"), click: () => showStep(find("#leave") || find("#evidence") ? "leave" : "result") }, {
    words: say("haveRead"), click: () => {
      if (!session.hasReachedEnd) return advise(say("readFirst"));
      session.attempt.seeDebrief();
      keep();
      showStep("done");
    },
  });
  session.hasReachedEnd = stateNow().debriefSeen;
  beginAt(part);
  checkEndReached();
}

// The document's debrief is the author's; the program's own words stand before it, or after it where real people are named.
function addDebrief() {
  if (!find("#after")) return;
  let part = find("#debrief");
  if (!part) {
    part = make("section", { class: "part debrief", id: "debrief", "aria-labelledby": "debrief-title" },
      make("h2", { id: "debrief-title", class: "part-title" }, say("debrief")));
    find("#after").append(part);
  }
  const title = find("h2", part);
  const record = [...part.children].filter((element) => element !== title);
  if (record.length) record[0].before(make("h3", {}, say("record")));
  title.after(make("p", { class: "what-it-was" }, say("whatItWas")));
  const truth = make("div", { id: "debrief-truth" });
  if (session.lesson.isAboutRealPeople) part.append(truth);
  else find(".what-it-was", part).after(truth);
  part.append(make("p", { id: "debrief-next" }), make("p", { id: "debrief-end", "aria-hidden": "true" }));
}

function debriefParts() {
  const errors = debriefOrder(grade(stateNow(), session.lesson));
  const shown = session.lesson.beginsWithSure ? errors : errors.sort((one, other) => sentenceOf(one.id).number - sentenceOf(other.id).number);
  const isSure = ({ confidence }) => session.lesson.beginsWithSure && confidence === 3;
  const few = shown.slice(0, MOST_CORRECTIONS);
  const first = errors.map(({ id }) => sentenceOf(id)).concat(allSentences()).find(({ flagKinds }) => flagKinds.length);
  const next = (first && allWords.takeAlong[first.flagKinds[0]]) || [say("takeFromHere")];
  find("#debrief-next").textContent = next.join(" ");
  const left = shown.length - few.length;
  return [
    ...corrections(say("sureErrors"), few.filter(isSure)),
    ...corrections(say("otherErrors"), few.filter((error) => !isSure(error))),
    left > 0 && make("p", { class: "about" }, sayNumber("moreErrors", left)),
  ].filter(Boolean);
}

function corrections(heading, errors) {
  if (!errors.length) return [];
  return [make("h3", {}, heading), ...errors.map((judgement) => {
    const sentence = sentenceOf(judgement.id);
    return make("blockquote", { class: "correction" },
      make("p", {}, make("q", {}, sentence.text), ` (${sentence.number})`),
      make("p", { class: "because" }, `${leadIn(sentence, judgement)} `, authorReason(judgement)));
  })];
}

function checkEndReached() {
  if (session.step !== "debrief" || session.hasReachedEnd) return;
  const end = boundsOf(find("#debrief-end")).top;
  if (end > window.innerHeight - barBelowHeight() + 4) return;
  session.hasReachedEnd = true;
  hideAdvice();
}
