// The result: in words, then in groups, each sentence with the author's reason beside the learner's; and handing it in.

function showResult() {
  const isDone = session.step === "done";
  const hasLeave = Boolean(find("#leave") || find("#evidence"));
  const onward = hasLeave ? () => showStep("leave") : () => showStep("debrief");
  let part = find("#result");
  if (!session.lesson.hasKey && !part) {
    find("main").append(make("div", { id: "after" }, (part = make("section", { id: "result", class: "part result" }))));
  }
  part.replaceChildren(...(session.lesson.hasKey ? resultParts(isDone) : []), handIn());
  const back = { words: say("backToArticle"), click: () => showStep("read") };
  const again = { words: say("practise"), click: practise };
  const main = { words: say("goOn"), click: onward };
  if (!session.lesson.hasKey) setWays(back, null);
  else setWays(back, isDone ? again : main);
  beginAt(part);
  tell(session.lesson.hasKey ? resultOf(session.tries[session.tries.length - 1]).join(" ") : say("handInAbout"));
}

function resultParts(isDone) {
  const { lesson, tries } = session;
  const scorecard = grade(stateNow(), lesson);
  const [main, ...others] = resultSentences(scorecard, lesson, stateNow().mode);
  const { judged, borneOut } = countSearches(stateNow());
  return [
    make("h2", { class: "part-title" }, say("yourResult")),
    isDone && make("p", { class: "done" }, say("done")),
    make("p", { class: "counted" }, main),
    others.length > 0 && make("p", {}, others.join(" ")),
    judged > 0 && make("p", {}, sayNumber("lookingElsewhere", judged, { judged, borne_out: borneOut })),
    tries.length > 1 && make("p", {}, make("b", {}, say("firstTryStands")), " ", countsOf(tries[0])),
    ...resultGroups(scorecard, lesson).map(resultGroup),
    isDone && !find(".welcome") && make("p", { class: "anew" }, ...beginAnew()),
  ].filter(Boolean);
}

// Groups that are best looked at again stand open; the others unfold.
function resultGroup({ section, judgements }) {
  const about = sayOf("sectionsAbout", section);
  const isOpen = section === "missed" || section === "doubted";
  return make("details", { class: "group", "data-section": section, open: isOpen },
    make("summary", {}, `${sayOf("sections", section)} (${judgements.length})`),
    about && make("p", { class: "about" }, about),
    make("ul", { role: "list", class: "rows" }, ...judgements.map((judgement) => make("li", {}, ...resultRow(judgement, section))))
  );
}

function resultRow(judgement, section) {
  const sentence = sentenceOf(judgement.id);
  const word = judgement.exclusion ? sayOf("exclusionWords", judgement.exclusion) : sayOf("shortStates", section);
  const state = judgement.confidence ? `${word}, ${sayOf("howSure", judgement.confidence)}` : word;
  const isSaid = judgement.outcome !== "hit" && judgement.outcome !== "open" && judgement.outcome !== "miss" && judgement.outcome !== "false_alarm";
  return [
    makeRow(sentence, state, () => goTo(sentence)),
    !isSaid && make("p", { class: "because" }, authorReason(judgement)),
  ];
}

// The author's reason, and where another one was chosen that one beside it, as engine/wording/author_reason.py says it.
function authorReason(judgement) {
  const sentence = sentenceOf(judgement.id);
  if (!sentence.isNoted) return "";
  const because = textOf(explanationOf(sentence));
  if (judgement.ownWords) return say("authorSays", { own_words: judgement.ownWords, because });
  if (judgement.outcome !== "hit" || !judgement.reason) return because;
  if (judgement.rightReason) return say("namedTheReason");
  const { kinds } = allWords;
  return say("becauseOfThis", {
    chosen: kinds[judgement.reason] || judgement.reason, stronger: kinds[sentence.kind] || sentence.kind, because,
  });
}

function resultOf({ events }) {
  const state = replay(events);
  return resultSentences(grade(state, session.lesson), session.lesson, state.mode);
}

// What came of a try, in a sentence or two.
function countsOf(attempted) {
  const { judged, borneOut } = countSearches(replay(attempted.events));
  return joined([resultOf(attempted)[0], judged > 0 && sayNumber("lookingElsewhere", judged, { judged, borne_out: borneOut })]);
}
