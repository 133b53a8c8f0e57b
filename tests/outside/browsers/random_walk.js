// Plays a lesson at random by the rules of the page, and says what was done, what was recorded and how the page grades it.
// It stands behind the pure files of the script; each action is logged with its time, for Python to do the same.

function walk(data, seed) {
  let number = seed;
  const random = (below) => {
    number = (number * 1103515245 + 12345) % 2147483648;
    return Math.floor((number / 2147483648) * below);
  };
  const pick = (items) => items[random(items.length)];
  const lesson = readLesson(data);
  allWords = data.words;
  const ids = lesson.sentences.map(({ id }) => id);
  let seconds = 0;
  const clock = { now: () => "2025-03-04T10:00:00.000+01:00", monotonic: () => seconds };
  const reading = makeReadingTime(lesson);
  const mode = pick(lesson.modes);
  let attempt = makeAttempt(lesson, mode, clock);
  attempt.open();
  const log = [];
  const act = (name, ...args) => {
    log.push([seconds, name, ...args]);
    return attempt[name](...args);
  };
  const read = () => {
    const inView = ids.slice(random(ids.length));
    const earned = random(9);
    const shown = reading.spend(earned, inView);
    log.push([seconds, "spend", earned, inView, shown]);
    act("show", shown);
  };
  const comeBack = () => {
    act("leave");
    log.push([seconds, "comeBack"]);
    attempt = makeAttempt(lesson, "guided", clock, fittingEvents(JSON.parse(JSON.stringify(attempt.events)), lesson));
    attempt.open();
  };
  const OWN = ["", "It  does not\nfit.", "x".repeat(300), "\u{1F600}".repeat(150)];
  const actions = [
    () => act("toggleMark", pick(ids)),
    () => act("toggleMark", pick(ids)),
    read,
    read,
    () => act("takeBack"),
    () => act("askHint"),
    () => act("setReason", pick(ids), pick(["", "role", "contradiction", "loaded"])),
    () => act("setOwnWords", pick(ids), pick(OWN)),
    () => act("setConfidence", pick(ids), 1 + random(3)),
    () => random(6) || act("readAll"),
    () => lesson.cards.length && act("openCard", pick(lesson.cards)),
    () => lesson.choices.length && act("chooseSearch", pick(lesson.choices)),
    () => random(4) || comeBack(),
    () => random(9) || act("seeDebrief"),
    ...lesson.searches.flatMap(({ id, bearing, hits }) => [
      () => act("openHit", id, pick(hits)),
      () => act("judgeSearch", id, pick(["holds", "does-not-hold", "cannot-be-told"]), bearing),
    ]),
  ];
  for (let done = 0; done < 60; done += 1) {
    seconds += random(6);
    pick(actions)();
  }
  const { state } = attempt;
  const scorecard = grade(state, lesson);
  const first = firstToShow(scorecard, lesson);
  return { // names that are the script's own are quoted, since it is read shortened as well
    mode,
    log,
    events: attempt.events,
    scorecard,
    order: debriefOrder(scorecard).map(({ id }) => id),
    first: first ? first.id : null,
    groups: resultGroups(scorecard, lesson).map(({ section, judgements }) => [section, judgements.map(({ id }) => id)]),
    searches: countSearches(state),
    "canTakeBack": attempt.canTakeBack,
    "openNotes": ids.filter((id) => state.openNotes.has(id)),
    result: resultSentences(scorecard, lesson, state.mode),
    code: resultCode({ digest: parseInt(data.digest, 16), attempt: seed, mode: state.mode, judgements: scorecard.judgements }),
  };
}
