// An attempt is a list of events, as engine/attempts/events.py has them; everything else follows from these.
// `sentences` and the sentences of marks, notes and hints are ids; "" stands for no sentence.

const ABOUT_SENTENCES = new Set([
  "shown", "marked", "unmarked", "taken-back", "pointed-out", "reason", "confidence", "note-opened", "note-folded",
]);
const OTHER_EVENTS = new Set([
  "opened", "lesson-traits", "hint", "card-opened", "second-look", "read-all", "revealed", "chose-search",
  "hit-opened", "search-judged", "debrief-seen", "left",
]);
const OWN_WORDS = "own-words:"; // no id has a colon
const LONGEST_OWN_WORDS = 200;
const BEARINGS = ["holds", "does-not-hold", "cannot-be-told"];
const MOST_EVENTS = 20000; // of a result file, as is the next
const LONGEST_VALUE = 4000;

function startState() {
  return {
    mode: "guided",
    shown: new Set(),
    marks: new Map(), // in the order of marking; each with reason, confidence and ownWords
    lastMark: null, // until another mark, a hint or another page came after it
    takenBack: new Set(),
    pointedOut: new Set(),
    openNotes: new Set(),
    cardsOpened: new Set(),
    hints: new Map(), // how far each ladder was climbed, the one hinted at last at the end
    tookSecondLook: false,
    hasReadAll: false,
    isRevealed: false,
    chosenSearches: [],
    hitsOpened: new Map(),
    searchJudgements: new Map(),
    debriefSeen: false,
  };
}

function replay(events) {
  const state = startState();
  for (const event of events) applyEvent(state, event);
  return state;
}

// What does not fit (a reason without a mark) changes nothing, and marks change no more after the reveal.
function applyEvent(state, event) {
  const { kind, sentences, value } = event;
  switch (kind) {
    case "opened":
      state.mode = value;
      state.lastMark = null;
      break;
    case "left":
      state.lastMark = null;
      break;
    case "shown":
      if (!state.isRevealed) addAll(state.shown, sentences);
      break;
    case "marked":
    case "unmarked":
    case "reason":
    case "confidence":
      if (!state.isRevealed) applyToMarks(state, event);
      break;
    case "taken-back":
      if (!state.isRevealed) applyTakingBack(state, sentences);
      break;
    case "pointed-out":
      addAll(state.pointedOut, sentences.filter((id) => !state.marks.has(id)));
      break;
    case "hint":
      state.hints.delete(sentences[0] || "");
      state.hints.set(sentences[0] || "", Number(value));
      state.lastMark = null;
      break;
    case "note-opened":
      addAll(state.openNotes, sentences);
      break;
    case "note-folded":
      sentences.forEach((id) => state.openNotes.delete(id));
      break;
    case "card-opened":
      state.cardsOpened.add(value);
      break;
    case "second-look":
      state.tookSecondLook = true;
      break;
    case "read-all":
      state.hasReadAll = true;
      break;
    case "revealed":
      addAll(state.openNotes, sentences);
      state.isRevealed = true;
      state.lastMark = null;
      break;
    case "chose-search":
      if (!state.chosenSearches.includes(value)) state.chosenSearches.push(value);
      break;
    case "hit-opened":
      applyOpenedHit(state, value);
      break;
    case "search-judged":
      applyJudgement(state, value);
      break;
    case "debrief-seen":
      state.debriefSeen = true;
      break;
  }
}

function applyToMarks(state, { kind, sentences, value }) {
  for (const id of sentences) {
    const mark = state.marks.get(id);
    if (kind === "marked") {
      if (!mark) state.marks.set(id, { reason: "", confidence: 0, ownWords: "" });
      state.lastMark = id;
    } else if (kind === "unmarked") {
      state.marks.delete(id);
    } else if (mark && kind === "reason") {
      const isOwn = value.startsWith(OWN_WORDS);
      mark.ownWords = isOwn ? boundedOwnWords(value.slice(OWN_WORDS.length)) : "";
      mark.reason = isOwn ? "" : value;
    } else if (mark && ["1", "2", "3"].includes(value)) {
      mark.confidence = Number(value);
    }
  }
}

// Without the mark, and never counted again: its note was read.
function applyTakingBack(state, sentences) {
  for (const id of sentences) {
    if (!state.marks.delete(id)) continue;
    state.takenBack.add(id);
    state.openNotes.delete(id);
  }
  state.lastMark = null;
}

function applyOpenedHit(state, value) {
  const [search, hit] = value.split("/");
  const opened = state.hitsOpened.get(search) || [];
  if (!opened.includes(hit)) state.hitsOpened.set(search, [...opened, hit]);
}

function applyJudgement(state, value) {
  const [search, given, author] = value.split("/");
  if (!state.searchJudgements.has(search)) state.searchJudgements.set(search, { given, author });
}

// On one line, no longer than there is room for, and without halves of letters.
function boundedOwnWords(text) {
  const line = text.replace(/\p{Cs}/gu, "").trim().replace(/\s+/g, " ");
  return [...line].slice(0, LONGEST_OWN_WORDS).join("").trim();
}

function addAll(set, ids) {
  ids.forEach((id) => set.add(id));
}

// Of events that were kept those that this lesson can have; `null` where they are no events at all.
function fittingEvents(kept, lesson) {
  if (!Array.isArray(kept) || !kept.length || kept.length > MOST_EVENTS) return null;
  const isWhole = kept.every(
    (event) =>
      event &&
      (ABOUT_SENTENCES.has(event.kind) || OTHER_EVENTS.has(event.kind)) &&
      Array.isArray(event.sentences) &&
      isText(event.value) &&
      isText(event.at) &&
      Number.isFinite(event.elapsed) &&
      (event.kind !== "opened" || (lesson.modes.includes(event.value) && event.value === kept[0].value))
  );
  if (!isWhole || kept[0].kind !== "opened") return null;
  return kept.filter((event) => {
    const areKnown = event.sentences.every((id) => lesson.byId.has(id));
    return areKnown && (event.sentences.length > 0 || !ABOUT_SENTENCES.has(event.kind)) && isValueKnown(event, lesson);
  });
}

const isText = (found) => typeof found === "string" && found.length <= LONGEST_VALUE;

// Whether the lesson has the rung, choice, result or judgement that an event names.
function isValueKnown({ kind, sentences, value }, lesson) {
  const [name, second, third] = value.split("/");
  const search = lesson.searches.find(({ id }) => id === name);
  const rungs = sentences.length ? lesson.byId.get(sentences[0]).ladder : lesson.generalHints;
  switch (kind) {
    case "hint":
      return Number.isInteger(Number(value)) && value > 0 && value <= rungs.length;
    case "chose-search":
      return lesson.choices.includes(value);
    case "hit-opened":
      return Boolean(search) && search.hits.includes(second);
    case "search-judged":
      return Boolean(search) && BEARINGS.includes(second) && BEARINGS.includes(third);
    default:
      return true;
  }
}
