"""Numbers of registers that belong to nobody: of the ranges for tests, with a right check digit."""

from kgb_model.synthetic.chance import Chance

TEST_BSNS = range(999990000, 999999999)
"""Where citizen service numbers for tests lie; nobody has ever been given one of them."""


def eleven_test(number: int) -> bool:
    """Whether nine digits pass the test that BSN and RSIN share: the sum of 9 to 2 times the digits, minus the last."""
    digits = [int(digit) for digit in f"{number:09}"]
    weighed = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits[:8], strict=True))
    return (weighed - digits[8]) % 11 == 0


BSNS = tuple(str(number) for number in TEST_BSNS if eleven_test(number))
"""Every citizen service number for tests that passes the eleven-test."""


def bsn(chance: Chance, taken: set[str]) -> str:
    """A citizen service number for tests that is not taken yet, and is taken now."""
    number = chance.pick(BSNS)
    while number in taken:
        number = chance.pick(BSNS)
    taken.add(number)
    return number


def organisation_number(chance: Chance, kind: str) -> tuple[str, str]:
    """A number that an organisation of a kind has: the system and the value."""
    digits = f"{chance.below(10**6):06}"
    special = {
        "GEMEENTE": ("GEMEENTECODE", f"99{digits[:2]}"),
        "ONDERWIJS": ("BRIN", f"99{chance.pick('XYZ')}{chance.pick('XYZ')}"),
        "HUISARTS": ("AGB", f"99{digits}"),
        "MEDISCH_SPECIALIST": ("AGB", f"98{digits}"),
        "GI": ("CORV_INSTANTIE", f"TEST{digits[:4]}"),
        "RVDK": ("CORV_INSTANTIE", f"TEST{digits[:4]}"),
    }
    usual = (
        ("OIN", f"00000099000000{digits}"),
        ("KVK", f"99{digits}"),
        ("VESTIGING", f"999999{digits}"),
        ("RSIN", chance.pick(BSNS)),
    )
    return special.get(kind) or chance.pick(usual)
