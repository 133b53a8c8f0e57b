// Works through a lesson in a class at random by the rules of its page, and says what was done and what was recorded.
// It stands behind the pure files of the script.

const sayWhyNotMarked = () => undefined;

function walkInClass(data, seed) {
  let number = seed;
  const random = (below) => {
    number = (number * 1103515245 + 12345) % 2147483648;
    return Math.floor((number / 2147483648) * below);
  };
  const pick = (items) => items[random(items.length)];
  const lesson = readLesson(data);
  const ids = lesson.sentences.map(({ id }) => id);
  const clock = { now: () => "2025-03-04T10:00:00.000+01:00", monotonic: () => 0 };
  let attempt = makeClassAttempt(lesson, clock, []);
  attempt.open();
  const log = [];
  const act = (name, ...args) => {
    log.push([name, ...args]);
    attempt[name](...args);
  };
  const move = () => {
    const stage = pick(["read", "mark", "mark", "second-look", "locked"]);
    const aids = pick([["reasons", "confidence"], ["reasons", "confidence"], ["confidence", "hints"], []]);
    const room = { stage, mode: pick(["investigate", "investigate", "guided"]), aids, accepts_marks: ["mark", "second-look"].includes(stage) };
    attempt.rules = markingRules(room);
    log.push(["move", room]);
  };
  const comeBack = () => {
    const { rules, events } = attempt;
    attempt = makeClassAttempt(lesson, clock, JSON.parse(JSON.stringify(events)));
    attempt.rules = rules;
    attempt.open();
    log.push(["comeBack"]);
  };
  const actions = [
    move,
    () => act("toggleMark", pick(ids)),
    () => act("toggleMark", pick(ids)),
    () => act("show", [pick(ids)]),
    () => act("setReason", pick(ids), pick(["", "role", "loaded"])),
    () => act("setOwnWords", pick(ids), pick(["", "It  does not\nfit."])),
    () => act("setConfidence", pick(ids), 1 + random(3)),
    () => random(5) || act("readAll"),
    () => random(5) || act("takeSecondLook"),
    () => random(5) || act("showNote", pick(ids)),
    () => random(8) || comeBack(),
  ];
  for (let done = 0; done < 60; done += 1) pick(actions)();
  return { log, events: attempt.events, marks: ids.filter((id) => attempt.state.marks.has(id)), takesMarks: attempt.takesMarks };
}
