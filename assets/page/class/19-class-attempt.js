// An attempt in a class, as engine/attempts/class_attempt.py has it: the teacher says when marks are taken, and which notes
// are seen when. “I have read it all” commits to the marks and reveals nothing.

function makeClassAttempt(lesson, clock, kept) {
  const alone = makeAttempt(lesson, "investigate", clock, kept);
  const { state, record } = alone;
  const seen = new Set(kept.filter(({ kind }) => kind === "note-opened").flatMap(({ sentences }) => sentences));
  const ifAsked = (aid, act) => (...values) => (attempt.takesMarks && attempt.rules.aids.includes(aid) ? act(...values) : []);

  const attempt = Object.assign(Object.create(alone), {
    rules: { countsReading: false, takesMarks: false, hasSecondLook: false, aids: [] },
    maySee: (id) => seen.has(id),
    show: (ids) => (attempt.rules.countsReading && !state.hasReadAll ? alone.show(ids) : []),
    setReason: ifAsked("reasons", alone.setReason),
    setOwnWords: ifAsked("reasons", alone.setOwnWords),
    setConfidence: ifAsked("confidence", alone.setConfidence),

    toggleMark(id) {
      if (seen.has(id)) return attempt.toggleNote(id);
      if (attempt.takesMarks) return alone.toggleMark(id);
      sayWhyNotMarked();
      return [];
    },

    toggleNote(id) {
      if (!seen.has(id)) return [];
      return record([state.openNotes.has(id) ? "note-folded" : "note-opened", [id]]);
    },

    openCard: () => [], // which counts once all of the lesson is there

    // The teacher reveals the note on a sentence, which opens.
    showNote(id) {
      if (seen.has(id)) return [];
      seen.add(id);
      return record(["note-opened", [id]]);
    },

    takeSecondLook: () => (attempt.takesMarks && !state.tookSecondLook ? record(["second-look"]) : []),

    readAll() {
      if (!attempt.takesMarks) return [];
      if (attempt.rules.hasSecondLook && !state.tookSecondLook) return attempt.takeSecondLook();
      return record(["read-all"]);
    },
  });
  Object.defineProperty(attempt, "takesMarks", { get: () => attempt.rules.takesMarks && !state.hasReadAll });
  return attempt;
}

// The rules of this moment, as `marking_rules` of classroom/seat/joined_class.py has them.
function markingRules({ stage, mode, aids, accepts_marks: takesMarks }) {
  return { countsReading: takesMarks || stage === "read", takesMarks, hasSecondLook: stage === "mark" && mode === "investigate", aids };
}
