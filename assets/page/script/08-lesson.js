// What the page knows of its lesson, from the data block that comes with it: ids and rules. What is empty is left out there.

function readLesson(data) {
  const sentences = data.sentences.map((found, index) => ({
    verdict: "",
    kind: "",
    isNoted: false,
    flagKinds: [],
    clashes: [],
    names: [],
    ...found,
    number: index + 1,
    ladder: (found.ladder || []).map((rung) => ({ text: "", places: "", names: [], look: [], ...rung })),
  }));
  const hasProblems = sentences.some(({ verdict }) => verdict === "flag");
  return { ...data, sentences, hasProblems, byId: new Map(sentences.map((sentence) => [sentence.id, sentence])) };
}
