from datetime import date, timedelta

from quizapp.web.charts import HEIGHT, WIDTH, bars, calendar


def test_bars_stand_on_the_ground_and_reach_the_top():
    chart = bars([1, None, 4, 0], ["a"])
    assert [bar.height for bar in chart.bars] == [HEIGHT / 4, 0, HEIGHT, 0]
    assert all(bar.y + bar.height == HEIGHT for bar in chart.bars)
    assert chart.bars[-1].x + chart.bars[-1].width <= WIDTH
    assert [bar.tick for bar in chart.bars] == ["a", "", "", ""]


def test_a_little_is_seen_and_nothing_is_not():
    chart = bars([1, 10_000, 0])
    assert chart.bars[0].height > 1
    assert chart.bars[2].height == 0


def test_a_given_top_makes_drawings_comparable():
    assert bars([0.5], top=1).bars[0].height == HEIGHT / 2
    assert bars([]).bars == ()


def test_the_bars_are_one_path():
    path = bars([1, 0, 2]).path
    assert path.count("M") == path.count("z") == 2
    assert f"v{float(HEIGHT)}h-" in path


def test_a_week_is_a_column_from_monday_on():
    wednesday = date(2026, 5, 6)
    days = [(wednesday + timedelta(days=at), at) for at in range(12)]
    chart = calendar(days, {date(2026, 5, 11): "May"})
    columns = [int(bar.x // 12) for bar in chart.bars]
    rows = [int(bar.y // 12) for bar in chart.bars]
    assert columns == [0] * 5 + [1] * 7
    assert rows == [2, 3, 4, 5, 6, *range(7)]
    assert chart.bars[5].tick == "May"


def test_the_area_of_a_square_grows_with_the_number():
    sides = [bar.width for bar in calendar([(date(2026, 5, 4 + n), n) for n in (0, 1, 4)], {}).bars]  # fmt: skip
    assert sides == sorted(sides)
    assert len(set(sides)) == 3
