// Handing the result in: as a file, which engine/sheets/result_file.py defines, and as a code to read out.

function handIn() {
  const { lesson, tries } = session;
  const { number, events } = tries[0];
  const state = replay(events);
  const { judgements } = grade(state, lesson);
  const code = resultCode({ digest: parseInt(lesson.digest, 16), attempt: number, mode: state.mode, judgements });
  const said = make("span", { class: "saved" });
  const copied = make("span", { class: "saved" });
  const name = make("input", {
    type: "text", id: "name", maxlength: LONGEST_NAME, autocomplete: "off", value: session.name,
    input: ({ target }) => {
      session.name = target.value.trim();
      keep();
    },
  });
  const save = () => {
    saveFile(`${lesson.lesson}-${number.toString(16).padStart(6, "0")}.json`, JSON.stringify({
      "media-literacy-result": 1, lesson: lesson.lesson, digest: lesson.digest, attempt: number, name: name.value.trim(), events,
    }));
    said.textContent = ` ${say("saved")}`;
    tell(say("saved"));
  };
  const copy = () => {
    const words = copyText(code) ? say("codeCopied") : say("codeNotCopied");
    copied.textContent = ` ${words}`;
    tell(words);
  };
  return make("section", { class: "hand-in", "aria-labelledby": "hand-in-title" },
    make(lesson.hasKey ? "h3" : "h2", { id: "hand-in-title", class: !lesson.hasKey && "part-title" }, say("handIn")),
    make("p", { class: "about" }, say("handInAbout")),
    tries.length > 1 && make("p", {}, say("firstTryHandedIn")),
    make("p", {}, make("label", { for: "name" }, say("nameLabel")), name),
    make("p", {}, makeButton(say("saveFile"), save, { id: "save-file" }), said),
    code && make("p", {}, say("codeLabel"), make("br"), make("code", { id: "code", class: "code", dir: "ltr" }, code)),
    code && make("p", {}, makeButton(say("copyCode"), copy, { id: "copy-code" }), copied),
    !code && make("p", { id: "no-code" }, say("noCode"))
  );
}

// The clipboard as every browser gives it away, also without a secure context; false where it does not.
function copyText(text) {
  const before = document.activeElement;
  const field = make("textarea", { readonly: true, class: "to-copy" }, text);
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focusStill(before);
  return isCopied;
}

function saveFile(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), 60000);
}
