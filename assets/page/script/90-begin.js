// The script takes the page over once all of it is there.

function beginPage() {
  const data = JSON.parse(find("#lesson-data").textContent);
  allWords = data.words;
  session.lesson = readLesson(data);
  allSentences().forEach(nameSentence);
  session.memory = openMemory(`media-literacy:${data.pack}/${data.lesson}`);
  session.settings = { ...session.settings, ...openMemory(SETTINGS_NAME).read() };
  session.attempt = makeAttempt(session.lesson, session.lesson.modes[0], clock); // nothing is recorded before it is opened
  root.dataset.scripted = "";
  root.style.overflowAnchor = "none"; // `keepStill` does it, and two would do it twice
  findAll(".finish").forEach((element) => element.remove());
  findAll(".note").forEach(takeOverNote);
  showPart("#words", false); // its list opens beside the article
  makePanel();
  makeBar();
  foldCards();
  addDebrief();
  listenToSentences();
  listenToNotes();
  listenToLeave();
  listenToKeys();
  listenToCopying();
  showKeyNames();
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
