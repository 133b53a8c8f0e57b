// Keys: single ones act wherever no text is typed, and can be switched off; then nothing names them.

function singleKeys() {
  const level = (number) => () => chosenSentence() && perform(session.attempt.setConfidence(session.chosen, number));
  return {
    j: () => step(1), k: () => step(-1), n: () => stepNote(1), p: () => stepNote(-1), h: askHint, e: toggleEvidence,
    r: focusReason, 1: level(1), 2: level(2), 3: level(3),
  };
}

const SAME_PRESS = 0.9; // seconds

// One press is one action: a key that is held, or comes again where the focus went by it, does nothing more.
function isPressedAgain({ key, repeat, target }) {
  const { lastPress } = session;
  const isAgain = lastPress && key === lastPress.key && (repeat || (target !== lastPress.target && clock.monotonic() < lastPress.at + SAME_PRESS));
  session.lastPress = { key, target: isAgain ? lastPress.target : target, at: clock.monotonic() };
  return isAgain && ["Enter", " "].includes(key);
}

function listenToKeys() {
  find(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    focusArticle();
  });
  document.addEventListener("pointerdown", () => (session.lastPress = null), true);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input:not(.mark):not([type=radio]), select, textarea");
    if (!isTyping && isPressedAgain(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape") return goBack(event);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey && !isTyping) {
      if (session.step === "read" && session.attempt.canTakeBack) {
        event.preventDefault();
        takeBack();
      }
      return;
    }
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !usesKeys()) return;
    if (event.key === "?") {
      event.preventDefault();
      return showKeys();
    }
    const act = session.step === "read" && singleKeys()[event.key.toLowerCase()];
    if (!act || (event.repeat && !"jknp".includes(event.key.toLowerCase()))) return;
    event.preventDefault();
    act();
  }, true);
}

// Escape closes what is open, and leads from what belongs to a sentence back to it.
function goBack(event) {
  const looks = find(".looks[open]");
  const beside = event.target.closest(".note, .doubt");
  if (looks) looks.open = false;
  else if (!find("#panel").hidden) closePanel();
  else if (!find("#hints").hidden) closeHintsByHand();
  else if (beside) goTo(numbered(beside.dataset.number));
  else if (session.step === "debrief") advise(say("readFirst"));
  else return;
  event.preventDefault();
}

function keyList() {
  const { caps, keyNames } = allWords;
  const rows = [
    [usesKeys() ? "↑ ↓ J K" : "↑ ↓", "sentences"],
    [`${caps.space} ${caps.enter}`, "mark"],
    [`${caps.ctrl}+Z`, "takeBack"],
    [caps.escape, "back"],
    ...(usesKeys() ? [["1 2 3", "sure"], ["R", "reason"], ["H", "hint"], ["E", "evidence"], ["N P", "notes"], ["?", "help"]] : []),
  ];
  return make("dl", { class: "key-list" }, ...rows.map(([keys, name]) =>
    make("div", {}, make("dt", {}, ...keys.split(" ").map((key) => make("kbd", {}, key))), make("dd", {}, keyNames[name]))
  ));
}

function showKeys() {
  if (find("#panel").dataset.name === "keys") return closePanel();
  const box = make("input", {
    type: "checkbox", id: "single-keys", change: ({ target }) => {
      session.settings.singleKeys = target.checked;
      openMemory(SETTINGS_NAME).write(session.settings);
      showKeyNames();
      find(".key-list").replaceWith(keyList());
    },
  });
  box.checked = usesKeys();
  openPanel("keys", say("keys"), keyList(), make("label", {}, box, ` ${say("singleKeys")}`));
}

function showKeyNames() {
  for (const button of findAll("[data-key]")) {
    findAll("kbd", button).forEach((cap) => cap.remove());
    setAttribute(button, "aria-keyshortcuts", usesKeys() && button.dataset.key);
    if (usesKeys()) button.append(" ", make("kbd", { "aria-hidden": "true" }, button.dataset.key));
  }
}
