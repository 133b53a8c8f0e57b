// Being in view earns reading time: every half second the sentences in view are paid for, in reading order.

const TICK = 500; // milliseconds
const LONGEST_TICK = 2; // seconds: a computer that slept has read nothing
const SEEN_SHARE = 0.5; // of the lines of a sentence

function watchReading() {
  const reading = makeReadingTime(session.lesson);
  stateNow().shown.forEach(reading.pay);
  let before = clock.monotonic();
  window.clearInterval(session.readingTimer);
  session.readingTimer = window.setInterval(() => {
    const now = clock.monotonic();
    const seconds = Math.min(now - before, LONGEST_TICK);
    before = now;
    if (session.step !== "read" || document.hidden || stateNow().isRevealed) return;
    perform(session.attempt.show(reading.spend(seconds, sentencesInView())));
  }, TICK);
}

function sentencesInView() {
  const top = barHeight();
  const bottom = window.innerHeight - barBelowHeight();
  const unread = allSentences().filter(({ id }) => !stateNow().shown.has(id));
  return unread.filter((sentence) => {
    const box = boundsOf(labelOf(sentence));
    if (box.bottom <= top || box.top >= bottom) return false;
    const lines = [...labelOf(sentence).getClientRects()];
    const seen = lines.filter((line) => line.top >= top - 2 && line.bottom <= bottom + 2);
    return seen.length >= lines.length * SEEN_SHARE;
  }).map(({ id }) => id);
}
