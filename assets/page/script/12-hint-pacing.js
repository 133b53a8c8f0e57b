// Which problem a hint is about, and the pause before the next, as engine/attempts/hint_pacing.py decides.
// A hint is asked of the article, not of a sentence, so that asking gives nothing away.

const HINT_PAUSE = 8; // seconds between two rungs: time to look before asking again

function lastHinted(state) {
  return [...state.hints.keys()].pop();
}

// The problem and the rung (from 1) that the next hint gives; null when there is nothing more to say.
function nextRung(state, lesson) {
  const last = lastHinted(state);
  const problems = lesson.sentences.filter(
    ({ id, ladder }) => ladder.length && !state.marks.has(id) && !state.takenBack.has(id)
  );
  problems.sort((one, other) => (one.id !== last) - (other.id !== last));
  for (const { id, ladder } of problems) {
    const reached = state.hints.get(id) || 0;
    if (reached < ladder.length) return { problem: id, rung: reached + 1 };
  }
  const reached = state.hints.get("") || 0;
  return reached < lesson.generalHints.length ? { problem: "", rung: reached + 1 } : null;
}
