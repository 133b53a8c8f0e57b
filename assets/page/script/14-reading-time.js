// Which sentences were shown: being in view earns reading time, ten words a second in all, spent in reading order,
// and a sentence is shown when its words are paid; as engine/progress/reading_time.py.

const WORDS_A_SECOND = 10;
const ROUNDING = 1e-6; // words: what is left when time was measured to the millisecond and summed

function makeReadingTime(lesson) {
  const unpaid = new Map(lesson.sentences.map(({ id, words }) => [id, Math.max(1, words)]));

  // Pay for so many seconds with these sentences in view, in reading order; those that are shown by that.
  function spend(seconds, inView) {
    let words = Math.max(0, seconds) * WORDS_A_SECOND;
    const shown = [];
    for (const id of inView.filter((id) => unpaid.has(id))) {
      const paid = Math.min(words, unpaid.get(id));
      words -= paid;
      unpaid.set(id, unpaid.get(id) - paid);
      if (unpaid.get(id) > ROUNDING) break;
      unpaid.delete(id);
      shown.push(id);
    }
    return shown;
  }

  // Shown in another way: marked, or shown in an earlier sitting.
  const pay = (id) => unpaid.delete(id);
  return { spend, pay };
}
