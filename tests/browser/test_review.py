"""A missed word comes back the next day, in another question."""

from collections import defaultdict

from playwright.sync_api import expect


def test_what_was_missed_comes_back_the_next_day(page, site, library_set):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    asked, types = {}, defaultdict(set)
    for item in library_set.items:
        if item["word"]:
            types[item["word"][0]].add(item["type"])
    while not page.locator(".score").count():
        page.wait_for_load_state()
        instruction = page.locator(".instruction").inner_text()
        page.get_by_text("I do not know").click()
        page.wait_for_selector("#verdict")
        if page.locator(".verdict .word").count():
            asked[page.locator(".verdict .word").inner_text()] = instruction
        page.locator("[data-next]").click()
        page.wait_for_selector("[data-question], .score")
    assert len(asked) >= 4

    page.goto("/words")
    expect(page.locator(".shelf > li")).to_have_count(len(asked))
    page.goto("/")
    expect(page.locator("main")).to_contain_text("Nothing is due today")

    site.move(days=1)
    page.goto("/")
    expect(page.locator(".today")).to_contain_text(f"{len(asked)} words to review")
    page.get_by_role("button", name="Start the review").click()
    seen = set()
    while not page.locator(".score").count():
        page.wait_for_load_state()
        instruction = page.locator(".instruction").inner_text()
        page.get_by_text("I do not know").click()
        page.wait_for_selector("#verdict")
        word = page.locator(".verdict .word").inner_text()
        seen.add(word)
        if len(types[word.partition("（")[0]]) > 1:
            assert asked[word] != instruction, word
        page.locator("[data-next]").click()
        page.wait_for_selector("[data-question], .score")
    assert seen == set(asked)
    assert any(len(each) > 1 for each in types.values())
    page.goto("/")
    expect(page.locator("main")).to_contain_text("Nothing is due today")
