// Where the class hesitated: words on the chosen sentence, and a quiet strip at the edge of the page beside each, the wider
// the more marked it. The host tells nobody before they have handed their marks in, and counts no few.

const WIDEST_SHARE = 10; // px, as in ui/reader/article/article_painter.py

function makeHeatLine() {
  find("#foot").prepend(make("p", { id: "class-heat", class: "class-heat", hidden: true }));
}

const isHeatShown = () => session.screen === "reader" && session.step === "read" && Object.keys(classState.heat).length > 0;

function showHeat() {
  if (!find("#class-heat")) return;
  const sentence = chosenSentence();
  const known = sentence && classState.heat[sentence.number];
  const words = known ? heatWords(known) : say("chooseForHeat");
  find("#class-heat").replaceChildren(make("b", {}, say("theClass")), ` ${words}`);
  find("#class-heat").hidden = !isHeatShown() || (sentence && !known);
  if (session.screen === "reader") allSentences().forEach(sayBeside);
  drawHeat();
}

// By the heights that the lines have now: whenever these change it is drawn anew.
function drawHeat() {
  const article = find(".article");
  const strips = find(".heat", article) || make("div", { class: "heat" });
  const { top: origin } = boundsOf(article);
  strips.replaceChildren(...(isHeatShown() ? allSentences() : []).map((sentence) => {
    const share = heatShare(classState.heat[sentence.number]);
    if (!share) return "";
    const { top, height } = boundsOf(labelOf(sentence));
    const strip = make("i");
    setStyle(strip, "top", `${top - origin + 1}px`);
    setStyle(strip, "height", `${height - 2}px`);
    setStyle(strip, "width", `${WIDEST_SHARE * share}px`);
    return strip;
  }));
  if (strips.parentNode !== article) article.append(strips);
}

// From 0 to 1; few are shown as none.
function heatShare({ marked = null, readers = null } = {}) {
  return marked && readers ? marked / readers : 0;
}

// A sentence is called by this, too: what the class thought of it, and that a change of its mark came too late.
function sayBeside(sentence) {
  const { number } = sentence;
  const known = classState.heat[number];
  const words = joined([isLate(sentence) && say("tooLate"), known && heatWords(known)]);
  let said = elementById(`beside-${number}`);
  if (!said && !words) return;
  if (!said) {
    said = make("span", { id: `beside-${number}`, class: "spoken", lang: root.lang, dir: root.dir });
    labelOf(sentence).after(said);
    boxOf(sentence).setAttribute("aria-labelledby", `state-${number} sentence-${number} beside-${number}`);
  }
  setText(said, words);
}

// As classroom/wording/seat_words.py says it.
function heatWords({ marked = null, readers = null, kinds = [], words = [] }) {
  const named = kinds.map(({ kind, given = null }) =>
    say("kindCount", { kind: allWords.kinds[kind] || kind, count: given === null ? say("few") : given }));
  return joined([
    markedWords(readers === null ? null : marked, readers || 0),
    named.length > 0 && say("reasonsGiven", { reasons: named.join(", ") }),
    ...words.map((text) => say("released", { text })),
  ]);
}

function markedWords(marked, readers) {
  if (marked === null) return say("fewMarked");
  return readers ? sayNumber("heat", readers, { marked, readers }) : say("nobodyRead");
}
