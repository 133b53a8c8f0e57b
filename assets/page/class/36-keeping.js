// What was done is on its way to the host after every action. Which of two windows goes on is for the host to say.

function keep() {
  if (!seat.token) return; // it was given up
  const happened = session.attempt.events.slice(seat.recorded);
  seat.recorded += happened.length;
  if (!happened.length) return;
  numberEvents(happened);
  sendEvents();
}

function checkOvertaken() {
  return false;
}
