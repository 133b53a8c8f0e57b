// Leave the page: choose a search or source, then read the results of searches and judge a claim by them.

function showLeave() {
  const { lesson } = session;
  let hasAdvised = false;
  const goOn = () => {
    if (lesson.choices.length && !stateNow().chosenSearches.length) return advise(say("chooseFirst"));
    const isOpen = lesson.searches.some(({ id }) => !stateNow().searchJudgements.has(id));
    if (!isOpen || hasAdvised) return showStep(stateNow().debriefSeen ? "done" : "debrief");
    hasAdvised = true;
    advise(say("notJudged"));
  };
  setWays({ words: say("back"), click: () => showStep("result") }, { words: say("goOn"), click: goOn });
  lesson.searches.forEach(refreshSearch);
  beginAt(find("#leave") || find("#evidence"));
}

function listenToLeave() {
  for (const choice of findAll(".choice")) {
    const id = session.lesson.choices[Number(choice.dataset.choice) - 1];
    find("summary", choice).addEventListener("click", () => {
      hideAdvice();
      perform(session.attempt.chooseSearch(id));
    });
  }
  session.lesson.searches.forEach((search, index) => listenToSearch(search, elementById(`search-${index + 1}`)));
}

function listenToSearch(search, section) {
  search.section = section;
  findAll(".hit", section).forEach((hit, index) => {
    const id = search.hits[index];
    find("summary", hit).addEventListener("click", (event) => {
      const wasOpened = (stateNow().hitsOpened.get(search.id) || []).includes(id);
      if (wasOpened) return;
      if (session.attempt.mayOpenHit(search.id, id)) {
        perform(session.attempt.openHit(search.id, id));
        refreshSearch(search);
      } else {
        event.preventDefault();
        advise(say("judgeFirst"));
      }
    });
  });
  const answers = Object.entries(allWords.bearings).map(([bearing, words]) =>
    make("label", {}, make("input", { type: "radio", name: `bearing-${section.id}`, value: bearing }), words)
  );
  find(".conclusion", section).before(
    make("p", { class: "opened", role: "status" }),
    make("fieldset", { class: "judging" },
      make("legend", {}, say("whatOfClaim")),
      ...answers,
      make("p", {}, makeButton(say("judge"), () => judgeClaim(search)), " ", make("span", { class: "about" }, say("firstCounts")))),
    make("p", { class: "judged", tabindex: "-1", hidden: true })
  );
}

function judgeClaim(search) {
  const answer = find(".judging :checked", search.section);
  if (!session.attempt.mayJudge(search.id)) return advise(say("openFirst"));
  if (!answer) return advise(say("answerFirst"));
  perform(session.attempt.judgeSearch(search.id, answer.value, search.bearing));
  hideAdvice();
  refreshSearch(search);
  focusOn(find(".judged", search.section));
  bringIntoView(find(".judged", search.section));
}

function refreshSearch({ id, hits, section }) {
  const judgement = stateNow().searchJudgements.get(id);
  const opened = (stateNow().hitsOpened.get(id) || []).length;
  const total = judgement ? hits.length : Math.min(MOST_HITS_BEFORE_JUDGING, hits.length);
  find(".opened", section).textContent = say("openedCount", { opened, total });
  find(".judging", section).hidden = Boolean(judgement);
  find(".judged", section).hidden = !judgement;
  const conclusion = find(".conclusion", section);
  conclusion.hidden = !judgement;
  if (!judgement) return;
  find(".judged", section).textContent = sayOf("judgements", `${judgement.given}/${judgement.author}`);
  conclusion.open = true;
}
