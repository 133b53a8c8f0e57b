"""A class and whoever does not belong to it: pages of other sites, names that lead to its host, hostile lessons."""

from outside.browsers.browsing import Driver, Look
from outside.browsers.played_page import CLASHING
from outside.browsers.served_class import Serve

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import (
    RevealAll,
)


def test_a_page_of_another_site_neither_reads_the_class_nor_joins_it(
    serve: Serve, driver: Driver, program: str
) -> None:
    room = serve()
    page = room.seated()
    foreign = driver.open(driver.address(driver.put("<!doctype html><title>Other</title>").name), Look(program))
    tried = (
        "(place) => new Promise(done => { try { const socket = new WebSocket(`ws://${place}/seat`);"
        " socket.onopen = () => done('open'); socket.onerror = socket.onclose = () => done('refused');"
        " } catch (problem) { done('refused'); } })"
    )
    assert foreign.evaluate(tried, room.place) == "refused"
    read = "(place) => fetch(`http://${place}/`).then(() => 'read', () => 'refused')"
    assert foreign.evaluate(read, room.place) == "refused"
    framed = (
        "(place) => new Promise(done => { const frame = document.createElement('iframe');"
        " frame.src = `http://${place}/`;"
        " frame.onload = () => done(frame.contentDocument ? 'own' : 'closed');"
        " document.body.append(frame); setTimeout(() => done('closed'), 3000); })"
    )
    assert foreign.evaluate(framed, room.place) == "closed"
    foreign.close()
    rebound = f"evil.example:{room.port}"
    driver.lead(rebound, room.ip, room.port)
    evil = driver.open(f"http://{rebound}/", Look(program))
    assert "by the address that your teacher shows" in evil.text() and evil.count(".article") == 0
    assert evil.evaluate(tried, rebound) == "refused"
    evil.close()
    assert page.text("#start h1") == "You are in"


HOSTILE = CLASHING.replace(
    "no source is given for it.",
    "no source <img src=x onerror=alert(1)> <script>alert(2)</script> [more](javascript:alert(3)) `</script>`"
    ' "><svg/onload=alert(4)>',
)


def test_a_hostile_lesson_runs_nothing_when_it_is_revealed(serve: Serve) -> None:
    room = serve(HOSTILE)
    page = room.reading()
    room.host.move_to(Stage.DISCUSS)
    room.give(RevealAll())
    page.wait_for("() => document.querySelectorAll('.note').length >= 5")
    assert page.count(".note script, .note svg, .note img, .note [onerror]") == 0
    assert "<img src=x onerror=alert(1)>" in page.evaluate("() => document.querySelector('#note-3').textContent")
    room.host.move_to(Stage.LEAVE_PAGE)
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    assert page.count("main script, main svg[onload], main img, main [onerror]") == 0
    assert page.dialogs == []
    refused = (
        "() => new Promise(done => { const image = new Image(); image.onload = () => done('loaded');"
        " image.onerror = () => done('refused'); image.src = location.origin + '/'; })"
    )
    assert page.evaluate(refused) == "refused"
