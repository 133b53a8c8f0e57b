// Plays a lesson at random by the page's own rules, and says what was recorded and how the page grades it.
// It is put behind the pure files of the script; `walk(lessonData, seed)` is then called in the browser.

function walk(data, seed) {
  let number = seed;
  const random = (below) => {
    number = (number * 1103515245 + 12345) % 2147483648;
    return Math.floor((number / 2147483648) * below);
  };
  const pick = (items) => items[random(items.length)];
  const lesson = readLesson(data);
  const ids = lesson.sentences.map(({ id }) => id);
  let seconds = 0;
  const clock = { now: () => "2026-03-02T09:00:00.000+01:00", monotonic: () => seconds };
  const reading = makeReadingTime(lesson);
  let attempt = makeAttempt(lesson, pick(lesson.modes), clock);
  attempt.open();
  const actions = [
    () => attempt.toggleMark(pick(ids)),
    () => attempt.toggleMark(pick(ids)),
    () => attempt.show(reading.spend(random(9), ids.slice(random(ids.length)))),
    () => attempt.takeBack(),
    () => attempt.askHint(),
    () => attempt.setReason(pick(ids), pick(["", "role", "contradiction", "loaded"])),
    () => attempt.setOwnWords(pick(ids), pick(["", "It  does not\nfit.", "x".repeat(300), "\u{1F600}".repeat(150)])),
    () => attempt.setConfidence(pick(ids), 1 + random(3)),
    () => attempt.toggleNote(pick(ids)),
    () => attempt.openCard(pick(["a-card", "another"])),
    () => (random(12) ? [] : attempt.readAll()),
    () => (lesson.choices.length ? attempt.chooseSearch(pick(lesson.choices)) : []),
    () => {
      attempt.leave();
      attempt = makeAttempt(lesson, "guided", clock, fittingEvents(JSON.parse(JSON.stringify(attempt.events)), lesson));
      return attempt.open();
    },
    ...lesson.searches.flatMap(({ id, bearing, hits }) => [
      () => attempt.openHit(id, pick(hits)),
      () => attempt.judgeSearch(id, pick(["holds", "does-not-hold", "cannot-be-told"]), bearing),
    ]),
  ];
  for (let step = 0; step < 60; step += 1) {
    seconds += random(6);
    pick(actions)();
  }
  const scorecard = grade(attempt.state, lesson);
  const first = firstToShow(scorecard, lesson);
  return {
    mode: attempt.state.mode,
    events: attempt.events,
    scorecard,
    order: debriefOrder(scorecard).map(({ id }) => id),
    first: first ? first.id : null,
    groups: resultGroups(scorecard, lesson).map(({ section, judgements }) => [section, judgements.map(({ id }) => id)]),
    searches: countSearches(attempt.state),
    canTakeBack: attempt.canTakeBack,
    openNotes: ids.filter((id) => attempt.state.openNotes.has(id)),
    hints: [...attempt.state.hints],
    result: resultSentences(scorecard, lesson, attempt.state.mode),
  };
}
