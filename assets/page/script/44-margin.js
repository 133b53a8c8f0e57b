// In a wide window notes stand in the margin, level with their sentences and without overlap; the chosen one stands
// right where its sentence does, and the others make room. Contradictions are drawn in the other margin.

const BETWEEN_NOTES = 10;
const BRACKET_WIDTH = 56;
const SVG = "http://www.w3.org/2000/svg";

function layMargin() {
  if (session.step !== "read") return;
  const isWide = window.matchMedia("(min-width: 60em)").matches;
  root.toggleAttribute("data-margin", isWide);
  const article = find(".article");
  findAll("svg", article).forEach((drawn) => drawn.remove());
  partSigns();
  if (isWide) {
    const origin = boundsOf(article).top;
    const middle = Number.parseFloat(getComputedStyle(root).fontSize) * 1.24; // of the first line of a note
    const lowest = window.innerHeight - barBelowHeight() - 8 - origin;
    const shown = findAll(".note:not([hidden]), .doubt", article).map((element) => {
      const sentence = numbered(element.dataset.number);
      const passage = boundsOf(element.closest(".passage")).top - origin;
      const height = element.offsetHeight;
      const first = firstLine(labelOf(sentence));
      const line = first.top + first.height / 2 - origin;
      const level = line - middle;
      // The chosen one is seen to its end, where its sentence is in view.
      const isMoved = sentence.id === session.chosen && level < lowest && height < lowest + origin - barHeight();
      return { element, passage, id: sentence.id, wanted: isMoved ? Math.min(level, lowest - height) : level, height, line };
    });
    shown.sort((one, other) => one.line - other.line);
    const tops = marginTops(shown, shown.findIndex(({ id }) => id === session.chosen), -24);
    shown.forEach(({ element, passage }, index) => setStyle(element, "--top", `${tops[index] - passage}px`));
    setStyle(article, "min-height", `${Math.max(0, ...shown.map(({ height }, index) => tops[index] + height))}px`);
    drawTies(article, shown, tops.map((top) => top + middle));
  } else setStyle(article, "min-height", "");
  drawBracket(article, isWide);
}

// Where notes stand: each at its sentence or below the one before it; those above the chosen one move up for it.
function marginTops(notes, chosen, highest) {
  const tops = [];
  const stack = (from, top) => {
    for (let index = from; index < notes.length; index += 1) {
      const free = index ? tops[index - 1] + notes[index - 1].height + BETWEEN_NOTES : highest;
      tops[index] = index === from && top !== null ? top : Math.max(notes[index].wanted, free);
    }
  };
  stack(0, null);
  if (chosen < 0 || tops[chosen] <= notes[chosen].wanted) return tops;
  stack(chosen, notes[chosen].wanted);
  for (let index = chosen - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index], tops[index + 1] - notes[index].height - BETWEEN_NOTES);
  }
  if (tops[0] < highest) {
    tops[0] = highest;
    stack(1, null);
  }
  return tops;
}

// From the edge of the page, level with each sentence, to its note.
function drawTies(article, shown, heads) {
  const paths = { all: "", own: "" };
  shown.forEach(({ id, line }, index) => {
    paths[id === session.chosen ? "own" : "all"] += `M0 ${line}L2 ${line}L7 ${heads[index]}H9`;
  });
  article.append(makeSvg("svg", { class: "ties", viewBox: `0 0 9 ${article.offsetHeight}`, height: article.offsetHeight, preserveAspectRatio: "none" },
    ...Object.entries(paths).map(([name, d]) => makeSvg("path", { class: name, d }))));
}

// Signs that would stand at one place: the second one stands at the end of the line, the next ones below these two.
function partSigns() {
  let last = -99;
  let place = 0;
  for (const label of findAll("html:not([data-revealed]) .sentence[data-outcome]")) {
    const { top } = firstLine(label);
    place = Math.abs(top - last) < 9 ? place + 1 : 0;
    setAttribute(label, "data-later", place || false);
    last = top;
  }
}

// One spine from the first to the last of the chosen sentence and the partners that may be named.
function drawBracket(article, isWide) {
  const partners = shownPartners();
  partners.forEach((id) => drawFrame(article, sentenceOf(id), "ring"));
  if (chosenSentence()) drawFrame(article, chosenSentence(), "ring own");
  const paper = boundsOf(find(".paper"));
  const isRightToLeft = article.dir === "rtl";
  const room = isRightToLeft ? window.innerWidth - paper.right : paper.left;
  if (!isWide || !partners.length || room < BRACKET_WIDTH) return;
  const origin = boundsOf(article).top;
  const levels = [session.chosen, ...partners]
    .map((id) => firstLine(labelOf(sentenceOf(id))))
    .map(({ top, height }) => top + height / 2 - origin)
    .sort((one, other) => one - other);
  const side = (x) => (isRightToLeft ? BRACKET_WIDTH - x : x);
  const [first, last] = [levels[0], levels.at(-1)];
  const bend = Math.min(8, (last - first) / 2) * (isRightToLeft ? -1 : 1);
  const height = Math.abs(bend);
  const spine = side(24);
  const ends = `M${side(50)} ${first}H${spine + bend}Q${spine} ${first} ${spine} ${first + height}V${last - height}Q${spine} ${last} ${spine + bend} ${last}H${side(50)}`;
  const stubs = levels.slice(1, -1).map((level) => `M${spine} ${level}H${side(50)}`);
  const middle = (first + last) / 2;
  const drawing = makeSvg("svg", { class: "bracket", width: BRACKET_WIDTH, height: article.offsetHeight },
    makeSvg("path", { d: ends + stubs.join("") }),
    ...levels.map((level) => makeSvg("circle", { cx: side(50), cy: level, r: 4 })));
  if (last - first > 150) {
    const words = makeSvg("text", { transform: `translate(${side(14)} ${middle}) rotate(-90)`, "text-anchor": "middle" });
    words.textContent = say(sentenceOf(session.chosen).canBothBeTrue ? "readTogether" : "clash");
    drawing.append(words);
  }
  article.append(drawing);
}

// One outline around all lines of a sentence, which Firefox would draw line by line: a broad stroke but for what is inside.
function drawFrame(article, sentence, name) {
  const { left, top } = boundsOf(article);
  const d = [...labelOf(sentence).getClientRects()].map((box) => `M${box.x - left - 2} ${box.y - top - 2}h${box.width + 4}v${box.height + 4}h${-box.width - 4}z`).join("");
  const id = `r${sentence.number}`;
  const mask = makeSvg("mask", { id }, makeSvg("path", { d, fill: "#000", stroke: "#fff", "paint-order": "stroke" }));
  article.append(makeSvg("svg", { class: name }, mask, makeSvg("path", { d, mask: `url(#${id})` })));
}

function makeSvg(name, attributes, ...inside) {
  const element = document.createElementNS(SVG, name);
  Object.entries({ "aria-hidden": true, ...attributes }).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...inside);
  return element;
}
