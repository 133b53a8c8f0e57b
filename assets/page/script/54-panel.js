// What opens beside the article, one at a time: evidence, words, one's marks, keys. Escape closes it and leads back.

let panelOpener = null;

function makePanel() {
  const heading = make("h2", { id: "panel-title", class: "part-title" });
  const close = makeButton(say("close"), closePanel);
  const panel = make("section", { id: "panel", class: "panel", "aria-labelledby": "panel-title", hidden: true },
    make("div", { class: "panel-head" }, heading, close),
    make("div", { id: "panel-inside" })
  );
  document.body.append(panel);
  // It covers what is below it: whoever goes there by keys, leaves it.
  document.addEventListener("focusin", ({ target }) => onceStill(() => {
    const { left, top, width, height } = boundsOf(target);
    const isCovered = panel.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    if (isCovered && target === document.activeElement && !panel.contains(target)) closePanel({ keepsFocus: true });
  }));
}

function openPanel(name, title, ...inside) {
  closePanel({ keepsFocus: true });
  panelOpener = document.activeElement;
  const panel = find("#panel");
  panel.dataset.name = name;
  setAttribute(panel, "role", ["unread", "marks"].includes(name) && "dialog"); // it asks something
  find("#panel-title").textContent = title;
  find("#panel-inside").replaceChildren(...inside);
  panel.hidden = false;
  panel.scrollTop = 0;
  focusOn(find("#panel-title"));
}

function closePanel({ keepsFocus = false } = {}) {
  const panel = find("#panel");
  if (panel.hidden) return;
  panel.hidden = true;
  bringPartsBack();
  delete panel.dataset.name;
  if (keepsFocus) return;
  if (panelOpener && panelOpener !== document.body && panelOpener.isConnected && panelOpener.getClientRects().length) {
    focusStill(panelOpener);
  } else focusArticle();
}

// Cards and words have their own place in the page, to which they go back.
function bringPartsBack() {
  const evidence = find("#evidence");
  if (evidence) findAll("#panel .card").forEach((card) => evidence.append(card));
  const list = find("#panel dl:not(.key-list)");
  if (list) find("#words").append(list);
}

function toggleEvidence() {
  if (find("#panel").dataset.name === "evidence") return closePanel();
  const cards = findAll("#evidence .card");
  if (cards.length) openPanel("evidence", say("evidence"), ...cards);
}

function toggleWords() {
  if (find("#panel").dataset.name === "words") return closePanel();
  const list = find("#words dl");
  if (list) openPanel("words", say("words"), list);
}

// Cards unfold by their headings; only the first look is an event.
function foldCards(cards = findAll(".card")) {
  for (const card of cards) {
    const heading = find("h3", card);
    const body = make("div", { class: "card-body", id: `${card.id}-body`, hidden: true });
    body.append(...[...card.childNodes].filter((node) => node !== heading));
    const head = makeButton(heading.textContent, () => unfoldCard(card, body.hidden), {
      class: "card-button link", "aria-expanded": "false", "aria-controls": body.id,
    });
    heading.replaceChildren(head);
    card.append(body);
  }
}

function unfoldCard(card, isOpen) {
  find(".card-body", card).hidden = !isOpen;
  find(".card-button", card).setAttribute("aria-expanded", String(isOpen));
  const id = session.lesson.cards[Number(card.dataset.card) - 1];
  if (isOpen) perform(session.attempt.openCard(id));
}

// A link in a note or a choice leads to its card, wherever the cards are now.
function openCard(number, link) {
  if (session.step !== "leave" && find("#panel").dataset.name !== "evidence") toggleEvidence();
  panelOpener = link;
  const card = elementById(`card-${number}`);
  unfoldCard(card, true);
  focusStill(find(".card-button", card));
  card.scrollIntoView({ block: "nearest" });
}

// The second look: every mark with what was said of it, each a way back to its sentence.
function showMarks() {
  const { lesson } = session;
  const { marks, isRevealed } = stateNow();
  const marked = lesson.sentences.filter(({ id }) => marks.has(id));
  const count = (has) => marked.filter(({ id }) => !has(marks.get(id))).length;
  const withoutReason = count(({ reason, ownWords }) => reason || ownWords);
  const withoutSureness = count(({ confidence }) => confidence);
  const said = [
    marked.length ? sayNumber("sentencesMarked", marked.length) : say("nothingMarked"),
    withoutReason && sayNumber("withoutReason", withoutReason),
    withoutSureness && sayNumber("withoutSureness", withoutSureness),
  ];
  const rows = marked.map((sentence) =>
    make("li", {}, makeRow(sentence, saidOfMark(marks.get(sentence.id)), () => {
      closePanel({ keepsFocus: true });
      goTo(sentence);
    }))
  );
  openPanel("marks", say("yourMarks"),
    make("p", {}, say("lookAgain")),
    make("p", {}, joined(said)),
    make("ul", { role: "list", class: "rows" }, ...rows),
    !isRevealed && makeButton(say("openNotes"), readAll, { class: "main" })
  );
  tell(joined([say("lookAgain"), ...said]));
}

function askUnread(unread) {
  closeHints();
  const said = sayNumber("stillUnread", unread.length);
  openPanel("unread", say("readAll"),
    make("p", {}, said),
    make("p", { class: "strip-row" },
      makeButton(say("goOnReading"), () => {
        closePanel({ keepsFocus: true });
        goTo(unread[0]);
      }, { class: "main" }),
      makeButton(say("finishAnyway"), finishReading))
  );
  tell(said);
}
