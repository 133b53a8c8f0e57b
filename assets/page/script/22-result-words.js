// The result in whole sentences, sound sentences first, as engine/wording/result_wording.py says it.

function resultSentences(scorecard, lesson, mode) {
  const said = [countedResult(scorecard, lesson), ...reasonSentences(scorecard)];
  if (scorecard.unseen) said.push(sayNumber("notRead", scorecard.unseen));
  if (scorecard.pointedOut) said.push(sayNumber("pointedOut", scorecard.pointedOut));
  if (scorecard.takenBack) said.push(sayNumber("takenBack", scorecard.takenBack));
  if (mode === "guided") said.push(say("readInGuided"));
  return said;
}

function countedResult(scorecard, lesson) {
  const { fine, flags, falseAlarms } = scorecard;
  if (!fine && !flags) return say("nothingToCount");
  if (lesson.hasProblems) return counts(scorecard);
  if (!falseAlarms) return say("nothingInvented");
  const said = say("nothingWasWrong", { counted: counts(scorecard) });
  return falseAlarms === 1 ? `${said} ${say("oneDoubt")}` : said;
}

function counts({ leftAlone, fine, caught, flags }) {
  if (!fine) return sayNumber("onlyCaught", flags, { caught, flags });
  const sound = sayNumber("leftAloneClause", fine, { left: leftAlone, fine });
  if (!flags) return say("onlyLeftAlone", { sound });
  return say("bothClauses", { sound, caught: sayNumber("caughtClause", flags, { caught, flags }) });
}

// How many of the caught problems got a reason of the author's; those in the learner's own words are told apart.
function reasonSentences({ judgements }) {
  const hits = judgements.filter(({ outcome }) => outcome === "hit");
  const inOwnWords = hits.filter(({ ownWords }) => ownWords).length;
  const said = [];
  if (hits.some(({ rightReason }) => rightReason !== null)) {
    const named = hits.filter(({ rightReason }) => rightReason).length;
    said.push(say("namedReasons", { named, caught: hits.length - inOwnWords }));
  }
  if (inOwnWords) said.push(sayNumber("reasonsInOwnWords", inOwnWords));
  return said.length ? [said.join(" ")] : [];
}
