// The one lesson that the page is about, and the try that is going on; every action passes through `perform`.

const session = {
  lesson: null,
  attempt: null,
  memory: null,
  settings: { singleKeys: true },
  tries: [], // number and events of the first and of the latest try
  name: "",
  isKept: false,
  chosen: "",
  step: "start",
  refreshAround: () => undefined,
};

const clock = {
  now() {
    const date = new Date();
    const offset = -date.getTimezoneOffset();
    const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
    const local = new Date(date.getTime() + offset * 60000).toISOString().slice(0, -1);
    return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
  },
  monotonic: () => performance.now() / 1000,
};

const stateNow = () => session.attempt.state;
const sentenceOf = (id) => session.lesson.byId.get(id);
const allSentences = () => session.lesson.sentences;
const chosenSentence = () => sentenceOf(session.chosen);
const numbered = (number) => allSentences()[Number(number) - 1];
const usesKeys = () => session.settings.singleKeys;

// Events happened: they are kept, shown and spoken, and what was clicked stays where it is.
function perform(events) {
  if (!events.length) return;
  keep();
  if (session.step === "elsewhere") return;
  if (events.every(({ kind }) => kind === "shown")) return refreshBar();
  const sentence = chosenSentence();
  keepStill(session.step === "read" && sentence ? labelOf(sentence) : null, refresh);
  tell(joined(events.map(spokenEvent)));
  if (session.isKept || session.isLossSaid) return;
  session.isLossSaid = true; // there is no room any more
  advise(say("notKept"));
}

function refresh() {
  setAttribute(root, "data-revealed", stateNow().isRevealed);
  const partners = shownPartners();
  allSentences().forEach((sentence) => refreshSentence(sentence, partners));
  allSentences().filter(noteOf).forEach(refreshNote);
  refreshDoubts();
  if (stateNow().marks.has(lastHinted(stateNow()))) closeHints(); // it has done its work
  refreshBar();
  layMargin();
}

// A list or a radio button that somebody is at says by itself what was chosen.
const isSaidByControl = () => document.activeElement.matches("select, [type=radio]");

function spokenEvent({ kind, sentences, value }) {
  const sentence = sentenceOf(sentences[0]);
  const mark = sentence && stateNow().marks.get(sentence.id);
  switch (kind) {
    case "marked":
      return stateNow().mode === "investigate" ? say("wasMarked") : "";
    case "unmarked":
      return say("wasUnmarked");
    case "taken-back":
      return say("wasTakenBack", { number: sentence.number });
    case "note-opened":
      return spokenNote(sentence);
    case "note-folded":
      return say("wasFolded");
    case "confidence":
      if (isSaidByControl()) return "";
      return `${capitalised(sayOf("confidence", value))}.`;
    case "reason":
      return mark && mark.reason && !isSaidByControl() ? `${capitalised(reasonWords(mark))}.` : "";
    default:
      return "";
  }
}
