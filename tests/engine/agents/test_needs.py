from engine.agents.needs import FULL, LOW, Needs


def test_a_waking_day_makes_one_hungry_and_tired() -> None:
    needs = Needs()
    for _ in range(4 * 15):
        needs = needs.after_waking((), 0.5)
    assert set(needs.lowest()) == {"food", "rest", "company", "fun"}


def test_what_one_does_satisfies_what_it_serves_only() -> None:
    before = Needs(food=100, fun=100)
    after = before.after_waking(("food",), 0.5)
    assert after.food > LOW
    assert after.fun < before.fun


def test_a_night_s_sleep_makes_one_fresh_but_hungry() -> None:
    needs = Needs(food=700, rest=150)
    for _ in range(4 * 8):
        needs = needs.after_sleep()
    assert needs.rest == FULL
    assert needs.food < 500


def test_who_likes_company_misses_it_sooner() -> None:
    before = Needs()
    assert before.after_waking((), 1.0).company < before.after_waking((), 0.0).company
