// The script takes the page over once all of it is there.

function beginPage() {
  const data = JSON.parse(find("#lesson-data").textContent);
  session.memory = openMemory(`media-literacy:${data.pack}/${data.lesson}`);
  takeOverPage(data);
  session.attempt = makeAttempt(session.lesson, session.lesson.modes[0], clock); // nothing is recorded before it is opened
  const kept = session.memory.read();
  const tries = readTries(kept, session.lesson);
  session.isKept = session.memory.write(kept);
  session.isLossSaid = !session.isKept; // by the start
  session.isEdited = isOfOtherEdition(kept, session.lesson);
  if (tries) resume(tries);
  else showStep("start");
  window.addEventListener("resize", refresh);
  window.addEventListener("scroll", checkEndReached, { passive: true });
  document.fonts.ready.then(layMargin);
  window.addEventListener("storage", checkOvertaken);
  window.addEventListener("focus", checkOvertaken);
  window.addEventListener("pagehide", () => {
    if (!session.tries.length || session.step === "elsewhere") return;
    session.attempt.leave();
    keep();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && session.tries.length && !checkOvertaken()) session.attempt.open();
  });
}

beginPage();
