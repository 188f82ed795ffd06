import pytest

from quizapp.items.slip_kinds import KINDS, codes_of, kind_of
from quizapp.items.slips import SLIPS

# What is right all the same, if written otherwise, shows no confusion.
NO_CONFUSION = {"written_otherwise", "also_read", "typing_slip"}


@pytest.mark.parametrize("slip", sorted(SLIPS.keys() - NO_CONFUSION))
def test_every_slip_has_a_kind(slip):
    assert slip in codes_of(kind_of(slip))


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_its_slips_and_a_name_in_both_languages(kind):
    assert all(KINDS[kind])
    assert {kind_of(slip) for slip in codes_of(kind)} <= {kind}
    assert codes_of(kind)
    assert set(codes_of(kind)) <= SLIPS.keys()


def test_what_has_no_kind_is_other():
    assert kind_of("") == kind_of("also_read") == "other"
