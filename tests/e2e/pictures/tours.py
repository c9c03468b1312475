# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways through the window, one for each kind of work; every page and dialog is met on one of them."""

import json

from album import wait_for

CASE = "AA00001A1"
MENU = {
    name: (context, text)
    for name, context, text in (
        ("case", "DeskMenus", "&Case"),
        ("documents", "DeskMenus", "&Documents"),
        ("view", "DeskMenus", "&View"),
        ("tools", "DeskMenus", "&Tools"),
        ("session", "SessionStrip", "&Session"),
        ("help", "HideControls", "&Help"),
    )
}


def action(text):
    return ("DeskActions", text)


def made_up_number(case, role):
    """The number of a parent of a demo office."""
    place = (2 * (int(case[2:7]) - 1) + (role != "custodial")) * 15_485_863 % (9999 * 49 * 100)
    return str((900 + place // 9999 // 49) * 1_000_000 + (place // 9999 % 49 + 1) * 10_000 + place % 9999 + 1)


def panes(camera, name=""):
    """Everything that a case shows."""
    for number, pane in enumerate(
        ("payments", "disbursements", "balances", "charges", "chart", "contact", "activity"), 1
    ):
        camera.keys(f"ctrl+{number}")
        camera.take(name + pane)


def search(camera):
    camera.take("begin")
    camera.keys("ctrl+k")
    camera.desktop.type("AA000")
    camera.take("found")
    camera.keys("ctrl+a")
    camera.desktop.type("nobody of that name")
    camera.take("not-found")
    camera.find(CASE)


def menus(camera, names=tuple(MENU)):
    for name in names:
        camera.shot("menu-" + name, MENU[name])


def tables(camera):
    """Filters, columns, details, what hangs on a row."""
    camera.keys("ctrl+1", "space")
    camera.take("details")
    camera.keys("space")
    camera.shot("period", "alt+Down")
    camera.keys("ctrl+1")
    camera.shot("row-menu", "shift+F10")
    camera.shot("columns", MENU["view"], action("Co&lumns…"))
    camera.keys("ctrl+f", "Tab")
    camera.shot("add-filter", "space")
    camera.keys("ctrl+f")
    camera.desktop.type("2025")
    camera.take("filtered")
    camera.keys("ctrl+a")
    camera.desktop.type("no such row")
    camera.take("filtered-to-nothing")
    camera.keys("ctrl+a", "BackSpace", "ctrl+1")
    camera.keys("ctrl+3", "ctrl+g")
    camera.desktop.type("m-6")
    camera.keys("Return")
    camera.take("balances-then")
    camera.keys("ctrl+g")
    camera.desktop.type("t")
    camera.keys("Return", "ctrl+1")
    camera.keys("ctrl+shift+h")
    camera.take("privacy")
    camera.keys("ctrl+shift+h")


def papers(camera):
    camera.keys("ctrl+1")
    camera.opened("ctrl+shift+s")
    camera.take("statement")
    camera.opened(("PaperDialog", "Save P&DF…"))
    camera.take("save-file")
    camera.keys("Escape")
    camera.quiet()
    camera.opened(("PaperDialog", "&Print…"))
    camera.take("printer")
    camera.back()
    camera.shot("disbursements-paper", MENU["documents"], action("&Disbursements…"))
    camera.shot("coupons-refused", "ctrl+shift+b")
    camera.shot("monthly-notice", MENU["documents"], action("&Monthly notice…"))
    camera.shot("access-notice", MENU["documents"], action("&Access notice…"))
    camera.shot("kept-papers", "ctrl+shift+k")
    camera.shot("export", "ctrl+shift+e")
    camera.shot("listing", "ctrl+p")


def dialogs(camera):
    camera.opened("F1")
    camera.take("keys")
    camera.keys("Tab")
    camera.opened(("KeysDialog", "C&hange key…"))
    camera.take("key-change")
    camera.back()
    camera.shot("appearance", MENU["view"], action("&Appearance…"))
    camera.shot("last-views", MENU["tools"], action("Your &last views…"))
    camera.shot("about-hiding", MENU["help"], ("HideControls", "&About hiding…"))
    camera.shot("about-session", MENU["session"], ("SessionStrip", "&About this session"))
    camera.keys("ctrl+6")
    camera.shot("contact-change", "space")
    camera.keys("Tab")
    camera.shot("contact-day", "space")
    camera.keys("ctrl+semicolon")
    camera.desktop.type("calls back on Monday")
    camera.take("note")
    camera.keys("ctrl+a", "BackSpace", "ctrl+1")
    camera.keys("ctrl+shift+w")
    camera.take("who-calls")
    camera.keys("ctrl+1")


def pin_letter(camera, office, role="noncustodial"):
    """From who is calling to the number of the letter."""
    party = camera.room.ask(office, "show", CASE, user="agent")[0][role]
    address = party["address"]
    camera.opened("ctrl+shift+m")
    camera.take("pin-who")
    camera.keys("alt+n")
    camera.take("pin-questions")
    for text, goes_on in (
        (party["name"], False),
        (made_up_number(CASE, role), True),
        (CASE, False),
        (f"{address['street1']} {address['street2'] or ''}".strip(), False),
        (address["city"], False),
        (address["state"], True),
        (address["zip"][:5], False),
    ):
        camera.desktop.type(text)
        camera.quiet()
        if not goes_on:
            camera.keys("Return")
            camera.quiet()
    camera.take("pin-matches")
    camera.keys("Return")
    camera.take("pin-letter")
    camera.back()


def other_cases(camera):
    """Cases that look otherwise: other scripts, a protected parent, closed, held money, coupons."""
    for case, name in (("AA00003A1", "arabic"), ("AA00007A1", "protected"), ("AA00008A1", "closed"), ("AA00009A1", "held")):
        camera.find(case)
        camera.take(name + "-payments")
        camera.keys("ctrl+3")
        camera.take(name + "-balances")
    camera.find("AA00007A1")
    camera.keys("ctrl+6")
    camera.take("protected-contact")
    camera.find("AA00002A1")
    camera.shot("coupons", "ctrl+shift+b")
    camera.keys("ctrl+5")
    camera.take("chart-of-arrears")


def hidden(camera):
    camera.keys("ctrl+l")
    camera.take("locked")
    camera.desktop.type("demo")
    camera.keys("Return")
    camera.quiet()
    camera.keys("shift+Escape")
    camera.take("hidden")
    camera.keys("Return")
    camera.quiet()


def caseworker(camera, office):
    search(camera)
    panes(camera)
    menus(camera)
    tables(camera)
    papers(camera)
    dialogs(camera)
    pin_letter(camera, office)
    other_cases(camera)
    hidden(camera)
    camera.keys("ctrl+shift+n")
    camera.take("next-call")


def brief(camera, _office):
    """What a caseworker opens most."""
    camera.find(CASE)
    panes(camera)
    papers(camera)
    dialogs(camera)


def ask_for_letters(room, office):
    """So that the queue is not empty: one in it, one that waits for a supervisor."""
    for number, written in ((4, "phone"), (5, "phone")):
        case = f"AA{number:05}A1"
        party = room.ask(office, "show", case)[0]["noncustodial"]
        answers = {"case": case, "party": "noncustodial", "channel": written, "full_name": party["name"]}
        answers |= {
            "ssn": made_up_number(case, "noncustodial"),
            "case_ids": [case],
            "mailing_address": party["address"],
        }
        room.ask(office, "pin-request", user="agent", given=json.dumps(answers))


def supervisor(camera, office):
    camera.take("begin")
    camera.opened("ctrl+shift+q")
    camera.take("letters")
    camera.back()
    ask_for_letters(camera.room, office)
    camera.opened("ctrl+shift+q")
    camera.take("letters-two")
    camera.back()
    menus(camera, ("tools",))
    camera.shot("supervisors-page", "ctrl+shift+u")
    camera.shot("many-papers", MENU["tools"], action("&Many papers…"))
    camera.shot("districts", MENU["tools"], action("Directory of &districts…"))
    camera.shot("trail", MENU["tools"], action("&Trail…"))
    camera.shot("last-views", MENU["tools"], action("Your &last views…"))
    camera.find("AA00007A1")
    camera.take("protected-payments")
    camera.keys("ctrl+6")
    camera.take("protected-contact")
    camera.find(CASE)
    camera.take("payments")


def administrator(camera, _office):
    camera.take("begin")
    camera.shot("menu-tools", MENU["tools"])
    camera.shot("settings", "ctrl+comma")
    camera.opened("ctrl+comma")
    for place in range(1, 6):
        camera.keys("Down", "Down", "Down")
        camera.take(f"settings-{place}")
    camera.back()
    camera.shot("trail", MENU["tools"], action("&Trail…"))
    camera.shot("appearance", MENU["tools"], action("&Appearance…"))
    camera.shot("keys", "F1")


def agent(camera, office):
    camera.take("begin")
    camera.find(CASE)
    panes(camera)
    menus(camera, ("case", "documents", "tools"))
    pin_letter(camera, office)


def mailroom(camera, _office):
    camera.take("begin")
    camera.shot("menu-tools", MENU["tools"])


def auditor(camera, _office):
    camera.take("begin")
    camera.shot("menu-tools", MENU["tools"])
    camera.shot("trail", MENU["tools"], action("&Trail…"))


def signing_in(camera, _office):
    """Before anybody is."""
    wait_for(lambda: any("Dialog" in each for each in camera.windows()), "the sign-in")
    camera.take("sign-in")
    camera.keys(("SignInDialog", "I have read this notice and &accept it"), ("SignInDialog", "&User"))
    camera.desktop.type("caseworker")
    camera.keys(("SignInDialog", "&Password"))
    camera.desktop.type("wrong")
    camera.keys("Return")
    camera.take("refused")


TOURS = {tour.__name__: tour for tour in (caseworker, supervisor, administrator, agent, mailroom, auditor, signing_in)}
SHORT = {"brief": brief, "supervisor": supervisor}
