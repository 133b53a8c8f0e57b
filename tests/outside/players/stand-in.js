// Stands where the library of “Multiple Choice” would: it shows what a file says, and gives the points that this type gives.
H5P.MultiChoice = function (content) {
  this.attach = ($container) => {
    const answers = content.answers.map((one) => `<label><input type="checkbox">${one.text}</label><p></p>`);
    $container.html(`${content.question}${answers.join("")}<button>${content.UI.checkAnswerButton}</button><output></output>`);
    const within = $container.get(0);
    within.querySelector("button").onclick = () => {
      let points = 0;
      within.querySelectorAll("input").forEach((box, index) => {
        const { correct, tipsAndFeedback } = content.answers[index];
        points += box.checked ? (correct ? 1 : -1) : 0;
        within.querySelectorAll("label + p")[index].innerHTML =
          box.checked ? tipsAndFeedback.chosenFeedback : tipsAndFeedback.notChosenFeedback;
      });
      within.querySelector("output").value = Math.max(0, points);
    };
  };
};
