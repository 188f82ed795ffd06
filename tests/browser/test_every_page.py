"""Rules for every page in a browser: axe, narrow screens, one host, no complaints."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe


def response_of(text):
    """Return how the question on a page is answered."""
    kinds = {"data-slots": "slots", 'class="typed"': "typed"}
    return next((kind for mark, kind in kinds.items() if mark in text), "choice")


def form_of(response, key):
    """Return the form of the right answer, or of a wrong one when there is no key."""
    if response == "slots":
        return {"part": key.split("／")} if key else {"skip": "1"}
    return {"answer": key or "かいかん"}


@pytest.fixture
def places(page, site):
    """Every page there is, with a quiz done, words missed and due, and another quiz begun."""
    client = site.app.test_client()
    token = re.search(
        'name="csrf_token" value="([^"]+)"', client.get("/articles/new").text
    )[1]

    def post(path, **form):
        return client.post(path, data={"csrf_token": token, **form}).location

    quiz, seen = post("/sets/library/quizzes"), {}
    while client.get(quiz).status_code == 302:
        place = client.get(quiz).location
        response = response_of(client.get(place).text)
        is_turn = (response, False) in seen and (response, True) not in seen
        right = is_turn and site.key(place)
        post(place, **form_of(response, right))
        seen.setdefault((response, bool(right)), place)
    assert {response for response, _ in seen} >= {"choice", "typed"}
    site.move(days=1)
    other = client.get(post("/reviews")).location
    asks = {}
    while client.get(other).status_code == 200 and len(asks) < 2:
        asks.setdefault(response_of(client.get(other).text), other)
        start, number = other.rsplit("/", 1)
        other = f"{start}/{int(number) + 1}"
    cookie = client.get_cookie("quizapp").value
    page.context.add_cookies(
        [{"name": "quizapp", "value": cookie, "url": site.address}]
    )
    return [
        "/", "/library", "/sets/library", "/sets/library/coverage", "/articles/new", "/review",
        "/words", "/words?kind=nasal", "/sets/library/words", "/sets/library/words?which=all", "/words/1?at=library.1", "/credits", "/settings", "/progress", "/account", "/sign-in", "/nothing", quiz, *seen.values(), *asks.values(),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("scheme", "language"), [("light", "en"), ("dark", "en"), ("light", "ja")]
)
def test_axe_finds_nothing(page, places, scheme, language):
    page.emulate_media(color_scheme=scheme)
    page.set_extra_http_headers({"Accept-Language": language})
    for place in places:
        page.goto(place)
        page.wait_for_load_state()
        page.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true)"
        )
        assert page.locator("html").get_attribute("lang") == language
        found = Axe().run(page)
        assert found.violations_count == 0, f"{place}: {found.generate_report()}"


def test_axe_has_teeth(page, site):
    page.goto("/")
    page.evaluate("document.querySelector('h1').style.color = '#ddd'")
    assert Axe().run(page).violations_count == 1


def test_no_page_is_wider_than_a_narrow_phone(page, places):
    page.set_viewport_size({"width": 320, "height": 640})
    for place in places:
        page.goto(place)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, place


def test_no_page_is_wider_than_a_narrow_phone_in_japanese(page, places):
    page.set_extra_http_headers({"Accept-Language": "ja"})
    page.set_viewport_size({"width": 320, "height": 640})
    for place in places:
        page.goto(place)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, place


def test_the_first_page_is_small(page, site):
    sizes = {}
    page.on("response", lambda response: sizes.update({response.url: response}))
    page.goto("/")
    page.wait_for_load_state("networkidle")
    total = sum(len(response.body()) for response in sizes.values())
    assert len(sizes) > 5
    assert total < 60_000, total


def test_no_page_asks_another_host_or_complains(page, places, site, complaints):
    hosts = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    for place in places:
        if place != "/nothing":
            page.goto(place)
            page.wait_for_load_state("networkidle")
    assert hosts == {site.address.split("/")[2]}
    assert complaints == []


def test_the_time_taken_is_sent(page, site):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    page.wait_for_load_state()
    with page.expect_request(lambda request: request.method == "POST") as sent:
        page.get_by_text("I do not know").click()
    fields = dict(pair.split("=") for pair in sent.value.post_data.split("&"))
    assert int(fields["duration_ms"]) >= 0
    assert fields["skip"] == "1"


def test_two_quick_clicks_send_one_answer(page, site):
    page.goto("/sets/library")
    page.get_by_role("button", name="Start a quiz").click()
    page.wait_for_load_state()
    posts = []
    page.on(
        "request", lambda request: request.method == "POST" and posts.append(request)
    )
    page.evaluate("const b = document.querySelector('.option, .typed button, [name=skip]'); "
                  "document.querySelector('.typed input')?.setAttribute('value', 'ぬぬぬぬ'); b.click(); b.click()")  # fmt: skip
    page.wait_for_selector("#verdict")
    assert len(posts) == 1
