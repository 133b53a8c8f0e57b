// What a learner marked, compared with what the author noted, as engine/results/grading.py and result_groups.py do.
// `verdict` of a sentence is the one that counts: flag, check, fine, or empty.

const SECTION_OF = {
  miss: "missed", false_alarm: "doubted", hit: "caught", left_alone: "left_alone", open: "check", unseen: "unseen",
};
const SECTIONS = ["missed", "doubted", "caught", "left_alone", "check", "not_counted", "unseen"];

function judge(sentence, state) {
  const { id, verdict } = sentence;
  const mark = state.marks.get(id);
  const wasSeen = mark || state.shown.has(id) || state.takenBack.has(id);
  if (!wasSeen) return { id, isMarked: false, outcome: "unseen" };
  const exclusion = verdict === "flag" || verdict === "fine" ? exclusionOf(id, state) : "";
  const outcome = exclusion ? "open" : outcomeOf(verdict, Boolean(mark));
  if (!mark) return { id, isMarked: false, outcome, exclusion };
  const isReasonJudged = outcome === "hit" && mark.reason;
  return { id, isMarked: true, outcome, exclusion, ...mark, rightReason: isReasonJudged ? namesTheReason(mark.reason, sentence) : null };
}

// Whether it is the kind of a flag; of a sentence that another one rules out, a contradiction is right as well.
function namesTheReason(reason, { flagKinds, clashes }) {
  return flagKinds.includes(reason) || (reason === "contradiction" && clashes.length > 0);
}

function exclusionOf(id, state) {
  if (state.pointedOut.has(id)) return "pointed_out";
  return state.takenBack.has(id) ? "taken_back" : "";
}

function outcomeOf(verdict, isMarked) {
  if (verdict === "flag") return isMarked ? "hit" : "miss";
  if (verdict === "fine") return isMarked ? "false_alarm" : "left_alone";
  return "open";
}

function grade(state, lesson) {
  const judgements = lesson.sentences.map((sentence) => judge(sentence, state));
  const count = (outcome) => judgements.filter((judgement) => judgement.outcome === outcome).length;
  const excluded = (exclusion) => judgements.filter((judgement) => judgement.exclusion === exclusion).length;
  return {
    judgements,
    flags: count("hit") + count("miss"),
    caught: count("hit"),
    fine: count("left_alone") + count("false_alarm"),
    leftAlone: count("left_alone"),
    falseAlarms: count("false_alarm"),
    open: count("open"),
    unseen: count("unseen"),
    pointedOut: excluded("pointed_out"),
    takenBack: excluded("taken_back"),
  };
}

// The misses and false alarms: the surest first, since a confident error is the one best mended; then as read.
function debriefOrder(scorecard) {
  return scorecard.judgements
    .filter(({ outcome }) => outcome === "miss" || outcome === "false_alarm")
    .sort((one, other) => (other.confidence || 0) - (one.confidence || 0));
}

// The sentence that matters most at the reveal: an error, of equally sure ones one in a contradiction, else a note, and
// of the sides of a contradiction the one that does not hold.
function firstToShow(scorecard, lesson) {
  const clashes = (id) => lesson.byId.get(id).clashes.length > 0;
  const errors = debriefOrder(scorecard).sort(
    (one, other) => (other.confidence || 0) - (one.confidence || 0) || clashes(other.id) - clashes(one.id)
  );
  const isFlag = ({ verdict }) => verdict === "flag";
  const noted = lesson.sentences
    .filter(({ isNoted }) => isNoted)
    .sort((one, other) => clashes(other.id) - clashes(one.id) || isFlag(other) - isFlag(one));
  return [...errors, ...noted][0];
}

// The section of a result that a sentence stands in; empty where the author left no note and nothing was counted.
function sectionOf({ id, outcome, exclusion }, lesson) {
  if (exclusion) return "not_counted";
  if ((outcome === "open" || outcome === "unseen") && !lesson.byId.get(id).isNoted) return "";
  return SECTION_OF[outcome];
}

// All sections that have a sentence; those of one kind stand together, in the order in which the kinds are read.
function resultGroups(scorecard, lesson) {
  return SECTIONS.map((section) => {
    const ofKind = new Map();
    for (const judgement of scorecard.judgements.filter((found) => sectionOf(found, lesson) === section)) {
      const { kind } = lesson.byId.get(judgement.id);
      ofKind.set(kind, [...(ofKind.get(kind) || []), judgement]);
    }
    return { section, judgements: [...ofKind.values()].flat() };
  }).filter(({ judgements }) => judgements.length);
}

// How many claims were judged by the results of searches, and how many as these bear out.
function countSearches(state) {
  const judgements = [...state.searchJudgements.values()];
  return { judged: judgements.length, borneOut: judgements.filter(({ given, author }) => given === author).length };
}
