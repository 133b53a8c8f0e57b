// What was done is kept after every action. Of the same lesson in two tabs it belongs to the one that wrote last, and
// the other one stops.

function keep() {
  const { lesson, memory, tries, name, isErased } = session;
  if (isErased || checkOvertaken()) return;
  session.isKept = memory.write({ format: 1, digest: lesson.digest, name, tries });
  showWhetherKept();
}

// Whether another tab went on with the lesson, or began it anew; nothing of that is written over.
function checkOvertaken() {
  if (session.step === "elsewhere") return true;
  if (session.isErased || !session.memory.isOvertaken) return false;
  closePanel({ keepsFocus: true });
  session.step = "elsewhere";
  root.dataset.step = "elsewhere";
  for (const part of [...find("main").children, find("#foot"), find("#keys-button")]) part.hidden = true;
  const part = make("section", { class: "part elsewhere", "aria-labelledby": "elsewhere-title" },
    make("h2", { id: "elsewhere-title", class: "part-title" }, say("elsewhere")),
    make("p", {}, say("elsewhereAbout")),
    makeButton(say("goOnHere"), () => window.location.reload(), { class: "main" })
  );
  find("main").append(part);
  headWithTitle(true);
  beginAt(part);
  tell(say("elsewhere"));
  return true;
}
