// One way through the lesson: what a learner may do, and when, as engine/attempts/attempt.py decides.
// Every action answers with the events that happened, and with none when nothing changed.

const MOST_HITS_BEFORE_JUDGING = 3;

// `clock` has now(), the time in ISO 8601, and monotonic(), in seconds; `kept` are the events of earlier sittings.
function makeAttempt(lesson, mode, clock, kept = []) {
  const events = [...kept];
  const state = replay(events);
  let openedAt = 0;
  let hintedAt = null;

  const record = (...recordings) => {
    const at = clock.now();
    const elapsed = Math.round((clock.monotonic() - openedAt) * 1000) / 1000;
    const happened = recordings.map(([kind, sentences = [], value = ""]) => ({ kind, sentences, value, at, elapsed }));
    for (const event of happened) {
      applyEvent(state, event);
      events.push(event);
    }
    return happened;
  };

  // Of the named sentences those that nobody found or was led to yet, in reading order.
  const pointOut = (named) => {
    if (state.isRevealed) return [];
    const found = lesson.sentences
      .map(({ id }) => id)
      .filter((id) => named.includes(id) && !state.marks.has(id) && !state.pointedOut.has(id));
    return found.length ? record(["pointed-out", found]) : [];
  };

  const openNote = (id) => [...record(["note-opened", [id]]), ...pointOut(lesson.byId.get(id).names)];
  const maySee = (id) => lesson.hasKey && (state.isRevealed || (state.mode === "guided" && state.marks.has(id)));
  const markToExplain = (id) => (state.isRevealed || state.mode !== "investigate" ? null : state.marks.get(id));

  return {
    events,
    state,
    record,
    maySee,

    open() {
      openedAt = clock.monotonic();
      const happened = record(["opened", [], kept.length ? state.mode : mode]);
      if (kept.length || !lesson.traits) return happened;
      return [...happened, ...record(["lesson-traits", [], lesson.traits])];
    },

    leave() {
      hintedAt = null;
      return record(["left"]);
    },

    show(ids) {
      const shown = ids.filter((id) => !state.shown.has(id));
      return state.isRevealed || !shown.length ? [] : record(["shown", shown]);
    },

    // Guided: the first click marks and opens the note, later ones fold and unfold it. Investigate: marks or unmarks.
    toggleMark(id) {
      const isMarked = state.marks.has(id);
      if (state.isRevealed || (state.mode === "guided" && isMarked)) return this.toggleNote(id);
      if (state.mode === "guided") return [...record(["marked", [id]]), ...openNote(id)];
      return record([isMarked ? "unmarked" : "marked", [id]]);
    },

    toggleNote(id) {
      if (state.openNotes.has(id)) return record(["note-folded", [id]]);
      return maySee(id) ? openNote(id) : [];
    },

    get canTakeBack() {
      return state.mode === "guided" ? state.lastMark : null;
    },

    takeBack() {
      return this.canTakeBack === null ? [] : record(["taken-back", [this.canTakeBack]]);
    },

    // `kind` is the id of a kind, or empty.
    setReason(id, kind) {
      const mark = markToExplain(id);
      return !mark || (mark.reason === kind && !mark.ownWords) ? [] : record(["reason", [id], kind]);
    },

    setOwnWords(id, text) {
      const mark = markToExplain(id);
      const words = boundedOwnWords(text);
      return !mark || mark.ownWords === words ? [] : record(["reason", [id], words && OWN_WORDS + words]);
    },

    setConfidence(id, level) {
      const mark = markToExplain(id);
      return !mark || mark.confidence === level ? [] : record(["confidence", [id], String(level)]);
    },

    get secondsUntilNextHint() {
      if (hintedAt === null || state.marks.has(lastHinted(state))) return 0;
      return Math.max(0, HINT_PAUSE - (clock.monotonic() - hintedAt));
    },

    askHint() {
      const step = state.isRevealed || this.secondsUntilNextHint > 0 ? null : nextRung(state, lesson);
      if (!step) return [];
      const { problem, rung } = step;
      const happened = record(["hint", problem ? [problem] : [], String(rung)]);
      hintedAt = clock.monotonic();
      return [...happened, ...pointOut(problem ? lesson.byId.get(problem).ladder[rung - 1].names : [])];
    },

    openCard(card) {
      return state.cardsOpened.has(card) ? [] : record(["card-opened", [], card]);
    },

    // Reveals; in Investigate the first time asks for one more look.
    readAll() {
      if (state.isRevealed) return [];
      if (state.mode === "investigate" && !state.tookSecondLook) return record(["second-look"]);
      const explained = lesson.sentences.filter(({ id, isNoted }) => isNoted || state.marks.has(id));
      return record(["read-all"], ["revealed", explained.map(({ id }) => id)]);
    },

    chooseSearch(choice) {
      const isNew = state.isRevealed && !state.chosenSearches.includes(choice);
      return isNew ? record(["chose-search", [], choice]) : [];
    },

    mayOpenHit(search, hit) {
      const opened = state.hitsOpened.get(search) || [];
      if (!state.isRevealed || opened.includes(hit)) return false;
      return state.searchJudgements.has(search) || opened.length < MOST_HITS_BEFORE_JUDGING;
    },

    openHit(search, hit) {
      return this.mayOpenHit(search, hit) ? record(["hit-opened", [], `${search}/${hit}`]) : [];
    },

    mayJudge(search) {
      return state.isRevealed && state.hitsOpened.has(search) && !state.searchJudgements.has(search);
    },

    judgeSearch(search, bearing, author) {
      return this.mayJudge(search) ? record(["search-judged", [], `${search}/${bearing}/${author}`]) : [];
    },

    seeDebrief() {
      return state.debriefSeen ? [] : record(["debrief-seen"]);
    },
  };
}
